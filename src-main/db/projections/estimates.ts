import { ZERO } from '@shared/domain/money/money';
import type { JournalEvent } from '@shared/journal/events';
import { estimateTemplateRecord } from '@shared/journal/records';
import { mergeRecord } from '@shared/journal/reducers/merge';
import { eq } from 'drizzle-orm';
import type { WritableDb } from '../database';
import { requireInvoice, saveInvoice } from '../repos/invoices';
import { estimates, estimateTemplates } from '../schema/schema';
import { count, numberOf } from './accounts';
import { authorOf } from './shifts';

type EstimateEvent = Extract<JournalEvent, { type: `estimate.${string}` }>;

export function projectEstimate(db: WritableDb, event: EstimateEvent): void {
  switch (event.type) {
    case 'estimate.drafted':
      projectDraft(db, event);
      return;
    case 'estimate.presented':
      change(db, event, { status: 'presented', presentedAtMs: event.occurredAtMs });
      return;
    case 'estimate.accepted': {
      const { lineIds: acceptedLineIds, signature, depositMinor } = event.body;
      const acceptedAtMs = event.occurredAtMs;
      change(db, event, {
        status: 'accepted',
        ...{ acceptedAtMs, acceptedLineIds, signature, depositMinor },
      });
      return;
    }
    case 'estimate.declined':
      change(db, event, { status: 'declined', declineReason: event.body.reason });
      return;
    case 'estimate.invoiced': {
      const { estimateId, invoiceId, lines: invoicedLines } = event.body;
      change(db, event, { status: 'invoiced', invoiceId, invoicedLines });
      const invoice = requireInvoice(db, invoiceId);
      saveInvoice(db, invoice, { ...invoice, estimateId });
    }
  }
}

function change(
  db: WritableDb,
  { body, occurredAtMs }: EstimateEvent,
  set: Partial<typeof estimates.$inferInsert>,
): void {
  db.update(estimates)
    .set({ ...set, changedAtMs: occurredAtMs })
    .where(eq(estimates.estimateId, body.estimateId))
    .run();
}

/** The first draft makes it; a later one is another content, which nobody has seen or signed. */
function projectDraft(db: WritableDb, event: JournalEvent<'estimate.drafted'>): void {
  const { estimateId, number, content } = event.body;
  const unseen = {
    clientId: content.clientId,
    status: 'draft' as const,
    content,
    validUntil: content.validUntil,
    changedAtMs: event.occurredAtMs,
    presentedAtMs: null,
  };
  const isIt = eq(estimates.estimateId, estimateId);
  if (db.select().from(estimates).where(isIt).get() !== undefined) {
    db.update(estimates).set(unseen).where(isIt).run();
    return;
  }
  db.insert(estimates)
    .values({
      ...unseen,
      estimateId,
      ...numberOf(event, number),
      draftedAtMs: event.occurredAtMs,
      draftedBy: authorOf(event),
      acceptedAtMs: null,
      acceptedLineIds: [],
      signature: null,
      depositMinor: ZERO,
      declineReason: '',
      invoiceId: null,
      invoicedLines: [],
    })
    .run();
  count(db, event, 'estimate', number.sequence);
}

export function projectTemplate(
  db: WritableDb,
  { body }: JournalEvent<'estimate-template.saved'>,
): void {
  const { templateId, changes } = body;
  const isIt = eq(estimateTemplates.templateId, templateId);
  const before = db.select().from(estimateTemplates).where(isIt).get()?.record ?? {};
  const record = estimateTemplateRecord.parse(mergeRecord(before, changes));
  const row = { templateId, name: record.name, active: record.active, record };
  db.insert(estimateTemplates)
    .values(row)
    .onConflictDoUpdate({ target: estimateTemplates.templateId, set: row })
    .run();
}
