import { negateMinor, subtractMinor, sumMinor, ZERO } from '@shared/domain/money/money';
import { drawerEffectOf } from '@shared/domain/shift/variance-input';
import type { CountedKind } from '@shared/domain/tender/settle';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { ShiftDocument, ShiftFigure } from '@shared/ipc/views/shifts';
import type { MovementKind, RefundTender } from '@shared/journal/cash-facts';
import { brandOf, type SettledTender } from '@shared/journal/money-facts';
import type { InvoiceId, ShiftId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { findCreditNotesOfShift, findRefundsOfShift } from '../../db/repos/corrections';
import { findDrawerOpenings } from '../../db/repos/drawer-openings';
import { requireInvoice } from '../../db/repos/invoices';
import { findMovements } from '../../db/repos/movements';
import { findPaymentsOfShift, type Payment } from '../../db/repos/payments';
import { findShift, type ShiftRow } from '../../db/repos/shifts';
import type { TillContext } from '../context';
import { signedIn } from '../people/approval';
import { maySeeExpected } from './figures';
import { nameOf } from '../people/name-of';
import { clientNameOf } from '../records/client-name';

/** The papers behind one figure of a shift, in their order. */
export function shiftDocuments(
  context: TillContext,
  { shiftId, figure, brand }: ParsedInput<'shifts.documents'>,
): Result<ShiftDocument[], CommandFailure> {
  const db = context.database.read;
  const employee = signedIn(context, db);
  if (!employee.ok) return employee;
  const shift = findShift(db, shiftId);
  if (shift === null) return err({ code: 'SHIFT_UNKNOWN' });
  // The papers add up to the sum: who counts blind sees neither.
  if (isOfCash(figure) && !maySeeExpected(db, employee.value, shift)) {
    return err({ code: 'NOT_ALLOWED', act: 'see-expected' });
  }
  return ok(documentsBehind(db, shift, figure, brand));
}

function isOfCash(figure: ShiftFigure): boolean {
  return figure === 'cash' || figure === 'change';
}

function documentsBehind(
  db: ReadableDb,
  shift: ShiftRow,
  figure: ShiftFigure,
  brand: string | null,
): ShiftDocument[] {
  const { shiftId } = shift;
  switch (figure) {
    case 'float':
      return [floatDocument(db, shift)];
    case 'cash':
      return paidBy(db, shiftId, ({ detail }) => detail.kind === 'cash');
    case 'change':
      return changeGiven(db, shiftId);
    case 'check':
      return paidBy(db, shiftId, ({ detail }) => detail.kind === 'check');
    case 'card':
    case 'financing':
    case 'gift-certificate':
      return slipDocuments(db, shiftId, figure, brand);
    case 'refunds':
      return refundDocuments(db, shiftId, ({ kind }) => kind === 'cash');
    case 'paid-in':
    case 'paid-out':
      return moved(db, shiftId, [figure]);
    case 'drops':
      return moved(db, shiftId, ['drop']);
    case 'float-changes':
      return moved(db, shiftId, ['float-in', 'float-out']);
    case 'voided':
      return voidedDocuments(db, shiftId);
    case 'credited':
      return creditDocuments(db, shiftId);
    case 'drawer-opens':
      return openingDocuments(db, shiftId);
  }
}

function floatDocument(db: ReadableDb, shift: ShiftRow): ShiftDocument {
  return {
    kind: 'float',
    number: '',
    atMs: shift.openedAtMs,
    byName: nameOf(db, shift.openedBy),
    clientName: null,
    amountMinor: shift.floatMinor,
    note: '',
    paymentId: null,
  };
}

function paymentDocument(db: ReadableDb, payment: Payment): Omit<ShiftDocument, 'amountMinor'> {
  return {
    kind: 'payment',
    number: payment.numberText,
    atMs: payment.takenAtMs,
    byName: nameOf(db, payment.takenBy),
    clientName: clientNameOf(db, payment.clientId),
    note: '',
    paymentId: payment.paymentId,
  };
}

function standing(db: ReadableDb, shiftId: ShiftId): Payment[] {
  return findPaymentsOfShift(db, shiftId).filter(({ voidedAtMs }) => voidedAtMs === null);
}

function paidBy(
  db: ReadableDb,
  shiftId: ShiftId,
  isMeant: (tender: SettledTender) => boolean,
): ShiftDocument[] {
  return standing(db, shiftId).flatMap((payment) => {
    const meant = payment.tenders.filter(isMeant);
    if (meant.length === 0) return [];
    const amountMinor = sumMinor(meant.map((tender) => tender.amountMinor));
    return [{ ...paymentDocument(db, payment), amountMinor }];
  });
}

function changeGiven(db: ReadableDb, shiftId: ShiftId): ShiftDocument[] {
  return standing(db, shiftId)
    .filter(({ changeMinor }) => changeMinor > 0)
    .map((payment) => ({
      ...paymentDocument(db, payment),
      amountMinor: negateMinor(payment.changeMinor),
    }));
}

function voidedDocuments(db: ReadableDb, shiftId: ShiftId): ShiftDocument[] {
  return findPaymentsOfShift(db, shiftId)
    .filter(({ voidedAtMs }) => voidedAtMs !== null)
    .map((payment) => ({
      ...paymentDocument(db, payment),
      kind: 'voided',
      amountMinor: sumMinor(payment.tenders.map((tender) => tender.amountMinor)),
      note: payment.voidReason ?? '',
    }));
}

/** What was charged to the cards or the lender that `brand` names, and what went back there. */
function slipDocuments(
  db: ReadableDb,
  shiftId: ShiftId,
  kind: CountedKind,
  brand: string | null,
): ShiftDocument[] {
  const isMeant = (tender: SettledTender['detail'] | RefundTender) =>
    tender.kind === kind && (brand === null || brandOf(tender) === brand);
  return [
    ...paidBy(db, shiftId, ({ detail }) => isMeant(detail)),
    ...refundDocuments(db, shiftId, isMeant),
  ];
}

function refundDocuments(
  db: ReadableDb,
  shiftId: ShiftId,
  isMeant: (tender: RefundTender) => boolean,
): ShiftDocument[] {
  return findRefundsOfShift(db, shiftId)
    .filter(({ tender }) => isMeant(tender))
    .map((refund) => ({
      kind: 'refund',
      number: refund.numberText,
      atMs: refund.paidAtMs,
      byName: nameOf(db, refund.paidBy),
      clientName:
        refund.clientId === null
          ? ofInvoice(db, refund.invoiceId)
          : clientNameOf(db, refund.clientId),
      amountMinor: negateMinor(refund.amountMinor),
      note: refund.reason,
      paymentId: refund.paymentId,
    }));
}

function creditDocuments(db: ReadableDb, shiftId: ShiftId): ShiftDocument[] {
  return findCreditNotesOfShift(db, shiftId).map((note) => ({
    kind: 'credit-note',
    number: note.numberText,
    atMs: note.issuedAtMs,
    byName: nameOf(db, note.issuedBy),
    clientName: ofInvoice(db, note.invoiceId),
    amountMinor: subtractMinor(ZERO, note.totalMinor),
    note: note.reason,
    paymentId: null,
  }));
}

function ofInvoice(db: ReadableDb, invoiceId: InvoiceId | null): string | null {
  return invoiceId === null ? null : clientNameOf(db, requireInvoice(db, invoiceId).clientId);
}

function moved(db: ReadableDb, shiftId: ShiftId, kinds: readonly MovementKind[]): ShiftDocument[] {
  return findMovements(db, shiftId)
    .filter(({ kind }) => kinds.includes(kind))
    .map((movement) => ({
      kind: 'movement',
      number: movement.numberText,
      atMs: movement.movedAtMs,
      byName: nameOf(db, movement.movedBy),
      clientName: null,
      amountMinor: drawerEffectOf({
        number: movement.numberText,
        kind: movement.kind,
        amountMinor: movement.amountMinor,
      }),
      note: movement.reason,
      paymentId: null,
    }));
}

function openingDocuments(db: ReadableDb, shiftId: ShiftId): ShiftDocument[] {
  return findDrawerOpenings(db, shiftId).map((opening) => ({
    kind: 'drawer',
    number: opening.cause,
    atMs: opening.openedAtMs,
    byName: nameOf(db, opening.openedBy),
    clientName: null,
    amountMinor: ZERO,
    note: opening.reason,
    paymentId: opening.paymentId,
  }));
}
