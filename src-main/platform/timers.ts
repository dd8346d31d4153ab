/** The only source of delays: injected, so that a test need not wait. */
export interface Timers {
  /** Runs `task` once after `delayMs`, unless what it answers is called before. */
  after(delayMs: number, task: () => void): () => void;
}

/** The computer's own timers. */
export const systemTimers: Timers = {
  after(delayMs, task) {
    const timer = setTimeout(task, delayMs);
    return () => {
      clearTimeout(timer);
    };
  },
};
