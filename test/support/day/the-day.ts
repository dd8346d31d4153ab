/**
 * A day at the counter of a small hospital, and what a bookkeeper makes of it on paper. Every figure
 * here is written by hand: nothing is reckoned by the code that is tested. Tax is 8.25 % on what is
 * taxable, cash is rounded to five cents.
 */
export const PRODUCTS = [
  { code: 'EXAM', name: 'Wellness exam', unitPriceMinor: 6500, taxCode: 'EXEMPT' },
  { code: 'RABIES', name: 'Rabies vaccine', unitPriceMinor: 2800, taxCode: 'EXEMPT' },
  { code: 'NAIL', name: 'Nail trim', unitPriceMinor: 1703, taxCode: 'EXEMPT' },
  { code: 'DENTAL', name: 'Dental cleaning', unitPriceMinor: 42_000, taxCode: 'EXEMPT' },
  // 19.99 and 1.65 of tax: 21.64, in cash 21.65.
  { code: 'LEASH', name: 'Short leash', unitPriceMinor: 1999, taxCode: 'SALES' },
  // 64.50 and 5.32 of tax: 69.82, in cash 69.80.
  { code: 'DIET', name: 'Kidney diet', unitPriceMinor: 6450, taxCode: 'SALES' },
] as const;

export type Part =
  | { readonly cash: string }
  | { readonly check: string; readonly amount?: string }
  | { readonly card: string; readonly amount?: string }
  | { readonly lender: string }
  | { readonly certificate: string; readonly amount?: string };

export interface Sale {
  readonly times: number;
  readonly items: readonly string[];
  readonly parts: readonly Part[];
  readonly change?: string;
}

/** Ana's, until she hands the drawer over: 24 sales. */
export const MORNING: readonly Sale[] = [
  { times: 5, items: ['EXAM'], parts: [{ cash: '80' }], change: '$15.00' },
  { times: 4, items: ['RABIES'], parts: [{ cash: '28' }] },
  { times: 3, items: ['NAIL'], parts: [{ cash: '17.05' }] },
  { times: 2, items: ['EXAM'], parts: [{ check: '1001' }] },
  { times: 2, items: ['DENTAL'], parts: [{ card: 'Visa' }] },
  { times: 1, items: ['DENTAL'], parts: [{ card: 'Visa', amount: '300' }, { cash: '120' }] },
  { times: 1, items: ['DENTAL'], parts: [{ lender: 'CareCredit' }] },
  { times: 2, items: ['DIET'], parts: [{ cash: '100' }], change: '$30.20' },
  // The client paid by Visa, and Ana pressed the wrong key: the first planted mistake.
  { times: 1, items: ['EXAM', 'RABIES'], parts: [{ cash: '93' }] },
  // The last one comes back at once.
  { times: 3, items: ['LEASH'], parts: [{ cash: '25' }], change: '$3.35' },
];

/** Ben's: 20 sales, and the three below. */
export const AFTERNOON: readonly Sale[] = [
  { times: 3, items: ['EXAM'], parts: [{ cash: '80' }], change: '$15.00' },
  { times: 2, items: ['RABIES'], parts: [{ cash: '28' }] },
  { times: 1, items: ['NAIL'], parts: [{ cash: '17.05' }] },
  { times: 2, items: ['EXAM'], parts: [{ check: '2001' }] },
  { times: 1, items: ['DENTAL'], parts: [{ check: '2002', amount: '200' }, { card: 'Visa' }] },
  { times: 2, items: ['EXAM'], parts: [{ card: 'Amex' }] },
  { times: 1, items: ['DENTAL'], parts: [{ lender: 'CareCredit' }] },
  {
    times: 2,
    items: ['LEASH'],
    parts: [{ certificate: 'GC-7', amount: '20' }, { cash: '2' }],
    change: '$0.35',
  },
  { times: 1, items: ['EXAM'], parts: [{ certificate: 'GC-8' }] },
  { times: 1, items: ['DIET'], parts: [{ cash: '100' }], change: '$30.20' },
  { times: 2, items: ['LEASH'], parts: [{ cash: '25' }], change: '$3.35' },
  { times: 2, items: ['DIET'], parts: [{ card: 'Mastercard' }] },
];

/** Taken back, charged wrong, and given up, one after the other. */
export const TO_REFUND: Sale = { times: 1, items: ['DIET'], parts: [{ card: 'Mastercard' }] };
export const TO_CHANGE: Sale = { times: 1, items: ['EXAM'], parts: [{ card: 'Visa' }] };
export const TO_VOID: Sale = { times: 1, items: ['EXAM'], parts: [{ cash: '65' }] };
