import type { ChargeKind } from '../account-facts';
import type { ClientId, ShiftId } from '../../lib/ids';

/** The accounts of the books, by the names under which entries are kept. */
export const accounts = {
  /** Who owes: one account per client, one for everybody who just walks in. */
  receivable: (clientId: ClientId | null) => `receivable/${clientId ?? 'walk-in'}`,
  /** What clients have left with the hospital: it owes them that. */
  clientCredit: (clientId: ClientId) => `client-credit/${clientId}`,
  sales: (category: string) => `sales/${category}`,
  taxPayable: (taxCode: string, ratePpm: number) => `tax-payable/${taxCode}/${ratePpm}`,
  /** The cash in the drawer of one shift. */
  drawer: (shiftId: ShiftId) => `cash-drawer/${shiftId}`,
  /** Floats that wait for their next shift. */
  safe: 'cash-safe',
  /** Drops, and what a closed shift left for the bank. */
  undepositedCash: 'undeposited-cash',
  undepositedChecks: 'undeposited-checks',
  cardClearing: (brand: string) => `card-clearing/${brand}`,
  financingClearing: (provider: string) => `financing-clearing/${provider}`,
  /** Certificates that clients still hold. */
  giftCertificates: 'gift-certificates',
  cashRounding: 'cash-rounding',
  overShort: 'cash-over-short',
  paidIn: 'cash-paid-in',
  pettyCash: 'petty-cash',
  bankInTransit: 'bank-in-transit',
  badDebt: 'bad-debt',
  /** Late fees, interest and the like. */
  charges: (kind: ChargeKind) => `charges/${kind}`,
  bank: 'bank',
  bankDifference: 'bank-difference',
} as const;
