/** Whether the initials of the two who counted a bag can be of two people. */
export function areTwoPeople([first, second]: readonly [string, string]): boolean {
  return first.trim().toLowerCase() !== second.trim().toLowerCase();
}
