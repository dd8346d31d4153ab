import { PerformanceObserver } from 'node:perf_hooks';
import { setImmediate as oneTurn } from 'node:timers/promises';

/** Turns of an event loop, in milliseconds each, in their order. */
export interface Blocks {
  /** From one to the next: for so long nobody else came to it. */
  readonly waitMs: number[];
  /** Of it, all but the collecting of garbage, which comes by chance and not to `work` alone. */
  readonly workMs: number[];
}

interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

/** What `work` did at a time between two turns, of which everybody else lives. */
export async function blocksOf(work: () => Promise<unknown>): Promise<Blocks> {
  const pauses: Span[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      pauses.push({ startMs: startTime, endMs: startTime + duration });
    }
  });
  observer.observe({ entryTypes: ['gc'] });
  const turns: Span[] = [];
  let lastMs = performance.now();
  let isOver = false;
  const turn = () => {
    const nowMs = performance.now();
    turns.push({ startMs: lastMs, endMs: nowMs });
    lastMs = nowMs;
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  await work();
  isOver = true;
  turn();
  // The last pauses are told a turn later.
  await oneTurn();
  observer.disconnect();
  return { waitMs: turns.map(lengthOf), workMs: withoutPauses(turns, pauses) };
}

/** How long each turn was without what of `pauses` lies in it; both are in the order of time. */
function withoutPauses(turns: readonly Span[], pauses: readonly Span[]): number[] {
  const sorted = [...pauses].sort((a, b) => a.startMs - b.startMs);
  let next = 0;
  return turns.map((turn) => {
    let leftMs = lengthOf(turn);
    for (let pause = sorted[next]; pause !== undefined; pause = sorted[next]) {
      const [startMs, endMs] = [
        Math.max(turn.startMs, pause.startMs),
        Math.min(turn.endMs, pause.endMs),
      ];
      leftMs -= Math.max(0, endMs - startMs);
      if (pause.endMs > turn.endMs) break;
      next += 1;
    }
    return leftMs;
  });
}

const lengthOf = ({ startMs, endMs }: Span) => endMs - startMs;
