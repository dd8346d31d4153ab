import { isGtin, normaliseBarcode, sameBarcode } from '@shared/domain/scan/gtin';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('isGtin', () => {
  it.each(['96385074', '036000291452', '4006381333931', '0036000291452', '10036000291459'])(
    'takes %s',
    (code) => {
      expect(isGtin(code)).toBe(true);
    },
  );

  it.each(['', '4006381333932', '400638133393', '40063813339', '4006381333931 ', 'ABC-123', '1'])(
    'refuses %j',
    (code) => {
      expect(isGtin(code)).toBe(false);
    },
  );

  it('notices any one wrong digit', () => {
    const slip = fc.record({ at: fc.nat({ max: 12 }), by: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(slip, ({ at, by }) => {
        const digits = Array.from('4006381333931', Number);
        digits[at] = ((digits[at] ?? 0) + by) % 10;
        expect(isGtin(digits.join(''))).toBe(false);
      }),
    );
  });
});

describe('sameBarcode', () => {
  it('knows a UPC-A in whatever length a scanner sends it', () => {
    expect(sameBarcode('036000291452', '0036000291452')).toBe(true);
    expect(sameBarcode('036000291452', '00036000291452')).toBe(true);
    expect(sameBarcode('036000291452 ', '036000291452')).toBe(true);
  });

  it('keeps different codes apart', () => {
    // The same food as a carton of twelve has another GTIN.
    expect(sameBarcode('10036000291459', '0036000291452')).toBe(false);
    expect(sameBarcode('abc-1', 'ABC-1')).toBe(false);
    expect(sameBarcode('96385074', '0000096385074')).toBe(false);
  });
});

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

  it('changes nothing twice, and never the check digit', () => {
    const digits = fc.string({ unit: fc.constantFrom(...Array.from('0123456789')), maxLength: 15 });
    fc.assert(
      fc.property(digits, (code) => {
        const once = normaliseBarcode(code);
        expect(normaliseBarcode(once)).toBe(once);
        if (code.length >= 12) expect(isGtin(once)).toBe(isGtin(code));
      }),
    );
  });
});
