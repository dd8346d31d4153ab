/** The two drawers that a printer's socket has room for, by the pin that opens them. */
export type DrawerPin = 2 | 5;

// In units of 2 ms: long enough for a stiff latch, with a rest that keeps its coil cool.
const ON = 50;
const OFF = 250;

/**
 * `ESC p m t1 t2`, whole and alone: the npm package leaves out the times, and the printer then
 * takes the next two bytes of the receipt for them.
 */
export function drawerKickBytes(pin: DrawerPin): Buffer {
  return Buffer.from([0x1b, 0x70, pin === 2 ? 0 : 1, ON, OFF]);
}
