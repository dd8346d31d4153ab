/** @typedef {import('./virtual-printer.mjs').Mode} Mode */

/**
 * The answer to `DLE EOT n`: bits 1 and 4 are always set.
 * @param {Mode} mode
 * @param {number} n 1 printer, 2 cause of being offline, 3 error, 4 paper
 */
export function realTimeStatus(mode, n) {
  const isOffline = mode === 'paper-out' || mode === 'cover-open';
  const bits = {
    1: isOffline ? 0x08 : 0,
    2: mode === 'cover-open' ? 0x04 : mode === 'paper-out' ? 0x20 : 0,
    4: mode === 'paper-out' ? 0x6c : 0,
  };
  return Buffer.from([0x12 | (n === 1 || n === 2 || n === 4 ? bits[n] : 0)]);
}

/** The four bytes that it sends by itself once `GS a` asked for them. @param {Mode} mode */
export function automaticStatus(mode) {
  const isOffline = mode === 'paper-out' || mode === 'cover-open';
  const first = 0x10 | (isOffline ? 0x08 : 0) | (mode === 'cover-open' ? 0x20 : 0);
  return Buffer.from([first, 0x00, mode === 'paper-out' ? 0x0c : 0x00, 0x00]);
}

/** The answer to `GS r 1`. @param {Mode} mode */
export function paperStatus(mode) {
  return Buffer.from([mode === 'paper-out' ? 0x0c : 0x00]);
}
