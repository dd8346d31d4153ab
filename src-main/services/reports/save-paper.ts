import type { Output, ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { DepositId, InvoiceId, ShiftId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import { findShift } from '../../db/repos/shifts';
import { arrangementPaper } from '../arrangements/show-arrangement';
import type { TillContext } from '../context';
import { depositSlipPaper, worksheetPaper } from '../deposits/deposit-papers';
import { zReport } from '../shifts/z-report';
import { reportPaper } from './show-report';

type Wanted = ParsedInput<'papers.savePdf'>;
type Answer<T> = Result<T, CommandFailure>;
type Page = Readonly<Record<'label' | 'html', string>>;

/** Writes a paper as PDF among the till's documents and answers where. */
export async function savePaperPdf(
  context: TillContext,
  { paper }: Wanted,
): Promise<Answer<Output<'papers.savePdf'>>> {
  const page = pageOf(context, paper);
  if (!page.ok) return page;
  if (context.pdf === null) return err({ code: 'PDF_NOT_AVAILABLE' });
  const { label, html } = page.value;
  return ok({ savedAs: await context.pdf.save(label, html) });
}

function pageOf(context: TillContext, paper: Wanted['paper']): Answer<Page> {
  switch (paper.kind) {
    case 'daily-summary':
    case 'cashier':
    case 'drawer-openings':
      return reportPaper(context, { report: paper, print: false });
    case 'z-report':
      return zReportPage(context, paper.shiftId as ShiftId);
    case 'deposit-slip':
      return depositSlipPaper(context, { depositId: paper.depositId as DepositId, print: false });
    case 'worksheet':
      return worksheetPaper(context, { depositId: paper.depositId as DepositId, print: false });
    case 'arrangement':
      return arrangementPaper(context, { invoiceId: paper.invoiceId as InvoiceId, print: false });
  }
}

function zReportPage(context: TillContext, shiftId: ShiftId): Answer<Page> {
  const shown = zReport(context, { shiftId, print: false });
  if (!shown.ok) return shown;
  const label = findShift(context.database.read, shiftId)?.zText ?? shiftId;
  return ok({ label, html: shown.value.html });
}
