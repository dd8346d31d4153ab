import { create } from 'zustand';
import type { Minor } from '@shared/domain/money/money';
import { proposeInstalments, type Schedule } from '@shared/domain/arrangement/propose-instalments';
import { stepDate } from '@shared/domain/arrangement/step-dates';
import type { AgreedInstalment } from '@shared/domain/receivable/due-instalments';
import type { Strokes } from '@shared/domain/signature/strokes';
import type {
  ApplicationId,
  DisputeId,
  EmployeeId,
  InvoiceId,
  LineId,
  PlanId,
} from '@shared/lib/ids';
import { newId } from '../../bridge/ids';

/** What a client writes on the screen; the strokes are null while they sign on paper. */
export interface SignatureDraft {
  readonly signedBy: string;
  readonly strokes: Strokes | null;
}

export interface AccountDraft {
  /** ISO date; null is as long from now as the client's terms are. */
  readonly dueOn: string | null;
  readonly reason: string;
}

export interface NoteDraft extends SignatureDraft {
  /** Made once, as those below: what is sent twice is agreed once. */
  readonly planId: PlanId;
  /** Null puts off all that can be. */
  readonly amountMinor: Minor | null;
  readonly count: number;
  readonly pace: Schedule['pace'];
  /** ISO date of the first payment; null is a step from today. */
  readonly from: string | null;
  /** As somebody changed them; null follows what is proposed. */
  readonly changed: readonly TypedInstalment[] | null;
  readonly reason: string;
}

/** A payment of a note as it is typed: null while nothing that can be read is. */
export interface TypedInstalment {
  readonly dueOn: string;
  readonly amountMinor: Minor | null;
}

export interface ApplicationDraft extends SignatureDraft {
  readonly applicationId: ApplicationId;
  readonly employer: string;
  readonly occupation: string;
  readonly monthlyIncomeMinor: Minor | null;
  readonly yearsAtAddress: string;
  readonly reference: string;
  readonly requestedLimitMinor: Minor | null;
}

interface DisputeDraft {
  readonly disputeId: DisputeId;
  readonly lineIds: readonly LineId[];
  /** Null: all of the lines that are ticked. */
  readonly amountMinor: Minor | null;
  readonly reason: string;
  /** ISO date; null is as long from now as the hospital has set. */
  readonly reviewOn: string | null;
  readonly reviewer: EmployeeId | null;
}

export type Step = 'account' | 'note' | 'application' | 'dispute';

interface Draft {
  /** What is being agreed upon; null shows the choice. */
  readonly step: Step | null;
  readonly account: AccountDraft;
  readonly note: NoteDraft;
  readonly application: ApplicationDraft;
  readonly dispute: DisputeDraft;
}

type Drafts = Readonly<Record<InvoiceId, Draft>>;

const useDrafts = create<{ readonly drafts: Drafts }>(() => ({ drafts: {} }));

// Made outside of the store, so that what nobody has touched is the same each time it is asked for.
const untouched = new Map<InvoiceId, Draft>();

/** What is typed about an invoice. It is kept while other screens are looked at. */
export function useArrangementDraft(invoiceId: InvoiceId): Draft {
  return useDrafts(({ drafts }) => drafts[invoiceId] ?? firstDraft(invoiceId));
}

export function showStep(invoiceId: InvoiceId, step: Step | null): void {
  change(invoiceId, (draft) => ({ ...draft, step }));
}

export function changeAccount(invoiceId: InvoiceId, changes: Partial<AccountDraft>): void {
  change(invoiceId, (draft) => ({ ...draft, account: { ...draft.account, ...changes } }));
}

export function changeNote(invoiceId: InvoiceId, changes: Partial<NoteDraft>): void {
  change(invoiceId, (draft) => ({ ...draft, note: { ...draft.note, ...changes } }));
}

export function changeApplication(invoiceId: InvoiceId, changes: Partial<ApplicationDraft>): void {
  change(invoiceId, (draft) => ({ ...draft, application: { ...draft.application, ...changes } }));
}

export function changeDispute(invoiceId: InvoiceId, changes: Partial<DisputeDraft>): void {
  change(invoiceId, (draft) => ({ ...draft, dispute: { ...draft.dispute, ...changes } }));
}

/** It is agreed: back to the choice, where the next one begins afresh. */
export function endStep(invoiceId: InvoiceId, step: Step): void {
  change(invoiceId, (draft) => ({ ...draft, step: null, [step]: newDraft()[step] }));
}

/** The payments of a note over `totalMinor`: as they were changed, or as they are proposed. */
export function instalmentsOf(
  { changed, count, pace, from }: NoteDraft,
  totalMinor: Minor,
  today: string,
): readonly TypedInstalment[] {
  if (changed !== null) return changed;
  if (totalMinor === 0) return [];
  const schedule = { count, pace, from: from ?? stepDate(today, pace, 1) };
  return proposeInstalments(totalMinor, schedule);
}

/** The same when every one of them can be read; null when one cannot. */
export function readInstalments(
  typed: readonly TypedInstalment[],
): readonly AgreedInstalment[] | null {
  const read = typed.flatMap(({ dueOn, amountMinor }) =>
    dueOn === '' || amountMinor === null || amountMinor === 0 ? [] : [{ dueOn, amountMinor }],
  );
  return read.length === typed.length ? read : null;
}

function change(invoiceId: InvoiceId, next: (draft: Draft) => Draft): void {
  useDrafts.setState(({ drafts }) => {
    const before = drafts[invoiceId] ?? firstDraft(invoiceId);
    return { drafts: { ...drafts, [invoiceId]: next(before) } };
  });
}

function firstDraft(invoiceId: InvoiceId): Draft {
  const draft = untouched.get(invoiceId) ?? newDraft();
  untouched.set(invoiceId, draft);
  return draft;
}

function newDraft(): Draft {
  const unsigned = { signedBy: '', strokes: null };
  return {
    step: null,
    account: { dueOn: null, reason: '' },
    note: {
      planId: newId() as PlanId,
      ...{ amountMinor: null, count: 3, pace: 'monthly', from: null, changed: null, reason: '' },
      ...unsigned,
    },
    application: {
      applicationId: newId() as ApplicationId,
      ...{ employer: '', occupation: '', monthlyIncomeMinor: null, yearsAtAddress: '' },
      ...{ reference: '', requestedLimitMinor: null },
      ...unsigned,
    },
    dispute: {
      disputeId: newId() as DisputeId,
      ...{ lineIds: [], amountMinor: null, reason: '', reviewOn: null, reviewer: null },
    },
  };
}
