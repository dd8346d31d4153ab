import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A month of a small hospital as its bookkeeper wrote it down: what was sold and paid, day by day,
 * and what everybody owed on four dates. The figures were reckoned apart from this program, in exact
 * fractions: nothing that is tested had a hand in them. Amounts are in minor units.
 */
export interface Goods {
  readonly code: string;
  readonly name: string;
  readonly unitMinor: number;
  readonly feeMinor: number;
  readonly taxCode: string;
}

export interface BookClient {
  readonly name: string;
  readonly pets: readonly string[];
  readonly isExempt: boolean;
}

export interface BookLine {
  readonly code: string;
  readonly pet: string | null;
  readonly quantityMilli: number;
  readonly discount: BookDiscount | null;
}

/** `10%` or `5.50`. */
export type BookDiscount = { readonly percent: number } | { readonly amountMinor: number };

/** A sale `#n` or a payment `Pn`, and how much of it. */
export interface BookPart {
  readonly ref: string;
  readonly amountMinor: number;
}

interface Entry {
  /** ISO date. */
  readonly on: string;
  readonly ref: string;
  readonly who: string;
}

export type BookEntry = Entry &
  (
    | {
        readonly kind: 'sale';
        readonly lines: readonly BookLine[];
        readonly off: BookDiscount | null;
        readonly totalMinor: number;
        /** Paid whole, paid in part, paid more than whole, or not paid: on account or just owed. */
        readonly how: string;
        /** Of a part, or of more than the whole. */
        readonly tenderedMinor: number | null;
      }
    | {
        readonly kind: 'paid' | 'credit';
        readonly amountMinor: number;
        readonly tender: string;
        /** Null: the oldest first. */
        readonly parts: readonly BookPart[] | null;
      }
    | { readonly kind: 'prepaid'; readonly amountMinor: number; readonly tender: string }
    | { readonly kind: 'note'; readonly place: number; readonly amountMinor: number }
    | { readonly kind: 'off'; readonly amountMinor: number }
    | { readonly kind: 'bounced'; readonly fee: BookPart }
    | { readonly kind: 'void' }
  );

export interface Owed {
  readonly owesMinor: number;
  /** Not due yet, and 1–30, 31–60, 61–90 and more than 90 days past due. */
  readonly buckets: readonly number[];
  readonly creditMinor: number;
}

const read = (name: string) =>
  readFileSync(join(import.meta.dirname, `${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

const cents = (text: string) => Math.round(Number(text) * 100);

export function readGoods(): Goods[] {
  return read('goods').map((line) => {
    const [, code = '', name = '', unit = '', fee = '', taxCode = ''] =
      /^(\w+): (.+) \| ([\d.]+) \+ ([\d.]+) \| (\w+)$/.exec(line) ?? [];
    return { code, name, unitMinor: cents(unit), feeMinor: cents(fee), taxCode };
  });
}

export function readClients(): BookClient[] {
  return read('clients').map((line) => {
    const [name = '', rest = ''] = line.split(': ');
    const [pets = ''] = rest.split(' | ');
    return { name, pets: pets.split(', '), isExempt: rest.endsWith('tax exempt') };
  });
}

export function readBook(): BookEntry[] {
  return read('book').map(readEntry);
}

/** What everybody owed on each date; `all` is the sum of them. */
export function readBalances(): Map<string, Map<string, Owed>> {
  const dates = new Map<string, Map<string, Owed>>();
  let clients = new Map<string, Owed>();
  for (const line of read('balances')) {
    if (line.startsWith('on ')) {
      clients = new Map();
      dates.set(line.slice(3), clients);
      continue;
    }
    const [, who = '', owes = '', buckets = '', credit = ''] =
      /^(.+): owes ([\d.]+) = ([\d. ]+) \| credit ([\d.]+)$/.exec(line) ?? [];
    const creditMinor = cents(credit);
    clients.set(who, {
      owesMinor: cents(owes),
      buckets: buckets.split(' ').map(cents),
      creditMinor,
    });
  }
  return dates;
}

function readEntry(line: string): BookEntry {
  const [, on = '', kind = '', ref = '', who = '', rest = ''] =
    /^(\S+) (\w+) (\S+) ([^:]+): ?(.*)$/.exec(line) ?? [];
  const entry = { on, ref, who };
  const [first = '', ...others] = rest.split(' | ');
  switch (kind) {
    case 'sale':
      return { ...entry, kind, ...readSale(first, others) };
    case 'paid':
    case 'credit': {
      const [amount = '', tender = 'client-credit'] = first.split(' ');
      const parts = others[0] === 'oldest' ? null : readParts(others[0] ?? '');
      return { ...entry, kind, amountMinor: cents(amount), tender, parts };
    }
    case 'prepaid': {
      const [amount = '', tender = ''] = first.split(' ');
      return { ...entry, kind, amountMinor: cents(amount), tender };
    }
    case 'note': {
      const place = Number(first.replace('line ', ''));
      return { ...entry, kind, place, amountMinor: cents(last(others[0] ?? '')) };
    }
    case 'off':
      return { ...entry, kind, amountMinor: cents(first) };
    case 'bounced': {
      const [, charge = '', amount = ''] = first.split(' ');
      return { ...entry, kind, fee: { ref: charge, amountMinor: cents(amount) } };
    }
    case 'void':
      return { ...entry, kind };
    default:
      throw new Error(`the book says something else: ${line}`);
  }
}

function readSale(lines: string, others: readonly string[]) {
  const off = others.find((part) => part.startsWith('off '));
  const total = others.find((part) => part.startsWith('total '));
  const how = others.at(-1) ?? '';
  const amount = /^(part|over)/.test(how) ? cents(last(how)) : null;
  return {
    lines: lines.split('; ').map(readLine),
    off: off === undefined ? null : readDiscount(last(off)),
    totalMinor: cents(last(total ?? '')),
    how: how.replace(/ [\d.]+$/, ''),
    tenderedMinor: amount,
  };
}

function readLine(text: string): BookLine {
  const [code = '', ...words] = text.split(' ');
  const quantity = words.find((word) => /^x[\d.]+$/.test(word));
  const discount = words.find((word) => word.startsWith('-'));
  const pet = words.find((word) => word !== quantity && word !== discount);
  return {
    code,
    pet: pet ?? null,
    quantityMilli: quantity === undefined ? 1000 : Math.round(Number(quantity.slice(1)) * 1000),
    discount: discount === undefined ? null : readDiscount(discount.slice(1)),
  };
}

function readDiscount(text: string): BookDiscount {
  return text.endsWith('%') ? { percent: Number(text.slice(0, -1)) } : { amountMinor: cents(text) };
}

function readParts(text: string): BookPart[] {
  return text
    .replace('for ', '')
    .split(', ')
    .map((part) => {
      const [ref = '', amount = ''] = part.split(' ');
      return { ref, amountMinor: cents(amount) };
    });
}

const last = (text: string) => text.split(' ').at(-1) ?? '';
