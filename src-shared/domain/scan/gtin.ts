/**
 * True for a GTIN of 8, 12, 13 or 14 digits whose check digit is right (GS1 General
 * Specifications, 7.9): from the right, digits count three times and once by turns.
 */
export function isGtin(code: string): boolean {
  if (!/^(?:[0-9]{8}|[0-9]{12,14})$/.test(code)) return false;
  const sum = Array.from(code)
    .reverse()
    .map((digit, index) => Number(digit) * (index % 2 === 0 ? 1 : 3))
    .reduce((total, value) => total + value, 0);
  return sum % 10 === 0;
}

/**
 * A bar code as it is compared. A 12-digit UPC-A is the EAN-13 that begins with 0, and a GTIN-14
 * that begins with 0 is the EAN-13 behind it (GS1 General Specifications, 3.3.2): scanners send any
 * of them. Other codes stay as they are.
 */
export function normaliseBarcode(barcode: string): string {
  const text = barcode.trim();
  if (/^[0-9]{12}$/.test(text)) return `0${text}`;
  return /^0[0-9]{13}$/.test(text) ? text.slice(1) : text;
}

/** True when `a` and `b` are one bar code, however long each was written. */
export function sameBarcode(a: string, b: string): boolean {
  return normaliseBarcode(a) === normaliseBarcode(b);
}
