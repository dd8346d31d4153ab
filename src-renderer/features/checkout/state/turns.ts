/**
 * Lets one task run at a time, in the order asked. Scans come faster than answers, and each must
 * see what the one before it did.
 */
export function createTurns(): <Value>(task: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const mine = last.then(task, task);
    last = mine;
    return mine;
  };
}
