/**
 * True when `a` becomes `b` by swapping two neighbouring digits. Both are more than zero and have
 * as many digits: nobody types a zero in front.
 */
export function isTransposition(a: number, b: number): boolean {
  const from = String(a);
  const to = String(b);
  if (a <= 0 || b <= 0 || a === b || from.length !== to.length) return false;
  const at = Array.from(from).findIndex((digit, index) => digit !== to[index]);
  const swapped = `${from.slice(0, at)}${from[at + 1] ?? ''}${from[at] ?? ''}${from.slice(at + 2)}`;
  return swapped === to;
}

/** True when one of two amounts above zero is ten times the other. */
export function isTenfold(a: number, b: number): boolean {
  return a > 0 && b > 0 && (a === 10 * b || b === 10 * a);
}
