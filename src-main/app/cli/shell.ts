import type { Backup, ToCopy } from '../../db/backups';
import type { OpenedTill } from '../till';

/** What a verb works with: the words it was given, a till to open, and somebody to tell. */
export interface Shell {
  /** Opens the till in the folder that was named; null when another process works in it. */
  readonly openTill: (dataFolder: string) => OpenedTill | null;
  readonly demoFolder: string;
  /** Copies a till's file into `folder`; throws when that cannot be. */
  readonly saveCopy: (what: ToCopy, folder: string) => Promise<Backup>;
  /** What comes in on standard input, line by line. */
  readonly lines: () => AsyncIterable<string>;
  readonly readFile: (path: string) => Promise<Buffer>;
  /** Writes one line to standard output. */
  readonly say: (line: string) => void;
  /** Writes one line to standard error. */
  readonly complain: (line: string) => void;
}

/** What a verb ends with: what it found, in a sentence and as JSON; it failed when `ok` is false. */
export interface Ending {
  readonly ok: boolean;
  readonly sentence: string;
  readonly json: unknown;
}

export const done = (sentence: string, json: unknown): Ending => ({ ok: true, sentence, json });

export const failed = (sentence: string, json: unknown): Ending => ({ ok: false, sentence, json });

/** An expected failure of a command, for the person at the shell. */
export function failedWith(error: { readonly code: string }): Ending {
  const { code, ...rest } = error;
  const detail = Object.keys(rest).length === 0 ? '' : ` ${JSON.stringify(rest)}`;
  return failed(`It was refused: ${code}${detail}`, { error });
}
