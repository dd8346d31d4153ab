import { describe, expect, it } from 'vitest';
import { readDemo, repeated } from './read-demo';

const { products, taxRates } = readDemo();

/** The check digit of EAN-13 and UPC-A: weights 3, 1, 3 … from the right (GS1 General Specifications). */
function hasValidCheckDigit(barcode: string): boolean {
  const sum = Array.from(barcode, Number)
    .reverse()
    .reduce((total, digit, i) => total + digit * (i % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}

describe('the catalogue', () => {
  it('is large enough to search in and names everything once', () => {
    expect(products.length).toBeGreaterThanOrEqual(320);
    expect(repeated(products.map(({ code }) => code))).toEqual([]);
    expect(repeated(products.map(({ name }) => name))).toEqual([]);
  });

  it('covers what an animal hospital does and sells', () => {
    expect([...new Set(products.map(({ category }) => category))]).toEqual([
      'Exams & consultations',
      'Vaccines',
      'Laboratory',
      'Imaging',
      'Surgery',
      'Dentistry',
      'Anesthesia',
      'Hospitalization',
      'Emergency',
      'Euthanasia & aftercare',
      'Documents & fees',
      'Grooming & boarding',
      'Medications',
      'Parasite prevention',
      'Prescription diets',
      'Food & treats',
      'Retail & accessories',
    ]);
    for (const letter of ['é', 'ñ']) {
      expect(products.some(({ name }) => name.includes(letter))).toBe(true);
    }
  });

  it('costs something, and never less than it was bought for', () => {
    const wrong = products.filter(
      ({ unitPriceMinor, unitCostMinor }) => unitPriceMinor <= 0 || unitCostMinor >= unitPriceMinor,
    );
    expect(wrong).toEqual([]);
  });

  it('knows the tax of everything: goods are taxed, medicine is not', () => {
    const known = new Set(taxRates.map(({ code }) => code));
    expect(products.filter(({ taxCode }) => !known.has(taxCode))).toEqual([]);
    const goods = products.filter(({ kind }) => kind === 'merchandise');
    expect(goods.filter(({ taxCode }) => taxCode !== 'SALES')).toEqual([]);
  });

  it('has a name short enough for the receipt', () => {
    const long = products.filter(({ name, printedName }) => (printedName || name).length > 48);
    expect(long).toEqual([]);
  });

  it('gives every article its own barcode, from the ranges no real article has', () => {
    const barcodes = products.flatMap((product) => product.barcodes);
    expect(repeated(barcodes)).toEqual([]);
    expect(barcodes.filter((barcode) => !hasValidCheckDigit(barcode))).toEqual([]);
    expect(barcodes.filter((barcode) => !/^(4\d{11}|29\d{11})$/.test(barcode))).toEqual([]);
    expect(new Set(barcodes.map(({ length }) => length))).toEqual(new Set([12, 13]));
  });

  it('scans goods and counts stock, but not services', () => {
    const goods = products.filter(({ kind }) => kind === 'merchandise');
    expect(goods.filter(({ barcodes }) => barcodes.length === 0)).toEqual([]);
    const services = products.filter(({ kind }) => kind === 'service');
    const shelved = services.filter((each) => each.barcodes.length > 0 || each.stockMilli !== null);
    expect(shelved).toEqual([]);
    const uncounted = products.filter(
      ({ kind, stockMilli }) => kind !== 'service' && stockMilli === null,
    );
    expect(uncounted).toEqual([]);
  });

  it('controls medicines only, and recalls what is due again', () => {
    const controlled = products.filter((product) => product.controlled);
    expect(controlled.length).toBeGreaterThanOrEqual(5);
    expect(controlled.filter(({ kind }) => kind !== 'medication')).toEqual([]);
    const interval = (code: string) =>
      products.find((product) => product.code === code)?.reminderIntervalDays;
    expect([interval('EXAM-WELL'), interval('VAC-RAB3'), interval('LAB-HWT')]).toEqual([
      365, 1095, 365,
    ]);
  });
});
