import type { DrawerOpening, DrawerReportData } from '@shared/receipt/drawer-report';
import type { ReportHead } from '@shared/receipt/report-head';
import type { ReadableDb } from '../../db/database';
import { countOpenings, findOpenings } from '../../db/repos/drawer-openings';
import { findSettings } from '../../db/repos/records';
import { personOf } from '../printing/letterhead';
import type { Span } from './business-days';

/** Two lines each: about sixteen metres of paper, and more than anybody reads. */
const MAX_OPENINGS = 2000;

/** When, why and by whom the drawers were opened in `span`. */
export function drawerReport(db: ReadableDb, head: ReportHead, span: Span): DrawerReportData {
  const { fromMs, beforeMs } = span;
  const found = findOpenings(db, fromMs, beforeMs, MAX_OPENINGS + 1);
  return {
    ...head,
    causes: countOpenings(db, fromMs, beforeMs),
    openings: found.slice(0, MAX_OPENINGS).map((row): DrawerOpening => {
      const { openedAtMs, openedBy, approvedBy, tillId, cause, reason, receiptNumber } = row;
      return {
        ...{ openedAtMs, cause, reason, receiptNumber },
        openedBy: personOf(db, openedBy),
        approvedBy: approvedBy === null ? null : personOf(db, approvedBy),
        tillName: findSettings(db, tillId)?.till.name ?? '',
      };
    }),
    hasMore: found.length > MAX_OPENINGS,
  };
}
