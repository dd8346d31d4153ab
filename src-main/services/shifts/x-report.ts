import { addMinor, subtractMinor, sumMinor } from '@shared/domain/money/money';
import type { Output, ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { TenderInput } from '@shared/journal/money-facts';
import { i18nFor } from '@shared/locales/i18n';
import type { EmployeeId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import { receiptToHtml } from '@shared/receipt/html';
import type { XReportData } from '@shared/receipt/receipt-data';
import { renderXReport } from '@shared/receipt/x-report';
import type { ReadableDb } from '../../db/database';
import { findOpenInvoices, requireInvoice } from '../../db/repos/invoices';
import { findPaymentsOfShift } from '../../db/repos/payments';
import { findSettings, type Settings } from '../../db/repos/records';
import { isDemo } from '../../db/repos/secrets';
import { findShift, type ShiftRow } from '../../db/repos/shifts';
import { runCommand } from '../command';
import type { TillContext } from '../context';
import { signedInWhoMay } from '../people/approval';
import { letterheadOf, personOf } from '../printing/letterhead';
import { queuePaper } from '../printing/queue-papers';

type Answer = Result<Output<'shifts.xReport'>, CommandFailure>;

/** What has happened in the open shift so far, on screen and if wanted on paper. Closes nothing. */
export function takeXReport(
  context: TillContext,
  { shiftId, print }: ParsedInput<'shifts.xReport'>,
): Answer {
  return runCommand(context, ['shifts', 'printing', 'till'], (command): Answer => {
    const { db, append, nowMs } = command;
    const employee = signedInWhoMay(context, db, 'x-report');
    if (!employee.ok) return employee;
    const settings = findSettings(db, context.tillId);
    if (settings === null) return err({ code: 'NOT_SET_UP' });
    const shift = findShift(db, shiftId);
    if (shift?.status !== 'open') return err({ code: 'SHIFT_NOT_OPEN' });
    const { hospital, till } = settings;
    if (print && till.printer.transport === 'screen') return err({ code: 'PRINTER_NOT_SET' });
    append('x-report.taken', { shiftId });
    const by = employee.value.employeeId;
    const language = employee.value.language ?? hospital.language;
    const document = renderXReport(dataOf(db, settings, shift, by, nowMs), i18nFor(language));
    if (print) {
      queuePaper(context, command, { kind: 'report', label: 'X', paymentId: null, document });
    }
    const paperMm = till.printer.transport === 'screen' ? 80 : till.printer.paperMm;
    return ok({ document, html: receiptToHtml(document, { paperMm, lang: language, title: 'X' }) });
  });
}

function dataOf(
  db: ReadableDb,
  { hospital, till }: Settings,
  shift: ShiftRow,
  takenBy: EmployeeId,
  takenAtMs: number,
): XReportData {
  const payments = findPaymentsOfShift(db, shift.shiftId);
  const totals = payments
    .flatMap(({ allocations }) => allocations)
    .flatMap(({ invoiceId }) => requireInvoice(db, invoiceId).totals ?? []);
  const tenders = payments.flatMap((payment) => payment.tenders);
  const cash = tenders.filter(({ detail }) => detail.kind === 'cash');
  const tenderedMinor = sumMinor(
    cash.map((tender) => addMinor(tender.amountMinor, tender.changeMinor)),
  );
  const changeMinor = sumMinor(cash.map((tender) => tender.changeMinor));
  const open = findOpenInvoices(db);
  const heldInvoices = open.filter(({ heldAtMs }) => heldAtMs !== null).length;
  return {
    hospital: letterheadOf(hospital),
    tillName: till.name,
    openedAtMs: shift.openedAtMs,
    openedBy: personOf(db, shift.openedBy),
    takenAtMs,
    takenBy: personOf(db, takenBy),
    salesCount: payments.length,
    grossSalesMinor: sumMinor(totals.map(({ subtotalMinor }) => subtotalMinor)),
    discountMinor: sumMinor(totals.map((each) => each.discountMinor)),
    taxMinor: sumMinor(totals.map((each) => each.taxMinor)),
    tenders: (['cash', 'check', 'card'] as const).map((kind) => sumOf(kind, tenders)),
    cash: {
      floatMinor: shift.floatMinor,
      tenderedMinor,
      changeMinor,
      expectedMinor: subtractMinor(addMinor(shift.floatMinor, tenderedMinor), changeMinor),
    },
    openInvoices: open.length - heldInvoices,
    heldInvoices,
    isTraining: isDemo(db),
  };
}

type Tenders = ReturnType<typeof findPaymentsOfShift>[number]['tenders'];

function sumOf(kind: TenderInput['kind'], tenders: Tenders): XReportData['tenders'][number] {
  const own = tenders.filter(({ detail }) => detail.kind === kind);
  return { kind, count: own.length, amountMinor: sumMinor(own.map((each) => each.amountMinor)) };
}
