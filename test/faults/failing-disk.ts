import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

const SOURCE = join(import.meta.dirname, 'failing-disk.c');

/** What can fail: every wait for the disk, the next one alone, or whatever is written. */
export type DiskFault = 'sync' | 'sync-once' | 'write';

/** Compiles the library that lets a disk fail into `folder`; answers its path. */
export async function compileFailingDisk(folder: string): Promise<string> {
  const library = join(folder, 'failing-disk.so');
  await promisify(execFile)('cc', ['-shared', '-fPIC', '-o', library, SOURCE, '-ldl']);
  return library;
}

/** A disk that is sound until it is told to fail. */
export class FailingDisk {
  readonly #orders = mkdtempSync(join(tmpdir(), 'frontdesk-disk-'));
  readonly #library: string;

  constructor(library: string) {
    this.#library = library;
    onTestFinished(() => {
      rmSync(this.#orders, { recursive: true });
    });
  }

  /** What a process is started with so that its disk is this one. */
  get env(): Record<string, string> {
    return { LD_PRELOAD: this.#library, FAILING_DISK: this.#orders };
  }

  fail(fault: DiskFault): void {
    writeFileSync(join(this.#orders, fault), '');
  }

  recover(fault: DiskFault): void {
    rmSync(join(this.#orders, fault), { force: true });
  }
}
