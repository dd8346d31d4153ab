import type { ShiftFigures } from './figures';
import { i18nFor } from '@shared/locales/i18n';
import type { EmployeeId } from '@shared/lib/ids';
import type { ReceiptDocument } from '@shared/receipt/receipt-document';
import { renderShiftReport } from '@shared/receipt/shift-report';
import type { Language } from '@shared/journal/fields';
import type { ReadableDb } from '../../db/database';
import type { Settings } from '../../db/repos/records';
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
      unfinished: closing?.carried.length ?? openItems(db, settings.hospital).length,
      isTraining: isDemo(db),
      closed:
        closing === null || zText === null || closingHash === null
          ? null
          : {
              zNumber: zText,
              chainHash: closingHash,
              closing,
              approvedBy: approver === null ? null : personOf(db, approver),
            },
    },
    i18nFor(language),
  );
}
