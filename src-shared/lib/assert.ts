/** Throws when a thing that must be true is not: a bug, never a cashier's mistake. */
export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(`assertion failed: ${message}`);
}
