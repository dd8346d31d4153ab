import { diskProblem } from '@main/platform/disk-problem';
import { describe, expect, it } from 'vitest';

const failure = (code: string) => Object.assign(new Error(code), { code });

describe('the trouble of a disk', () => {
  it.each([
    ['SQLITE_FULL', 'DISK_FULL'],
    ['ENOSPC', 'DISK_FULL'],
    ['SQLITE_IOERR_FSYNC', 'DISK_FAILED'],
    ['SQLITE_READONLY', 'DISK_FAILED'],
    ['EIO', 'DISK_FAILED'],
    ['SQLITE_CORRUPT_VTAB', 'FILE_DAMAGED'],
    ['SQLITE_NOTADB', 'FILE_DAMAGED'],
    ['SQLITE_CONSTRAINT_PRIMARYKEY', null],
    ['SQLITE_BUSY', null],
  ])('%s is %s', (code, problem) => {
    expect(diskProblem(failure(code))).toBe(problem);
  });

  it('is found behind what was made of it', () => {
    expect(diskProblem(new Error('query', { cause: failure('SQLITE_FULL') }))).toBe('DISK_FULL');
    expect(diskProblem(new Error('bug', { cause: 'SQLITE_FULL' }))).toBeNull();
    expect(diskProblem('SQLITE_FULL')).toBeNull();
  });
});
