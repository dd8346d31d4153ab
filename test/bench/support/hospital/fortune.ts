import { minor, subtractMinor, type Minor } from '@shared/domain/money/money';
import type { TenderInput } from '@shared/journal/money-facts';

const BRANDS = ['Visa', 'Mastercard', 'Amex', 'Discover'] as const;
const BILL_MINOR = 500;

type Chance = () => number;

/** Any of `choices`, of which there is one at least. */
export function oneOf<T>(chance: Chance, choices: readonly T[]): T {
  const chosen = choices[Math.floor(chance() * choices.length)];
  if (chosen === undefined) throw new Error('there is nothing to choose from');
  return chosen;
}

/** What somebody puts on the counter for `dueMinor`, which is more than zero. */
export function tendersFor(chance: Chance, dueMinor: Minor): TenderInput[] {
  const way = chance();
  if (way < 0.45) return [card(chance, dueMinor)];
  if (way < 0.8) return [cash(dueMinor)];
  if (way < 0.9 || dueMinor < 1000) return [check(chance, dueMinor)];
  if (way < 0.92) return [financing(chance, dueMinor)];
  const onCard = minor(Math.floor(dueMinor / 2));
  return [card(chance, onCard), cash(subtractMinor(dueMinor, onCard))];
}

/** In whole bills: most of the time there is change. */
function cash(dueMinor: Minor): TenderInput {
  return { kind: 'cash', tenderedMinor: minor(Math.ceil(dueMinor / BILL_MINOR) * BILL_MINOR) };
}

/** Off the slip of the terminal. */
export function card(chance: Chance, amountMinor: Minor) {
  const [last4, approvalCode] = [digits(chance, 4), digits(chance, 6)];
  return { kind: 'card', amountMinor, brand: oneOf(chance, BRANDS), last4, approvalCode } as const;
}

function check(chance: Chance, amountMinor: Minor): TenderInput {
  const paper = { number: digits(chance, 4), bank: 'First Springfield', nameOnCheck: '' };
  return { kind: 'check', amountMinor, ...paper };
}

function financing(chance: Chance, amountMinor: Minor): TenderInput {
  return {
    kind: 'financing',
    amountMinor,
    provider: 'CareCredit',
    approvalCode: digits(chance, 6),
  };
}

function digits(chance: Chance, count: number): string {
  return String(Math.floor(chance() * 10 ** count)).padStart(count, '0');
}
