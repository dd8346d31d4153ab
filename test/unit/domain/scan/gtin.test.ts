import { normaliseBarcode } from '@shared/domain/scan/gtin';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('normaliseBarcode', () => {
  it.each([
    ['036000291452', '0036000291452'],
    ['0036000291452', '0036000291452'],
    ['00036000291452', '0036000291452'],
    ['10036000291459', '10036000291459'],
    ['96385074', '96385074'],
    [' VET-17 ', 'VET-17'],
  ])('writes %j as %j', (scanned, written) => {
    expect(normaliseBarcode(scanned)).toBe(written);
  });

  it('leaves alone what it wrote', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{8,14}$/), (barcode) => {
        const once = normaliseBarcode(barcode);
        expect(normaliseBarcode(once)).toBe(once);
      }),
    );
  });
});
