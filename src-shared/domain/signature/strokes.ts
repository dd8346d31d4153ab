/** One line that a pen draws without being lifted: x, y, x, y … in thousandths of the width. */
export type Stroke = readonly number[];
export type Strokes = readonly Stroke[];

/** The field is three times as wide as it is high. */
export const FIELD_WIDTH = 1000;
export const FIELD_HEIGHT = 333;

const MAX_STROKES = 400;
const MAX_NUMBERS = 8000;
const MAX_NUMBERS_IN_ALL = 20_000;
// What no eye can tell from the point before it.
const LEAST_STEP = 3;

/**
 * `stroke` with a point more, in thousandths of the field's width. A point outside the field is
 * moved to its edge; one that is where the pen was already is left out.
 */
export function withPoint(stroke: Stroke, x: number, y: number): Stroke {
  const [atX, atY] = [within(x, FIELD_WIDTH), within(y, FIELD_HEIGHT)];
  const [lastX, lastY] = stroke.slice(-2);
  const isNew =
    lastX === undefined ||
    lastY === undefined ||
    Math.hypot(atX - lastX, atY - lastY) >= LEAST_STEP;
  return isNew && stroke.length < MAX_NUMBERS ? [...stroke, atX, atY] : stroke;
}

/** `strokes` with one more, or as they were when a signature cannot hold it. */
export function withStroke(strokes: Strokes, stroke: Stroke): Strokes {
  const numbers = strokes.reduce((sum, { length }) => sum + length, stroke.length);
  const isFull = strokes.length >= MAX_STROKES || numbers > MAX_NUMBERS_IN_ALL;
  return stroke.length === 0 || isFull ? strokes : [...strokes, stroke];
}

/** The strokes as the `d` of an SVG path in a field of `FIELD_WIDTH` × `FIELD_HEIGHT`. */
export function strokesPath(strokes: Strokes): string {
  return strokes.map(strokePath).join('');
}

function strokePath(stroke: Stroke): string {
  const points = stroke.flatMap((x, index) =>
    index % 2 === 0 ? [`${x} ${stroke[index + 1]}`] : [],
  );
  const [first, ...others] = points;
  if (first === undefined) return '';
  // A dot has no length: it is drawn onto itself.
  return `M${first}${(others.length === 0 ? [first] : others).map((point) => `L${point}`).join('')}`;
}

function within(value: number, most: number): number {
  return Math.round(Math.min(most, Math.max(0, value)));
}
