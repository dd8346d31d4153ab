import type { Clock } from '@shared/lib/clock';
import type { PrintJobId } from '@shared/lib/ids';
import { receiptDocument } from '@shared/receipt/receipt-document';
import { inTransaction, type TillDatabase, type WritableDb } from '../../db/database';
import {
  findNextJob,
  hasQueuedJobs,
  setJobState,
  setStateOfAll,
  type PrintJobRow,
} from '../../db/repos/print-jobs';
import type { PrintJob, PrintJobStore } from '../../printing/job-store';

/** The one printer of a till, as the queue names it. */
export const RECEIPT_PRINTER = 'receipt';

/** Keeps the print queue's jobs in the till's own file. */
export function createJobStore(database: TillDatabase, clock: Clock): PrintJobStore {
  const write = (work: (db: WritableDb, nowMs: number) => void) => {
    inTransaction(database, (db) => {
      work(db, clock.nowMs());
    });
  };
  return {
    recover() {
      write((db, nowMs) => {
        setStateOfAll(db, { kind: 'drawer-kick', from: 'queued', to: 'dropped' }, nowMs);
        setStateOfAll(db, { kind: 'drawer-kick', from: 'sending', to: 'dropped' }, nowMs);
        setStateOfAll(db, { kind: null, from: 'sending', to: 'unconfirmed' }, nowMs);
      });
    },
    waitingPrinters: () => (hasQueuedJobs(database.read) ? [RECEIPT_PRINTER] : []),
    claimNext() {
      const row = findNextJob(database.read);
      if (row === null) return null;
      write((db, nowMs) => {
        setJobState(db, row.jobId, 'sending', row.code, nowMs);
      });
      return jobFrom(row);
    },
    note(jobId, code) {
      write((db, nowMs) => {
        setJobState(db, jobId, 'sending', code, nowMs);
      });
    },
    release(jobId: PrintJobId, code: string) {
      write((db, nowMs) => {
        setJobState(db, jobId, 'queued', code, nowMs);
      });
    },
    finish(jobId, state, code) {
      write((db, nowMs) => {
        setJobState(db, jobId, state, code, nowMs);
      });
    },
  };
}

function jobFrom({ jobId, kind, document, createdAtMs }: PrintJobRow): PrintJob {
  if (kind === 'drawer-kick') return { jobId, createdAtMs, kind };
  return { jobId, createdAtMs, kind: 'paper', document: receiptDocument.parse(document) };
}
