import { settleTenders } from '@shared/domain/tender/settle';
import type { TenderKind } from '@shared/domain/tender/settle';
import type { CardAttemptView } from '@shared/ipc/views/cards';
import type { TenderInput } from '@shared/journal/money-facts';
import type { PaymentId, TenderId } from '@shared/lib/ids';
import { call } from '../../../bridge/call';
import { newId } from '../../../bridge/ids';
import { useTill } from '../../../state/till';
import { offeredOf } from '../../../ui/tender/listed-tender';
import { showView, tellNotice, tenderSession, useCheckout } from '../state/checkout-store';
import { currentInvoice } from '../state/sell';
import { runInTurn, send } from '../state/send';
import {
  emptyDrafts,
  newTenderSession,
  type TenderDrafts,
  type TenderSession,
} from './tender-session';

/** Begins to take the money for the sale on the counter, or goes on where it was left. */
export function startPaying(): void {
  const { invoice } = useCheckout.getState();
  if (invoice === null || invoice.lines.length === 0) return;
  if (currentSession() === null) {
    const session = newTenderSession(invoice.invoiceId, newId() as PaymentId, nameOnCheck());
    useCheckout.setState(({ tenderSessions }) => ({
      tenderSessions: [...tenderSessions, session],
    }));
  }
  tellNotice(null);
  showView('paying');
}

export function chooseTenderKind(kind: TenderKind): void {
  changeSession({ kind });
}

export function typeTender<K extends TenderKind>(kind: K, typed: Partial<TenderDrafts[K]>): void {
  const session = currentSession();
  if (session === null) return;
  const { drafts } = session;
  changeSession({ drafts: { ...drafts, [kind]: { ...drafts[kind], ...typed } }, failure: null });
}

/** Lists a tender; when nothing is missing any more, the payment is taken. */
export async function addTender(detail: TenderInput): Promise<void> {
  await listTender(newId() as TenderId, detail);
}

async function listTender(tenderId: TenderId, detail: TenderInput): Promise<void> {
  const session = currentSession();
  if (session === null || session.isCommitting) return;
  const tenders = [...session.tenders, { tenderId, detail }];
  changeSession({ tenders, drafts: emptyDrafts(nameOnCheck()), failure: null });
  if (isEnough(tenders.map((tender) => tender.detail))) await commitPayment();
}

/** Lists the card of a try that was approved after all. */
export async function addApprovedCard(attempt: CardAttemptView): Promise<void> {
  const session = currentSession();
  if (session === null || session.isCommitting || session.attempt !== null) return;
  const { cardAttemptId, amountMinor, brand, last4, approvalCode } = attempt;
  const tenderId = newId() as TenderId;
  changeSession({ attempt: { cardAttemptId, tenderId } });
  await listTender(tenderId, { kind: 'card', amountMinor, brand, last4, approvalCode });
}

export function removeTender(tenderId: TenderId): void {
  const session = currentSession();
  if (session === null || session.isCommitting) return;
  const tenders = session.tenders.filter((tender) => tender.tenderId !== tenderId);
  const attempt = session.attempt?.tenderId === tenderId ? null : session.attempt;
  changeSession({ tenders, attempt, failure: null });
}

/**
 * Takes the payment, once however often it is asked. What was typed stays when it fails.
 * `isRestInCash` settles what is left in cash, of which it rounds to nothing.
 */
export async function commitPayment(isRestInCash = false): Promise<void> {
  const session = currentSession();
  if (session === null || session.isCommitting) return;
  changeSession({ isCommitting: true, failure: null });
  await runInTurn(async () => {
    const { invoiceId, dueMinor } = currentInvoice();
    const result = await call('payments.commit', {
      paymentId: session.paymentId,
      invoiceId,
      expectedTotalMinor: dueMinor,
      tenders: [...session.tenders],
      isRestInCash,
      ...(session.attempt !== null && { cardAttemptId: session.attempt.cardAttemptId }),
    });
    if (result.ok) {
      useCheckout.setState(({ tenderSessions }) => ({
        payment: result.value,
        invoice: null,
        tenderSessions: tenderSessions.filter((one) => one.invoiceId !== invoiceId),
      }));
      showView('paid');
      return;
    }
    changeSession({ isCommitting: false, failure: result.error });
    if (result.error.code === 'TOTAL_CHANGED') await send('invoices.get', { invoiceId });
  });
}

function isEnough(details: readonly TenderInput[]): boolean {
  const stepMinor = useTill.getState().settings?.hospital.cashRoundingStepMinor ?? 0;
  return settleTenders(currentInvoice().dueMinor, details.map(offeredOf), stepMinor).ok;
}

function changeSession(changes: Partial<TenderSession>): void {
  const current = currentSession();
  useCheckout.setState(({ tenderSessions }) => ({
    tenderSessions: tenderSessions.map((one) => (one === current ? { ...one, ...changes } : one)),
  }));
}

function currentSession(): TenderSession | null {
  return tenderSession(useCheckout.getState());
}

function nameOnCheck(): string {
  const client = useCheckout.getState().invoice?.client ?? null;
  return client === null ? '' : `${client.firstName} ${client.lastName}`.trim();
}
