const GS = 0x1d;
const HEIGHT_DOTS = 64;
const QUIET_MODULES = 20;
const CODE_SET_B = '{B';
const CODE_128 = 73;

/**
 * Code 128 in bars as wide as fit into `dots`, with the text below; null where not even the
 * narrowest fit. Sent raw: the npm package takes the length for hexadecimal and leaves out the code
 * set. `value` is visible ASCII.
 */
export function barcodeBytes(value: string, dots: number): Buffer | null {
  // Eleven modules a character, with start, check and a longer stop.
  const modules = 11 * (value.length + 2) + 13 + QUIET_MODULES;
  const width = Math.min(3, Math.floor(dots / modules));
  if (width < 2) return null;
  const data = Buffer.from(CODE_SET_B + value.replaceAll('{', '{{'), 'latin1');
  return Buffer.concat([
    Buffer.from([GS, 0x68, HEIGHT_DOTS, GS, 0x77, width, GS, 0x48, 2]),
    Buffer.from([GS, 0x6b, CODE_128, data.length]),
    data,
  ]);
}
