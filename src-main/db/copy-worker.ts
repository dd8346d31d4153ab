import { assert } from '@shared/lib/assert';
import { parentPort, workerData } from 'node:worker_threads';
import type { CopyNews } from './copy-thread';
import { makeSoundCopy, type CopyOrder } from './sound-copy';

/** The thread a copy is made in, a program of its own; `copy-thread` starts it. */
assert(parentPort !== null, 'copies are made in a thread of their own');
const port = parentPort;
const tell = (news: CopyNews) => {
  port.postMessage(news);
};

makeSoundCopy(workerData as CopyOrder, (done, total) => {
  tell({ kind: 'progress', done, total });
}).then(
  (copy) => {
    tell({ kind: 'copied', copy });
  },
  (error: unknown) => {
    tell({ kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
  },
);
