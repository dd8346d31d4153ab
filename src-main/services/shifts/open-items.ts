import { localDate } from '@shared/domain/time/local-date';
import type { InvoiceState } from '@shared/journal/reducers/invoice';
import type { HospitalRecord } from '@shared/journal/records';
import type { CommandFailure } from '@shared/ipc/failures';
import type { OpenItem } from '@shared/ipc/views/shifts';
import { ZERO } from '@shared/domain/money/money';
import { ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { findOpenCardAttempts } from '../../db/repos/card-attempts';
import { findOpenInvoices, findNotAgreedUpon } from '../../db/repos/invoices';
import { findUnprintedReceipts } from '../../db/repos/print-jobs';
import { owedOf } from '../arrangements/owed-of';
import type { TillContext } from '../context';
import { whoAndWhere } from '../invoices/change-invoice';
import { totalsOf } from '../invoices/invoice-totals';
import { clientNameOf } from '../records/client-name';

/** What is not finished: it is either settled before the shift is closed, or carried on. */
export function listOpenItems(context: TillContext): Result<OpenItem[], CommandFailure> {
  const db = context.database.read;
  const ready = whoAndWhere(context, db, 'count-drawer');
  return ready.ok ? ok(openItems(db, ready.value.settings.hospital, context.clock.nowMs())) : ready;
}

/**
 * The same at `nowMs`: of what is owed, only what nobody has agreed upon. What may wait, or might and
 * is late, is on the accounts: it would stand on every list from then on.
 */
export function openItems(db: ReadableDb, hospital: HospitalRecord, nowMs: number): OpenItem[] {
  const today = localDate(nowMs, hospital.timeZone);
  const open = findOpenInvoices(db).map((invoice) =>
    itemOf(db, invoice, invoice.heldAtMs === null ? 'open-invoice' : 'held-invoice', {
      amountMinor: totalsOf(invoice, hospital).totalMinor,
      note: invoice.holdNote,
    }),
  );
  const unpaid = findNotAgreedUpon(db).flatMap((invoice) => {
    const { nowMinor: amountMinor } = owedOf(invoice, today);
    return amountMinor === 0
      ? []
      : [itemOf(db, invoice, 'unpaid-invoice', { amountMinor, note: '' })];
  });
  const unprinted = findUnprintedReceipts(db).map(
    ({ label, paymentId, createdAtMs, code }): OpenItem => ({
      kind: 'unprinted-receipt',
      invoiceId: null,
      paymentId,
      cardAttemptId: null,
      number: label,
      clientName: null,
      sinceMs: createdAtMs,
      amountMinor: ZERO,
      note: code ?? '',
    }),
  );
  const cards = findOpenCardAttempts(db).map((row): OpenItem => {
    const { cardAttemptId, invoiceId, triedAtMs, amountMinor, brand, last4, reason } = row;
    return {
      ...{ kind: 'card-attempt', invoiceId, paymentId: null, cardAttemptId },
      number: `${brand} ${last4}`.trim(),
      clientName: clientNameOf(db, row.clientId),
      ...{ sinceMs: triedAtMs, amountMinor, note: reason },
    };
  });
  return [...open, ...unpaid, ...unprinted, ...cards];
}

function itemOf(
  db: ReadableDb,
  invoice: InvoiceState,
  kind: OpenItem['kind'],
  facts: Pick<OpenItem, 'amountMinor' | 'note'>,
): OpenItem {
  return {
    kind,
    invoiceId: invoice.invoiceId,
    paymentId: null,
    cardAttemptId: null,
    number: invoice.numberText,
    clientName: clientNameOf(db, invoice.clientId),
    sinceMs: invoice.openedAtMs,
    ...facts,
  };
}
