import type { CardAttemptView } from '@shared/ipc/views/cards';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import { useAnswer } from '../../../state/use-answer';
import type { TenderSession } from './tender-session';

const PAYMENTS = ['payments'] as const;

/** The tries to charge a card for this sale, or its client, that are neither known nor listed. */
export function useOpenAttempts(
  { invoiceId, client }: InvoiceView,
  session: TenderSession,
): CardAttemptView[] {
  const open = useAnswer('cards.open', {}, PAYMENTS).value ?? [];
  return open.filter((attempt) => {
    if (attempt.cardAttemptId === session.attempt?.cardAttemptId) return false;
    if (attempt.invoiceId === invoiceId) return true;
    const isTheirs = client !== null && attempt.clientId === client.clientId;
    // What was charged for another sale is taken there.
    return isTheirs && (attempt.state === 'unknown' || attempt.invoiceId === null);
  });
}
