import { subtractMinor, type Minor } from '@shared/domain/money/money';
import { failureText } from '../../../ui/failures/failure-text';

/** What is wrong with more than is due on a way to pay that gives no change; else null. */
export function chargeProblem(amountMinor: Minor | null, dueMinor: Minor): string | null {
  if (amountMinor === null || amountMinor <= dueMinor) return null;
  const excessMinor = subtractMinor(amountMinor, dueMinor);
  return failureText({ code: 'TENDER_EXCEEDS_DUE', excessMinor });
}
