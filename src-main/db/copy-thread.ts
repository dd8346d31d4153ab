import { Worker } from 'node:worker_threads';
import type { CopyOrder, CopyProgress, SoundCopy } from './sound-copy';

/** What the thread tells about its copy. */
export type CopyNews =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'copied'; readonly copy: SoundCopy }
  | { readonly kind: 'failed'; readonly error: Error };

/**
 * Makes a copy in a thread of its own; `program` is the built copy-worker. Rejects when the copy
 * could not be made, is damaged, or was cut off by `signal`: the thread then lets go of the till's
 * file by itself, also while the caller waits for that without listening.
 */
export function copyInThread(
  program: string,
  order: CopyOrder,
  onProgress: CopyProgress,
  signal: AbortSignal,
): Promise<SoundCopy> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { workerData: order });
    let end: CopyNews = { kind: 'failed', error: new Error('the backup was cut off') };
    worker.on('message', (news: CopyNews) => {
      if (news.kind === 'progress') onProgress(news.done, news.total);
      else end = news;
    });
    worker.on('error', (error: Error) => {
      end = { kind: 'failed', error };
    });
    // Not before: until then the thread may have a file open.
    worker.on('exit', () => {
      if (end.kind === 'copied') resolve(end.copy);
      else if (end.kind === 'failed') reject(end.error);
    });
    signal.addEventListener('abort', () => void worker.terminate());
  });
}
