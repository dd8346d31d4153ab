import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@shared/journal/fields';

/** Says an English text of the screens in the language of a test. */
export type Say = (english: string) => string;

/** What the screens say in `language`, looked up in the catalogue that ships. */
export function speaking(language: Language): Say {
  if (language === 'en-US') return (english) => english;
  const file = join(process.cwd(), 'src-shared/locales', language, 'messages.po');
  const texts = new Map(
    readFileSync(file, 'utf8')
      .split('\n\n')
      .map((entry) => [fieldOf(entry, 'msgid'), fieldOf(entry, 'msgstr')]),
  );
  return (english) => {
    const text = texts.get(english);
    if (text === undefined || text === '') throw new Error(`no ${language} for: ${english}`);
    return text;
  };
}

/** A field of a catalogue's entry, which may go over several lines. */
function fieldOf(entry: string, name: 'msgid' | 'msgstr'): string {
  const quoted = new RegExp(`^${name} ((?:".*"\\n?)+)`, 'm').exec(entry)?.[1] ?? '';
  return Array.from(quoted.matchAll(/"(.*)"/g), ([, part = '']) => part)
    .join('')
    .replaceAll('\\"', '"');
}
