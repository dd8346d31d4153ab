import { decodeCsv, MAX_FILE_BYTES } from '@main/services/import/decode-csv';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';

const text = 'código;nombre;precio\nA1;"Niño; años";12,50\n';
const failureOf = (bytes: Uint8Array) => {
  const decoded = decodeCsv(bytes);
  return decoded.ok ? decoded.value : decoded.error.code;
};

describe('the text of a file', () => {
  it.each([
    ['utf8', 'utf-8', false],
    ['utf8', 'utf-8', true],
    ['utf16le', 'utf-16le', false],
    ['utf16le', 'utf-16le', true],
    ['utf16be', 'utf-16be', false],
    ['utf16be', 'utf-16be', true],
    ['win1252', 'windows-1252', false],
  ])('is read from %s as %s, with a mark: %s', (written, encoding, addBOM) => {
    const bytes = iconv.encode(text, written, { addBOM });
    expect(decodeCsv(bytes)).toEqual({ ok: true, value: { text, encoding, delimiter: ';' } });
  });

  it.each([
    ['a,b\n1;2;3;4,x', ','],
    ['a\tb, c\td\n', '\t'],
    ['"a;b;c",d', ','],
    ['\n\n a;b', ';'],
    ['alone', ','],
  ])('%j is parted by %j', (written, delimiter) => {
    const decoded = decodeCsv(Buffer.from(written));
    expect(decoded.ok && decoded.value.delimiter).toBe(delimiter);
  });
});

describe('a file that is no CSV', () => {
  it('is empty, or too large', () => {
    expect(failureOf(new Uint8Array())).toBe('FILE_EMPTY');
    expect(failureOf(Buffer.from('\ufeff \r\n\r\n'))).toBe('FILE_EMPTY');
    expect(failureOf(new Uint8Array(MAX_FILE_BYTES + 1))).toBe('FILE_TOO_LARGE');
  });

  it('is ten megabytes of binary, with or without zeros', () => {
    const noise = new Uint8Array(10 * 1024 * 1024);
    let state = 1;
    for (let index = 0; index < noise.length; index += 1) {
      state = (state * 48_271) % 2_147_483_647;
      noise[index] = state;
    }
    expect(failureOf(noise)).toBe('NOT_TEXT');
    expect(failureOf(noise.map((byte) => (byte === 0 ? 1 : byte)))).toBe('NOT_TEXT');
    expect(failureOf(Buffer.from('PK\u0003\u0004\u0014\0\u0006\0\b\0sheet1.xml'))).toBe('NOT_TEXT');
  });

  it('would come out garbled: another alphabet, broken UTF-8, half a character', () => {
    expect(failureOf(iconv.encode('имя,цена\nВакцина,10\n', 'win1251'))).toBe('WRONG_ENCODING');
    expect(failureOf(iconv.encode('名前,価格\nワクチン,10\n', 'shiftjis'))).toBe('WRONG_ENCODING');
    const broken = Buffer.concat([Buffer.from('ñandú, café, años\n'), Buffer.from([0xe9])]);
    expect(failureOf(broken)).toBe('WRONG_ENCODING');
    const half = iconv.encode('a,b\n1,2\n', 'utf16le', { addBOM: true }).subarray(0, -1);
    expect(failureOf(half)).toBe('WRONG_ENCODING');
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const decoded = decodeCsv(bytes);
        if (decoded.ok) expect(decoded.value.text).not.toContain('\0');
      }),
    );
  });
});
