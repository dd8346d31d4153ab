/** Turns of an event loop, in milliseconds each, in their order. */
export interface Blocks {
  /** From one to the next: for so long nobody else came to it. */
  readonly wallMs: number[];
  /** Of it, what this thread worked: the rest the machine gave to others. */
  readonly workMs: number[];
}

/** What `work` answers, and what it did at a time between two turns, of which everybody else lives. */
export async function blocksOf<T>(work: () => Promise<T>): Promise<Blocks & { answer: T }> {
  const [wallMs, workMs]: [number[], number[]] = [[], []];
  let last = now();
  let isOver = false;
  const turn = () => {
    const next = now();
    wallMs.push(next.wallMs - last.wallMs);
    workMs.push(next.workMs - last.workMs);
    last = next;
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  const answer = await work();
  isOver = true;
  turn();
  return { answer, wallMs, workMs };
}

function now() {
  const { user, system } = process.threadCpuUsage();
  return { wallMs: performance.now(), workMs: (user + system) / 1000 };
}
