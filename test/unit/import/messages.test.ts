import { i18n } from '@renderer/state/i18n';
import { importMessage } from '@shared/import/messages';
import { ROW_NOTES, ROW_PROBLEMS } from '@shared/import/notes';
import { describe, expect, it } from 'vitest';

type Code = Parameters<typeof importMessage>[0];

function say(code: Code, language: 'en-US' | 'es-US'): string {
  i18n.activate(language);
  return importMessage(code, params, i18n);
}
const params = { field: 'unitPrice', text: 'five', used: '5.00', otherRowNumber: 12 };

describe('what is said about a row', () => {
  it.each([...ROW_NOTES, ...ROW_PROBLEMS])('%s is a sentence in both languages', (code) => {
    const sentences = [say(code, 'en-US'), say(code, 'es-US')];
    for (const sentence of sentences) expect(sentence).toMatch(/^.*\p{L}.*\.$/u);
    expect(new Set(sentences).size).toBe(2);
  });

  it('names the field and quotes the file', () => {
    expect(say('UNREADABLE_AMOUNT', 'en-US')).toBe('Unit price: “five” is not an amount of money.');
    expect(say('DUPLICATE_IN_FILE', 'es-US')).toBe('Es igual a la fila 12 del archivo.');
  });
});
