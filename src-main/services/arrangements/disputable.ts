import { minor, subtractMinor, sumMinor, type Minor } from '@shared/domain/money/money';
import { dueOf, type InvoiceState } from '@shared/journal/reducers/invoice';
import type { LineId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { CommandFailure } from '@shared/ipc/failures';
import type { ReadableDb } from '../../db/database';
import { findDisputesOf } from '../../db/repos/disputes';
import { creditableLines, leftOf } from '../refunds/creditable';

/** A line of an invoice as a client may dispute it. */
export interface DisputableLine {
  readonly lineId: LineId;
  readonly description: string;
  /** With its tax, less what was credited. */
  readonly amountMinor: Minor;
  /** An open dispute has set it aside. */
  readonly isDisputed: boolean;
}

/** The lines of a final invoice; a charge on an account has none. */
export function disputableLines(db: ReadableDb, invoice: InvoiceState): DisputableLine[] {
  const aside = new Set(
    findDisputesOf(db, invoice.invoiceId)
      .filter(({ outcome }) => outcome === null)
      .flatMap(({ lineIds }) => lineIds),
  );
  return creditableLines(db, invoice).map((line) => ({
    lineId: line.lineId,
    description: line.description,
    amountMinor: leftOf(line).totalMinor,
    isDisputed: aside.has(line.lineId),
  }));
}

/** What could still be set aside of an invoice: what is owed and not disputed already. */
export function disputableOf(invoice: InvoiceState): Minor {
  const owedMinor = Math.max(0, dueOf(invoice));
  return subtractMinor(minor(owedMinor), minor(Math.min(invoice.disputedMinor, owedMinor)));
}

/**
 * What is set aside when a client disputes `lineIds`, or `amountMinor` of the whole, or so much of
 * these lines. Without an amount it is all that is left of them, as far as it is still owed.
 */
export function disputedAmount(
  db: ReadableDb,
  invoice: InvoiceState,
  lineIds: readonly LineId[],
  amountMinor: Minor | null,
): Result<Minor, CommandFailure> {
  const lines = disputableLines(db, invoice);
  const meant = [];
  for (const lineId of new Set(lineIds)) {
    const line = lines.find((each) => each.lineId === lineId);
    if (line === undefined) return err({ code: 'LINE_UNKNOWN' });
    if (line.isDisputed) return err({ code: 'LINE_DISPUTED', description: line.description });
    meant.push(line.amountMinor);
  }
  const owedMinor = disputableOf(invoice);
  const ofLinesMinor = sumMinor(meant);
  const mostMinor = lineIds.length === 0 ? owedMinor : minor(Math.min(ofLinesMinor, owedMinor));
  const wantedMinor = amountMinor ?? mostMinor;
  if (wantedMinor > mostMinor || wantedMinor === 0) {
    return err({ code: 'AMOUNT_EXCEEDS_OWED', owedMinor: mostMinor });
  }
  return ok(wantedMinor);
}
