const DAY_MS = 86_400_000;

/** The days from one ISO date to another; below zero when `to` is the earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
