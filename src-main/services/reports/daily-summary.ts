import { cashToBank } from '@shared/domain/deposit/cash-to-bank';
import { addMinor, negateMinor, sumMinor, ZERO, type Minor } from '@shared/domain/money/money';
import { ratePpm } from '@shared/domain/rate/rate';
import type { CashParts } from '@shared/journal/cash-facts';
import type { DepositId } from '@shared/lib/ids';
import type {
  DailySummaryData,
  SummaryShift,
  TenderTotal,
} from '@shared/receipt/daily-summary-data';
import type { ReportHead } from '@shared/receipt/report-head';
import type { ReadableDb } from '../../db/database';
import { findCorrections, type CorrectionRow } from '../../db/repos/corrections';
import { requireDeposit } from '../../db/repos/deposits';
import { accountSumsOf } from '../../db/repos/ledger';
import { findSettings, findTaxRates } from '../../db/repos/records';
import { refundSums, tenderSums } from '../../db/repos/shift-figures';
import { findShiftsOpened, type ShiftRow } from '../../db/repos/shifts';
import { personOf } from '../printing/letterhead';
import { figuresOf, type ShiftFigures } from '../shifts/figures';
import type { Span } from './business-days';
import { addUp, compareTenders } from './sums';

interface Figured extends ShiftFigures {
  readonly shift: ShiftRow;
}

/**
 * What the shifts that were opened in `span` come to. Everything is told by shift, as drawers are
 * balanced: what was sold after midnight belongs to the day on which its shift began.
 */
export function dailySummary(db: ReadableDb, head: ReportHead, span: Span): DailySummaryData {
  const shifts = findShiftsOpened(db, span.fromMs, span.beforeMs);
  const figured = shifts.map((shift) => ({ ...figuresOf(db, shift), shift }));
  const corrections = shifts.flatMap(({ shiftId }) => findCorrections(db, shiftId));
  return {
    ...head,
    shifts: figured.map((each) => shiftLine(db, each)),
    sales: salesOf(figured),
    taxes: taxesOf(db, shifts),
    tenders: tendersOf(shifts, ({ shiftId }) =>
      tenderSums(db, shiftId).map((each) => ({ ...each, count: each.tenders })),
    ),
    refunds: tendersOf(shifts, ({ shiftId }) =>
      refundSums(db, shiftId).map((each) => ({ ...each, count: each.refunds })),
    ),
    cash: cashOf(figured),
    varianceMinor: sumMinor(shifts.flatMap(({ closing }) => closing?.varianceMinor ?? [])),
    correctedMinor: sumMinor(corrections.map(({ amountMinor }) => amountMinor)),
    deposits: depositsOf(db, shifts),
    notBankedMinor: notBanked(shifts, corrections),
    categories: categoriesOf(db, shifts),
  };
}

function shiftLine(db: ReadableDb, { shift, sales }: Figured): SummaryShift {
  return {
    zNumber: shift.zText,
    tillName: findSettings(db, shift.tillId)?.till.name ?? '',
    cashier: personOf(db, shift.heldBy),
    salesMinor: sales.totalMinor,
    varianceMinor: shift.closing?.varianceMinor ?? null,
  };
}

function salesOf(figured: readonly Figured[]): DailySummaryData['sales'] {
  const times = (name: 'invoices' | 'payments' | 'voidedPayments') =>
    figured.reduce((sum, { sales }) => sum + sales[name], 0);
  const amount = (name: keyof DailySummaryData['sales'] & `${string}Minor`) =>
    sumMinor(figured.map(({ sales }) => sales[name]));
  return {
    invoices: times('invoices'),
    payments: times('payments'),
    voidedPayments: times('voidedPayments'),
    subtotalMinor: amount('subtotalMinor'),
    discountMinor: amount('discountMinor'),
    taxMinor: amount('taxMinor'),
    totalMinor: amount('totalMinor'),
    creditedMinor: amount('creditedMinor'),
  };
}

function cashOf(figured: readonly Figured[]): CashParts {
  const part = (name: keyof CashParts) => sumMinor(figured.map(({ parts }) => parts[name]));
  return {
    floatMinor: part('floatMinor'),
    tenderedMinor: part('tenderedMinor'),
    changeMinor: part('changeMinor'),
    refundedMinor: part('refundedMinor'),
    paidInMinor: part('paidInMinor'),
    paidOutMinor: part('paidOutMinor'),
    droppedMinor: part('droppedMinor'),
    floatInMinor: part('floatInMinor'),
    floatOutMinor: part('floatOutMinor'),
  };
}

function tendersOf(
  shifts: readonly ShiftRow[],
  sumsOf: (shift: ShiftRow) => readonly TenderTotal[],
): TenderTotal[] {
  return addUp(shifts.flatMap(sumsOf), ({ kind, brand }) => `${kind} ${brand ?? ''}`)
    .map(({ kind, brand, count, amountMinor }) => ({ kind, brand, count, amountMinor }))
    .sort(compareTenders);
}

/** The accounts of `shifts` under `prefix`, by the rest of their names; income is positive. */
function incomeOf(
  db: ReadableDb,
  shifts: readonly ShiftRow[],
  prefix: string,
): { readonly name: string; readonly amountMinor: Minor }[] {
  const entries = shifts.flatMap(({ shiftId }) => accountSumsOf(db, shiftId, prefix));
  const sums = addUp(
    entries.map((entry) => ({ ...entry, count: 1 })),
    ({ account }) => account,
  );
  return sums
    .map(({ account, amountMinor }) => {
      return { name: account.slice(prefix.length), amountMinor: negateMinor(amountMinor) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function categoriesOf(db: ReadableDb, shifts: readonly ShiftRow[]) {
  return incomeOf(db, shifts, 'sales/').map(({ name, amountMinor }) => {
    return { category: name, amountMinor };
  });
}

function taxesOf(db: ReadableDb, shifts: readonly ShiftRow[]): DailySummaryData['taxes'] {
  const rates = findTaxRates(db);
  return incomeOf(db, shifts, 'tax-payable/').map(({ name, amountMinor }) => {
    const [code = '', ppm = '0'] = name.split('/');
    const called = rates.find((rate) => rate.code === code)?.name ?? code;
    return { name: called, ratePpm: ratePpm(Number(ppm)), taxMinor: amountMinor };
  });
}

function depositsOf(db: ReadableDb, shifts: readonly ShiftRow[]): DailySummaryData['deposits'] {
  const ids = new Set<DepositId>(shifts.flatMap(({ depositId }) => depositId ?? []));
  return [...ids]
    .map((depositId) => requireDeposit(db, depositId))
    .map(({ numberText, content }) => ({
      number: numberText,
      bagNumber: content.bagNumber,
      totalMinor: addMinor(content.cashMinor, content.checkMinor),
    }));
}

function notBanked(shifts: readonly ShiftRow[], corrections: readonly CorrectionRow[]): Minor {
  const waiting = shifts.filter(({ status }) => status === 'closed');
  return cashToBank(
    waiting.map(({ closing }) => ({ closing, dropsMinor: closing?.cash.droppedMinor ?? ZERO })),
    corrections.filter(({ kind, depositId }) => kind === 'cash' && depositId === null),
  );
}
