/**
 * A record after a change that carries only what changed: a member that is left out stays.
 * `undefined` counts as left out, because canonical JSON cannot hold it.
 */
export function mergeRecord<R extends object>(before: R, changes: Partial<R>): R {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...before, ...Object.fromEntries(given) };
}
