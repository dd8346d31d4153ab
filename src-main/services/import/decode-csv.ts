import iconv from 'iconv-lite';
import { err, ok, type Result } from '@shared/lib/result';
import { findDelimiter, type Delimiter } from './find-delimiter';

/** Larger than any export of a hospital, and small enough to be held in memory as text. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
const SAMPLE_BYTES = 64 * 1024;

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface CsvText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
}

export interface DecodeFailure {
  readonly code: 'FILE_EMPTY' | 'FILE_TOO_LARGE' | 'NOT_TEXT' | 'WRONG_ENCODING';
}

/**
 * The text of a CSV file, whichever program wrote it: UTF-8, UTF-16 with or without a mark, or
 * the Windows code page of the West. Anything that would come out garbled is refused instead.
 */
export function decodeCsv(bytes: Uint8Array): Result<CsvText, DecodeFailure> {
  if (bytes.length === 0) return err({ code: 'FILE_EMPTY' });
  if (bytes.length > MAX_FILE_BYTES) return err({ code: 'FILE_TOO_LARGE' });
  const wide = wideEncoding(bytes);
  if (wide === null && looksBinary(bytes)) return err({ code: 'NOT_TEXT' });
  const decoded = wide === null ? decodeNarrow(bytes) : decodeWide(bytes, wide);
  if (decoded === null) return err({ code: 'WRONG_ENCODING' });
  if (decoded.text.includes('\0')) return err({ code: 'NOT_TEXT' });
  if (decoded.text.trim() === '') return err({ code: 'FILE_EMPTY' });
  return ok({ ...decoded, delimiter: findDelimiter(decoded.text) });
}

type Decoded = Pick<CsvText, 'text' | 'encoding'> | null;

/** UTF-16 by its mark or, without one, by the zero that every second byte of Latin text is. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = sample.length / 4;
  if (odd > enough && even === 0) return 'utf-16le';
  if (even > enough && odd === 0) return 'utf-16be';
  return null;
}

function decodeWide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  if (bytes.length % 2 !== 0) return null;
  return { text: iconv.decode(bytes, encoding), encoding };
}

/** Control characters that no text has: more than one in a hundred, or a single zero. */
function looksBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const odd = sample.filter((byte) => (byte < 0x20 && (byte < 9 || byte > 13)) || byte === 0x7f);
  return odd.length * 100 > sample.length;
}

function decodeNarrow(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    if (!isWestern(bytes)) return null;
    return { text: iconv.decode(bytes, 'win1252'), encoding: 'windows-1252' };
  }
}

const UNDEFINED_IN_WINDOWS_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * In western words an accented letter stands between plain ones. Runs of high bytes are another
 * alphabet, or UTF-8 that broke: read as windows-1252 they would become nonsense in silence.
 */
function isWestern(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return false;
  let high = 0;
  let inRuns = 0;
  let previous = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) {
      if (UNDEFINED_IN_WINDOWS_1252.has(byte)) return false;
      high += 1;
      if (previous >= 0x80) inRuns += 1;
    }
    previous = byte;
  }
  return inRuns * 4 <= high;
}
