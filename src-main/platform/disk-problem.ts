/** What keeps a computer from writing or reading what it should. */
export type DiskProblem = 'DISK_FULL' | 'DISK_FAILED' | 'FILE_DAMAGED';

const KINDS: readonly (readonly [DiskProblem, RegExp])[] = [
  ['DISK_FULL', /^(?:SQLITE_FULL|ENOSPC|EDQUOT)$/],
  ['DISK_FAILED', /^(?:SQLITE_(?:IOERR|READONLY|CANTOPEN)(?:_\w+)?|EIO|EROFS)$/],
  ['FILE_DAMAGED', /^SQLITE_(?:CORRUPT(?:_\w+)?|NOTADB)$/],
];

/** The trouble of the disk behind `error` or what caused it, or null when it is something else. */
export function diskProblem(error: unknown): DiskProblem | null {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const kind = KINDS.find(([, pattern]) => pattern.test(code));
  return kind === undefined ? diskProblem(error.cause) : kind[0];
}
