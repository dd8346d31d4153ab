import { setImmediate } from 'node:timers/promises';

// For what takes some microseconds each, up to a query by key: a few milliseconds in all.
const AT_ONCE = 100;

/**
 * Calls `work` for each of `all`, in their order. After each few whoever else waits has their turn:
 * nobody at the counter notices.
 */
export async function inSlices<T>(all: Iterable<T>, work: (each: T) => void): Promise<void> {
  let done = 0;
  for (const each of all) {
    work(each);
    done += 1;
    if (done % AT_ONCE === 0) await setImmediate();
  }
}
