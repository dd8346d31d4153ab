import type { Rectangle } from 'electron';
import { z } from 'zod';

const pixels = z.int().min(-100_000).max(100_000);

const windowPlace = z.strictObject({
  bounds: z.strictObject({
    x: pixels,
    y: pixels,
    width: pixels.positive(),
    height: pixels.positive(),
  }),
  isMaximized: z.boolean(),
});

/** Where a window stands when it is not maximised, in screen pixels, and whether it is. */
export type WindowPlace = z.infer<typeof windowPlace>;

// As much of the upper edge as a hand needs to take hold of a window with the mouse.
const GRIP = { width: 120, height: 32 };

/** What was kept in a file as `text`, or null when it is no place of a window. */
export function readPlace(text: string): WindowPlace | null {
  try {
    return windowPlace.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/**
 * Whether somebody can take hold of a window at `place` on one of the screens' work `areas`: a
 * screen that was there yesterday may be gone.
 */
export function isInReach({ bounds }: WindowPlace, areas: readonly Rectangle[]): boolean {
  const upperEdge = { ...bounds, height: GRIP.height };
  return areas.some((area) => {
    const shown = overlap(upperEdge, area);
    return shown.width >= GRIP.width && shown.height >= GRIP.height;
  });
}

function overlap(one: Rectangle, other: Rectangle) {
  const right = Math.min(one.x + one.width, other.x + other.width);
  const lower = Math.min(one.y + one.height, other.y + other.height);
  return { width: right - Math.max(one.x, other.x), height: lower - Math.max(one.y, other.y) };
}
