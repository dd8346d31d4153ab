import { sumMinor } from '@shared/domain/money/money';
import { clientDisplayName } from '@shared/domain/people/display-name';
import type { ClientId } from '@shared/lib/ids';
import { renderRefundSlip, type RefundSlipData } from '@shared/receipt/refund-slip';
import type { ReadableDb } from '../../db/database';
import {
  findRefundsOfCreditNote,
  type CreditNoteRow,
  type RefundRow,
} from '../../db/repos/corrections';
import { findCreditsFrom } from '../../db/repos/credits';
import { requireInvoice } from '../../db/repos/invoices';
import { copiesOf, type CopiedPaper } from '../../db/repos/paper-copies';
import { requirePayment } from '../../db/repos/payments';
import { findClient, type Client } from '../../db/repos/records';
import type { Command } from '../command';
import type { TillContext } from '../context';
import { originalOrCopy } from '../printing/copies';
import { queueSlip, type Desk } from '../printing/house-papers';
import { personOf } from '../printing/letterhead';
import { creditedLines } from './credited-lines';

/** Queues a credit note, and what was paid out on it, in the client's language as their receipt is. */
export function queueCreditSlip(
  context: TillContext,
  command: Command,
  note: CreditNoteRow,
  reason = '',
): number {
  const { db } = command;
  const refunds = findRefundsOfCreditNote(db, note.creditNoteId);
  const { clientId } = requireInvoice(db, note.invoiceId);
  const paper = { kind: 'credit-note', id: note.creditNoteId } as const;
  return queueOne(context, command, { paper, clientId, reason }, (desk) => ({
    ...made(desk.db, { ...note, atMs: note.issuedAtMs, by: note.issuedBy }),
    note: noteOf(desk.db, note),
    refunds: refunds.map((row) => refundOf(desk.db, row)),
  }));
}

/** Queues the slip of credit that was paid out to a client. */
export function queueRefundSlip(
  context: TillContext,
  command: Command,
  row: RefundRow,
  reason = '',
): number {
  const { refundId: id, clientId } = row;
  const paper = { kind: 'refund', id } as const;
  return queueOne(context, command, { paper, clientId, reason }, ({ db }) => ({
    ...made(db, { ...row, atMs: row.paidAtMs, by: row.paidBy }),
    note: null,
    refunds: [refundOf(db, row)],
  }));
}

interface Slip {
  readonly paper: CopiedPaper;
  readonly clientId: ClientId | null;
  readonly reason: string;
}

type Drawn = Omit<RefundSlipData, keyof Desk['head'] | 'clientName'>;

/** Answers which copy it is; 0 for the original. */
function queueOne(
  context: TillContext,
  command: Command,
  { paper, clientId, reason }: Slip,
  draw: (desk: Desk) => Drawn,
): number {
  const { db } = command;
  const client = clientId === null ? null : findClient(db, clientId);
  queueSlip(context, command, { language: client?.language ?? null }, (desk) => {
    const data = { ...desk.head, ...draw(desk), clientName: nameOf(client) };
    const label = data.refunds[0]?.number ?? data.note?.number ?? '';
    const document = renderRefundSlip(data, desk.i18n);
    return originalOrCopy(command, { label, document }, { paper, i18n: desk.i18n, reason });
  });
  return copiesOf(db, paper);
}

function nameOf(client: Client | null): string | null {
  return client === null ? null : clientDisplayName(client);
}

interface Made extends Pick<RefundRow, 'reason' | 'approvedBy'> {
  readonly atMs: number;
  readonly by: RefundRow['paidBy'];
}

function made(db: ReadableDb, { reason, approvedBy, atMs, by }: Made) {
  const approver = approvedBy === null ? null : personOf(db, approvedBy);
  return { reason, atMs, by: personOf(db, by), approvedBy: approver };
}

function noteOf(db: ReadableDb, note: CreditNoteRow): Drawn['note'] {
  const { creditNoteId, numberText, invoiceId, totalMinor } = note;
  return {
    number: numberText,
    invoiceNumber: requireInvoice(db, invoiceId).numberText,
    lines: creditedLines(db, note),
    totalMinor,
    creditMinor: sumMinor(findCreditsFrom(db, creditNoteId).map((each) => each.amountMinor)),
  };
}

function refundOf(db: ReadableDb, row: RefundRow): Drawn['refunds'][number] {
  const { numberText, paymentId, tender, amountMinor, cashRoundingMinor } = row;
  const receiptNumber = paymentId === null ? null : requirePayment(db, paymentId).numberText;
  return { number: numberText, receiptNumber, tender, amountMinor, cashRoundingMinor };
}
