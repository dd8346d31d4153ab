import type { PaymentId, PrintJobId } from '@shared/lib/ids';
import { and, asc, desc, eq, inArray, ne, not, or, sql } from 'drizzle-orm';
import type { ReadableDb, WritableDb } from '../database';
import { printJobs } from '../schema/schema';

export type PrintJobRow = typeof printJobs.$inferSelect;
export type NewPrintJob = Pick<PrintJobRow, 'jobId' | 'kind' | 'label' | 'paymentId' | 'document'>;

/** Puts a job at the end of the queue. */
export function queueJob(db: WritableDb, job: NewPrintJob, nowMs: number): void {
  db.insert(printJobs)
    .values({ ...job, state: 'queued', code: null, createdAtMs: nowMs, changedAtMs: nowMs })
    .run();
}

export function findJob(db: ReadableDb, jobId: PrintJobId): PrintJobRow | null {
  return db.select().from(printJobs).where(eq(printJobs.jobId, jobId)).get() ?? null;
}

/**
 * The original receipt of a payment, or null when there was no printer for it: it is queued in the
 * same transaction and so in the same instant, copies are later.
 */
export function findReceiptJob(
  db: ReadableDb,
  { paymentId, takenAtMs }: { readonly paymentId: PaymentId; readonly takenAtMs: number },
): PrintJobRow | null {
  const isReceipt = and(
    eq(printJobs.paymentId, paymentId),
    eq(printJobs.kind, 'receipt'),
    eq(printJobs.createdAtMs, takenAtMs),
  );
  return db.select().from(printJobs).where(isReceipt).orderBy(asc(printJobs.queueNo)).get() ?? null;
}

/** Whether a paper of this label was sent to the printer, and not dropped there. */
export function isPaperQueued(db: ReadableDb, label: string): boolean {
  const isIt = and(
    eq(printJobs.label, label),
    sql`${printJobs.kind} = 'report'`,
    ne(printJobs.state, 'dropped'),
  );
  return db.select({ jobId: printJobs.jobId }).from(printJobs).where(isIt).get() !== undefined;
}

export function setJobState(
  db: WritableDb,
  jobId: PrintJobId,
  state: PrintJobRow['state'],
  code: string | null,
  nowMs: number,
): void {
  db.update(printJobs)
    .set({ state, code, changedAtMs: nowMs })
    .where(eq(printJobs.jobId, jobId))
    .run();
}

/** The job whose turn it is: a kick of the drawer before any paper, then the oldest. */
export function findNextJob(db: ReadableDb): PrintJobRow | null {
  const kicksFirst = sql`${printJobs.kind} <> 'drawer-kick'`;
  return (
    db
      .select()
      .from(printJobs)
      .where(eq(printJobs.state, 'queued'))
      .orderBy(kicksFirst, asc(printJobs.queueNo))
      .limit(1)
      .get() ?? null
  );
}

export function hasQueuedJobs(db: ReadableDb): boolean {
  return findNextJob(db) !== null;
}

interface StateChange {
  /** Null means every kind. */
  readonly kind: PrintJobRow['kind'] | null;
  readonly from: PrintJobRow['state'];
  readonly to: PrintJobRow['state'];
}

export function setStateOfAll(
  db: WritableDb,
  { kind, from, to }: StateChange,
  nowMs: number,
): void {
  const isMeant = and(
    eq(printJobs.state, from),
    kind === null ? undefined : eq(printJobs.kind, kind),
  );
  db.update(printJobs).set({ state: to, changedAtMs: nowMs }).where(isMeant).run();
}

// A drawer that did not open was opened by its key: nobody is asked about it later.
const isDone = sql`${or(
  inArray(printJobs.state, ['printed', 'dropped']),
  and(eq(printJobs.kind, 'drawer-kick'), eq(printJobs.state, 'failed')),
)}`;

/** Jobs that are not done, the oldest first, then the latest `doneLimit` that are. */
export function findJobs(db: ReadableDb, doneLimit: number): PrintJobRow[] {
  const open = db.select().from(printJobs).where(not(isDone)).orderBy(asc(printJobs.queueNo)).all();
  const done = db
    .select()
    .from(printJobs)
    .where(isDone)
    .orderBy(desc(printJobs.queueNo))
    .limit(doneLimit)
    .all();
  return [...open, ...done];
}

/** Receipts that are not out of the printer, as far as anybody knows; the oldest first. */
export function findUnprintedReceipts(db: ReadableDb): PrintJobRow[] {
  return findJobs(db, 0).filter(({ kind }) => kind === 'receipt');
}

export interface JobCounts {
  readonly pending: number;
  readonly unconfirmed: number;
  /** Why the oldest waiting job does not come out, or null. */
  readonly troubleCode: string | null;
}

export function countJobs(db: ReadableDb): JobCounts {
  const open = findJobs(db, 0);
  const waiting = open.filter(({ state }) => state === 'queued' || state === 'sending');
  const failed = open.filter(({ state }) => state === 'failed');
  return {
    pending: waiting.length,
    unconfirmed: open.filter(({ state }) => state === 'unconfirmed').length,
    troubleCode: [...waiting, ...failed].find(({ code }) => code !== null)?.code ?? null,
  };
}
