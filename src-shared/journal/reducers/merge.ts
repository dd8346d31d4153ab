/** What changed of a record: a member that is left out, or undefined, stays as it was. */
export type Changes<R> = { readonly [K in keyof R]?: R[K] | undefined };

/** `before` with `changes` put over it. `undefined` changes nothing: canonical JSON has none. */
export function mergeRecord<R extends object>(before: R, changes: Changes<R>): R {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...before, ...Object.fromEntries(given) };
}
