import { minor } from '@shared/domain/money/money';
import { dueParts, type DueParts } from '@shared/domain/receivable/open-item';
import { dueOf, type InvoiceState } from '@shared/journal/reducers/invoice';

/** What is owed of `invoice` on `today` (ISO date), by when; nothing of one that is not final. */
export function owedOf(invoice: InvoiceState, today: string): DueParts {
  const { dueOn, disputedMinor, plannedMinor } = invoice;
  const dueMinor = minor(Math.max(0, dueOf(invoice)));
  return dueParts({ dueOn, dueMinor, disputedMinor, plannedMinor }, today);
}
