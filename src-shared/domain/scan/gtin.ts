/**
 * A bar code as it is compared. A 12-digit UPC-A is the EAN-13 that begins with 0, and a GTIN-14
 * that begins with 0 is the EAN-13 behind it (GS1 General Specifications, 3.3.2): scanners send any
 * of them. Other codes stay as they are.
 */
export function normaliseBarcode(barcode: string): string {
  const text = barcode.trim();
  if (/^\d{12}$/.test(text)) return `0${text}`;
  return /^0\d{13}$/.test(text) ? text.slice(1) : text;
}
