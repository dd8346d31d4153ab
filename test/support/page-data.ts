import { minor } from '@shared/domain/money/money';
import { quantityMilli } from '@shared/domain/quantity/quantity';
import type { CreditNotePageData } from '@shared/pages/credit-note-page';
import type { EstimatePageData, EstimatePageLine } from '@shared/pages/estimate-data';
import type { House } from '@shared/pages/house';
import type { InvoicePageData } from '@shared/pages/invoice-data';
import type { Page } from '@shared/pages/page';
import { hospital, saleData } from './sale-data';

export const house: House = { hospital, logo: null, pageSize: 'letter', isTraining: false };

export const zoe = {
  language: null,
  name: 'Zoë Łukasz',
  addressLines: ['3 Elm Street', 'Springfield, IL 62701'],
};
export const ana = { number: '104', name: 'Ana Ruiz' };

/** The sale of `saleData` for 99.74, of which 50.00 are paid and 10.00 disputed. */
export function invoiceData(changes: Partial<InvoicePageData> = {}): InvoicePageData {
  const { groups, subtotalMinor, discountMinor, taxGroups, taxIncluded, totalMinor } = saleData();
  return {
    client: zoe,
    kind: 'sale',
    number: 'A-000041',
    issuedAtMs: Date.UTC(2026, 10, 23, 14, 30),
    copyNumber: 0,
    ...{ groups, subtotalMinor, discountMinor, taxGroups, taxIncluded, totalMinor },
    movements: [
      {
        kind: 'payment',
        number: 'A-R000123',
        occurredAtMs: Date.UTC(2026, 10, 24, 14),
        amountMinor: minor(5000),
      },
    ],
    owedMinor: minor(4974),
    dueOn: '2026-12-23',
    disputedMinor: minor(1000),
    plans: [],
    note: 'Bella may be tired today.',
    ...changes,
  };
}

export function creditNoteData(changes: Partial<CreditNotePageData> = {}): CreditNotePageData {
  return {
    client: zoe,
    number: 'A-C000003',
    invoiceNumber: 'A-000041',
    issuedAtMs: Date.UTC(2026, 10, 23, 14, 30),
    issuedBy: ana,
    approvedBy: null,
    copyNumber: 0,
    lines: [
      {
        description: 'Leash',
        quantityMilli: quantityMilli(1000),
        netMinor: minor(1999),
        taxMinor: minor(165),
      },
    ],
    taxMinor: minor(165),
    totalMinor: minor(2164),
    reason: 'Wrong size',
    refunds: [{ number: 'A-F000002', amountMinor: minor(1500) }],
    creditMinor: minor(664),
    ...changes,
  };
}

function estimateLine(description: string, changes: Partial<EstimatePageLine>): EstimatePageLine {
  return {
    description,
    sellingUnit: '',
    lowMilli: quantityMilli(1000),
    highMilli: quantityMilli(1000),
    lowMinor: minor(0),
    highMinor: minor(0),
    option: null,
    isAccepted: null,
    ...changes,
  };
}

/** A spay with either gas or an injection, and blood work that may not be needed. */
export function estimateData(changes: Partial<EstimatePageData> = {}): EstimatePageData {
  const gas = { group: 'Anesthesia', choice: 'Gas' };
  const injection = { group: 'Anesthesia', choice: 'Injection' };
  return {
    client: zoe,
    number: 'A-E000007',
    title: 'Spay of Bella',
    draftedAtMs: Date.UTC(2026, 10, 23, 14, 30),
    draftedBy: ana,
    validUntil: '2026-12-23',
    groups: [
      {
        patientName: 'Bella',
        lines: [
          estimateLine('Gas anesthesia', {
            option: gas,
            lowMinor: minor(9000),
            highMinor: minor(9000),
          }),
          estimateLine('Spay', { lowMinor: minor(21_000), highMinor: minor(26_000) }),
          estimateLine('Injectable anesthesia', {
            option: injection,
            lowMinor: minor(4500),
            highMinor: minor(4500),
          }),
          estimateLine('Gas, each minute', {
            option: gas,
            lowMilli: quantityMilli(20_000),
            highMilli: quantityMilli(45_000),
            sellingUnit: 'min',
            lowMinor: minor(2000),
            highMinor: minor(4500),
          }),
          estimateLine('Blood work', { lowMilli: 0, highMinor: minor(8000) }),
        ],
      },
    ],
    total: { lowMinor: minor(25_500), highMinor: minor(47_500) },
    note: '',
    accepted: null,
    ...changes,
  };
}

/** Every text of a page in its order, as a reader hears it: cells by spaces, rows by lines. */
export function linesOfPage({ html }: Page): string[] {
  return html
    .slice(html.indexOf('<body>'))
    .replaceAll('>\n<', '> <')
    .replace(/<svg[^]*?<\/svg>/g, '')
    .replace(/<\/(tr|p|h1|h2|div|li|address|header|section)>/g, '\n')
    .replace(/<[^>]+>/g, ' ')
    .split('\n')
    .map((line) =>
      unescape(line)
        .replace(/[\s\p{Zs}]+/gu, ' ')
        .trim(),
    )
    .filter((line) => line !== '');
}

const CHARACTERS: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** What escaped texts were. */
export function unescape(text: string): string {
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (entity) => CHARACTERS[entity] ?? entity);
}
