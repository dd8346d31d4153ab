import { addMinor, ZERO, type Minor } from '../money/money';
import { setAgainst } from '../receivable/oldest-first';

/** What a note lets the client pay in parts of one invoice. */
export interface NotePart<Plan> {
  readonly plan: Plan;
  /** As it was agreed. */
  readonly amountMinor: Minor;
}

/**
 * What is still owed of each note, when `leftMinor` answers what is owed in parts of an invoice.
 * `parts` are those of each invoice, the oldest note first: what is paid goes against that one, so
 * what is left belongs to the newest.
 */
export function leftOfNotes<Plan, Invoice>(
  parts: ReadonlyMap<Invoice, readonly NotePart<Plan>[]>,
  leftMinor: (invoice: Invoice) => Minor,
): Map<Plan, Minor> {
  const left = new Map<Plan, Minor>();
  for (const [invoice, ofInvoice] of parts) {
    for (const { plan } of ofInvoice) left.set(plan, left.get(plan) ?? ZERO);
    const newestFirst = [...ofInvoice].reverse();
    const held = setAgainst(leftMinor(invoice), newestFirst, ({ amountMinor }) => amountMinor);
    for (const { item, amountMinor } of held.parts) {
      left.set(item.plan, addMinor(left.get(item.plan) ?? ZERO, amountMinor));
    }
  }
  return left;
}
