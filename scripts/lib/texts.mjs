import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { output, root } from './run.mjs';

const english = join(root, 'src-shared/locales/en-US/messages.po');
const spanish = join(root, 'src-shared/locales/es-US/messages.po');

/**
 * Whether every text of the sources stands in the catalogues, and every one of them has its
 * Spanish. The catalogues are left as they were, whatever happens: a check changes nothing.
 * @returns {Promise<boolean>}
 */
export async function textsAreComplete() {
  const kept = [english, spanish].map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  try {
    await output('lingui', ['extract', '--clean']);
    const isCurrent = kept.every(({ file, text }) => readFileSync(file, 'utf8') === text);
    const missing = untranslated(readFileSync(spanish, 'utf8'));
    if (!isCurrent) console.error('Texts changed: run `npm run i18n` and translate what is new.');
    if (missing.length > 0) console.error(`Without Spanish:\n\n${missing.join('\n\n')}`);
    return isCurrent && missing.length === 0;
  } finally {
    for (const { file, text } of kept) writeFileSync(file, text);
  }
}

/**
 * The entries of a catalogue that have no translation.
 * @param {string} catalogue
 */
function untranslated(catalogue) {
  // The first entry is the header, whose own text is empty in every catalogue.
  const entries = catalogue.split('\n\n').slice(1);
  return entries.filter((entry) => entry.trimEnd().endsWith('msgstr ""'));
}
