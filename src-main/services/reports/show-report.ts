import type { Output, ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import { assert } from '@shared/lib/assert';
import { err, ok, type Result } from '@shared/lib/result';
import { renderCashierReport } from '@shared/receipt/cashier-report';
import { renderDailySummary } from '@shared/receipt/daily-summary';
import { renderDrawerReport } from '@shared/receipt/drawer-report';
import type { ReceiptDocument } from '@shared/receipt/receipt-document';
import type { ReportHead } from '@shared/receipt/report-head';
import { findEmployee } from '../../db/repos/records';
import type { TillContext } from '../context';
import { showHousePaper, type Desk, type ShownPaper } from '../printing/house-papers';
import { personOf } from '../printing/letterhead';
import { spanOf, type Span } from './business-days';
import { cashierFigures } from './cashier-report';
import { dailySummary } from './daily-summary';
import { drawerReport } from './drawer-report';

type Wanted = ParsedInput<'reports.show'>;
type Report = Wanted['report'];
type Answer<T> = Result<T, CommandFailure>;

/** A report on whole business days, on screen and if wanted on paper. */
export function showReport(context: TillContext, wanted: Wanted): Answer<Output<'reports.show'>> {
  const shown = reportPaper(context, wanted);
  if (!shown.ok) return shown;
  const { document, html } = shown.value;
  return ok({ document, html });
}

/** The report with the name under which it is kept. */
export function reportPaper(context: TillContext, { report, print }: Wanted): Answer<ShownPaper> {
  return showHousePaper(context, { act: 'reports', print }, (desk) => {
    const span = spanOf(report, desk.settings.hospital.timeZone);
    if (!span.ok) return span;
    const document = drawReport(desk, report, span.value);
    return document.ok ? ok({ label: labelOf(desk, report), document: document.value }) : document;
  });
}

function drawReport(desk: Desk, report: Report, span: Span): Answer<ReceiptDocument> {
  const { db, i18n } = desk;
  const head = headOf(desk, report);
  switch (report.kind) {
    case 'daily-summary':
      return ok(renderDailySummary(dailySummary(db, head, span), i18n));
    case 'cashier': {
      const { employeeId } = report;
      if (employeeId !== null && findEmployee(db, employeeId) === null) {
        return err({ code: 'EMPLOYEE_UNKNOWN' });
      }
      const cashiers = cashierFigures(db, span, employeeId);
      return ok(renderCashierReport({ ...head, cashiers }, i18n));
    }
    case 'drawer-openings':
      return ok(renderDrawerReport(drawerReport(db, head, span), i18n));
  }
}

function headOf({ db, head, nowMs, askedBy }: Desk, { from, to }: Report): ReportHead {
  assert(askedBy !== null, 'reports are for who is signed in');
  return { ...head, from, to, printedAtMs: nowMs, printedBy: personOf(db, askedBy) };
}

/** `daily-summary-2026-11-25`, with the last day too where there are several. */
function labelOf({ db }: Desk, report: Report): string {
  const { kind, from, to } = report;
  const who =
    kind === 'cashier' && report.employeeId !== null
      ? [personOf(db, report.employeeId).number]
      : [];
  return [kind, ...who, from, ...(from === to ? [] : [to])].join('-');
}
