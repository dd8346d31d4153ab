import { creditForAmount } from '@shared/domain/credit/credit-for-amount';
import { creditOfLine } from '@shared/domain/credit/credit-lines';
import { addMinor, sumMinor, type Minor } from '@shared/domain/money/money';
import { quantityMilli, type QuantityMilli } from '@shared/domain/quantity/quantity';
import type { CommandFailure } from '@shared/ipc/failures';
import type { ReturnedTo } from '@shared/journal/account-facts';
import type { CreditedAmounts } from '@shared/journal/money-facts';
import type { InvoiceState } from '@shared/journal/reducers/invoice';
import type { LineId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { creditableLines, leftOf } from './creditable';

/** What is to be taken back of an invoice: goods, line by line, or an amount off their price. */
export type ToCredit = CreditedGoods | CreditedPrice;

export interface CreditedGoods {
  readonly lines: readonly {
    readonly lineId: LineId;
    readonly quantityMilli: QuantityMilli;
    readonly returnedTo: ReturnedTo;
  }[];
}

export interface CreditedPrice {
  /** Whose price comes down; none means that of every line. */
  readonly lineIds: readonly LineId[];
  /** With tax, more than zero. */
  readonly amountMinor: Minor;
}

/** What `wanted` comes to, or why a line does not have so much left. */
export function creditedAmounts(
  db: ReadableDb,
  invoice: InvoiceState,
  wanted: ToCredit,
): Result<CreditedAmounts, CommandFailure> {
  const isCreditable = invoice.kind === 'sale' && invoice.totals !== null;
  if (!isCreditable) return err({ code: 'NOTHING_TO_CREDIT' });
  const credited = 'lines' in wanted ? goodsOf(db, invoice, wanted) : priceOf(db, invoice, wanted);
  if (!credited.ok) return credited;
  const totalMinor = sumMinor(
    credited.value.map(({ netMinor, taxMinor }) => addMinor(netMinor, taxMinor)),
  );
  if (totalMinor === 0) return err({ code: 'NOTHING_TO_CREDIT' });
  return ok({ lines: credited.value, totalMinor });
}

type CreditedLines = Result<CreditedAmounts['lines'], CommandFailure>;

function goodsOf(db: ReadableDb, invoice: InvoiceState, { lines }: CreditedGoods): CreditedLines {
  const creditable = creditableLines(db, invoice);
  const ids = new Set(lines.map(({ lineId }) => lineId));
  if (ids.size < lines.length) return err({ code: 'ID_TAKEN' });
  const credited: CreditedAmounts['lines'] = [];
  for (const wanted of lines) {
    const line = creditable.find(({ lineId }) => lineId === wanted.lineId);
    if (line === undefined) return err({ code: 'LINE_UNKNOWN' });
    if (wanted.quantityMilli > leftOf(line).quantityMilli) {
      return err({ code: 'CREDIT_EXCEEDS_LINE', description: line.description });
    }
    credited.push({ ...wanted, ...creditOfLine(line, wanted.quantityMilli) });
  }
  return ok(credited);
}

function priceOf(
  db: ReadableDb,
  invoice: InvoiceState,
  { lineIds, amountMinor }: CreditedPrice,
): CreditedLines {
  const meant = new Set(lineIds);
  const all = creditableLines(db, invoice);
  const lines = lineIds.length === 0 ? all : all.filter(({ lineId }) => meant.has(lineId));
  if (lines.length < meant.size) return err({ code: 'LINE_UNKNOWN' });
  const leftMinor = sumMinor(lines.map((line) => leftOf(line).totalMinor));
  if (amountMinor > leftMinor) return err({ code: 'CREDIT_EXCEEDS_LEFT', leftMinor });
  const parts = creditForAmount(lines, amountMinor);
  return ok(
    lines.flatMap(({ lineId }, at) => {
      const part = parts[at];
      if (part === undefined || part.netMinor + part.taxMinor === 0) return [];
      // Nothing comes back: the price was too high.
      const nothing = { quantityMilli: quantityMilli(0), returnedTo: 'nothing-to-return' as const };
      return [{ lineId, ...nothing, ...part }];
    }),
  );
}
