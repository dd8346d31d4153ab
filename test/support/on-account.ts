import { runCommand } from '@main/services/command';
import { documentNumberOf } from '@main/services/document-number';
import { findSettings } from '@main/db/repos/records';
import { minor } from '@shared/domain/money/money';
import type * as Ids from '@shared/lib/ids';
import { ok } from '@shared/lib/result';
import { pay } from './owed-sales';
import { value } from './result';
import { card } from './sales';
import type { TestTill } from './till-context';

/** A card pays parts of final invoices, and leaves the rest here as credit. */
export function paidOn(
  till: TestTill,
  clientId: Ids.ClientId,
  parts: readonly (readonly [Ids.InvoiceId, number])[],
  creditMinor = 0,
): Ids.PaymentId {
  const total = parts.reduce((sum, [, amount]) => sum + amount, creditMinor);
  const prepayment = {
    kind: 'prepayment',
    amountMinor: minor(creditMinor),
    estimateId: null,
  } as const;
  const paid = pay(till, total, [card(total)], {
    clientId,
    others: parts.map(([invoiceId, amount]) => ({ invoiceId, amountMinor: minor(amount) })),
    ...(creditMinor > 0 && { prepayment }),
  });
  return value(paid).paymentId;
}

/** Sets some of an invoice aside, as somebody at the counter does. */
export function disputed(till: TestTill, invoiceId: Ids.InvoiceId, amount: number): Ids.DisputeId {
  const disputeId = till.ids.next() as Ids.DisputeId;
  runCommand(till, [], ({ db, append }) => {
    append('dispute.opened', {
      ...{ disputeId, invoiceId, lineIds: [], amountMinor: minor(amount), reviewer: null },
      number: documentNumberOf(db, till.tillId, settingsOf(till).till, 'dispute'),
      ...{ reviewOn: '2026-12-01', reason: 'Not what was said' },
    });
    return ok(null);
  });
  return disputeId;
}

/** A promissory note over some of an invoice, in instalments of `[day, amount]`. */
export function planned(
  till: TestTill,
  clientId: Ids.ClientId,
  invoiceId: Ids.InvoiceId,
  instalments: readonly (readonly [string, number])[],
): Ids.PlanId {
  const planId = till.ids.next() as Ids.PlanId;
  const parts = instalments.map(([dueOn, amount]) => ({ dueOn, amountMinor: minor(amount) }));
  const amountMinor = minor(parts.reduce((sum, part) => sum + part.amountMinor, 0));
  runCommand(till, [], ({ db, append }) => {
    append('plan.agreed', {
      ...{ planId, clientId, invoices: [{ invoiceId, amountMinor }], instalments: parts },
      number: documentNumberOf(db, till.tillId, settingsOf(till).till, 'plan'),
      ...{ signature: null, terms: '', reason: '', approvedBy: null },
    });
    return ok(null);
  });
  return planId;
}

function settingsOf(till: TestTill) {
  const settings = findSettings(till.database.read, till.tillId);
  if (settings === null) throw new Error('the till is set up');
  return settings;
}
