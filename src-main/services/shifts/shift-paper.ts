import type { ShiftFigures } from './figures';
import { sumCash } from '@shared/domain/cash/coin-rolls';
import { i18nFor } from '@shared/locales/i18n';
import type { EmployeeId } from '@shared/lib/ids';
import type { ReceiptDocument } from '@shared/receipt/receipt-document';
import { renderShiftReport, type ClosedShift } from '@shared/receipt/shift-report';
import type { Language } from '@shared/journal/fields';
import type { ReadableDb } from '../../db/database';
import type { Settings } from '../../db/repos/records';
import { findCounts } from '../../db/repos/shift-counts';
import { isDemo } from '../../db/repos/secrets';
import type { ShiftRow } from '../../db/repos/shifts';
import { letterheadOf, personOf } from '../printing/letterhead';
import { openItems } from './open-items';

interface ReportOf {
  readonly settings: Settings;
  readonly shift: ShiftRow;
  readonly figures: Pick<ShiftFigures, 'sales'> & Partial<ShiftFigures>;
  readonly takenBy: EmployeeId;
  readonly takenAtMs: number;
  readonly language: Language;
}

/** The X or Z report of a shift. Without figures of the drawer it is for whoever counts blind. */
export function shiftReport(db: ReadableDb, report: ReportOf): ReceiptDocument {
  const { settings, shift, figures, takenBy, takenAtMs, language } = report;
  const { closing, zText, closingHash } = shift;
  const approver = closing?.approvedBy ?? null;
  return renderShiftReport(
    {
      hospital: letterheadOf(settings.hospital),
      tillName: settings.till.name,
      openedAtMs: shift.openedAtMs,
      openedBy: personOf(db, shift.openedBy),
      takenAtMs,
      takenBy: personOf(db, takenBy),
      sales: figures.sales,
      cash: figures.parts ?? null,
      expected: figures.expected ?? null,
      unfinished: closing?.carried.length ?? openItems(db, settings.hospital, takenAtMs).length,
      isTraining: isDemo(db),
      closed:
        closing === null || zText === null || closingHash === null
          ? null
          : {
              zNumber: zText,
              chainHash: closingHash,
              closing,
              approvedBy: approver === null ? null : personOf(db, approver),
              recounted: recountedOf(db, shift),
            },
    },
    i18nFor(language),
  );
}

function recountedOf(db: ReadableDb, { shiftId }: ShiftRow): ClosedShift['recounted'] {
  const counts = findCounts(db, shiftId);
  const first = counts.at(-1);
  if (first === undefined || counts.length === 1) return null;
  return { times: counts.length, firstMinor: sumCash(first.count.cash) };
}
