/**
 * What a client comes to owe, from the estimate to the last instalment. Every figure here and in
 * `the-papers.ts` is written by hand: nothing is reckoned by the code that is tested. Tax is 8.25 %
 * on what is taxable.
 */
export const JUNE = { firstName: 'June', lastName: 'Holloway' };

/** 20 kg: 10 to 14 tablets by weight. */
export const BISCUIT = { name: 'Biscuit', weightGrams: 20_000 };

export const PRODUCTS = [
  { code: 'EXAM', name: 'Surgical exam', unitPriceMinor: 6500, taxCode: 'EXEMPT' },
  { code: 'CLEAN', name: 'Dental cleaning', unitPriceMinor: 42_000, taxCode: 'EXEMPT' },
  { code: 'PULL', name: 'Tooth extraction', unitPriceMinor: 8500, taxCode: 'EXEMPT' },
  { code: 'GAS', name: 'Gas anesthesia', unitPriceMinor: 250, taxCode: 'EXEMPT' },
  // 12.00 for dispensing, however many: 24.00 for 10 tablets, 28.80 for 14.
  {
    ...{ code: 'PAIN', name: 'Pain tablets', unitPriceMinor: 120, taxCode: 'EXEMPT' },
    fixedFeeMinor: 1200,
  },
  { code: 'BASIC', name: 'Basic blood panel', unitPriceMinor: 6000, taxCode: 'EXEMPT' },
  { code: 'FULL', name: 'Full blood panel', unitPriceMinor: 11_000, taxCode: 'EXEMPT' },
  // 42.60 and 3.51 of tax.
  { code: 'DIET', name: 'Dental diet', unitPriceMinor: 4260, taxCode: 'SALES' },
  { code: 'NAIL', name: 'Nail trim', unitPriceMinor: 1800, taxCode: 'EXEMPT' },
  { code: 'GRAFT', name: 'Bone graft', unitPriceMinor: 9600, taxCode: 'EXEMPT' },
] as const;

interface Item {
  readonly code: (typeof PRODUCTS)[number]['code'];
  readonly low: number;
  readonly high: number;
  readonly isPerKilogram?: true;
  readonly choice?: string;
}

/** In thousandths, as a template has them. */
export const DENTAL: readonly Item[] = [
  { code: 'EXAM', low: 1000, high: 1000 },
  { code: 'CLEAN', low: 1000, high: 1000 },
  { code: 'PULL', low: 0, high: 2000 },
  // 100.00 to 150.00
  { code: 'GAS', low: 40_000, high: 60_000 },
  { code: 'PAIN', low: 500, high: 700, isPerKilogram: true },
  { code: 'BASIC', low: 1000, high: 1000, choice: 'Basic panel' },
  { code: 'FULL', low: 1000, high: 1000, choice: 'Full panel' },
  { code: 'DIET', low: 1000, high: 1000 },
  { code: 'NAIL', low: 1000, high: 1000 },
];

/** What screens say in the order in which they do. */
export const FIGURES = {
  /** With the cheaper panel, and with the dearer one and two extractions. */
  estimated: '$733.11 – $1,007.91',
  /** With the full panel, and without the nail trim. */
  agreed: '$765.11 – $989.91',
  /** Half of 989.91. */
  deposit: '494.96',
  graft: '96.00',
  grown: '$1,085.91',
  /** 989.91 less the deposit, a card of 150.00 and 45.00 in cash. */
  putOff: '$299.95',
  instalments: ['99.98', '99.98', '99.99'],
  /** Of the graft, so that 40.00 of it stand. */
  reducedBy: '56.00',
} as const;
