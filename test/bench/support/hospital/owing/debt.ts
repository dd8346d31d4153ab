import { putOnAccount } from '@main/services/accounts/put-on-account';
import { commitPayment } from '@main/services/payments/commit-payment';
import { requireInvoice } from '@main/db/repos/invoices';
import { minor, type Minor } from '@shared/domain/money/money';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { PaymentView } from '@shared/ipc/views/invoices';
import type { TenderInput } from '@shared/journal/money-facts';
import { dueOf } from '@shared/journal/reducers/invoice';
import type * as Ids from '@shared/lib/ids';
import { value } from '../../../../support/result';
import type { Counter, Visitor } from '../counter';
import { tendersFor } from '../fortune';
import type { HospitalTill } from '../hospital-till';
import type { Agenda } from './agenda';

/** Where people owe, and what is still to come of it. */
export interface Life {
  readonly till: HospitalTill;
  readonly counter: Counter;
  readonly agenda: Agenda;
}

/** A final invoice that was not paid when its client left. */
export interface Debt extends Life {
  readonly invoiceId: Ids.InvoiceId;
  readonly visitor: Visitor;
  /** How many of its kind came before. */
  readonly turn: number;
}

/** What somebody says who has to say why. */
export const why = { reason: 'As agreed', approval: null };

/** What is still owed of it. */
export function dueOfDebt({ till, invoiceId }: Debt): Minor {
  return minor(Math.max(0, dueOf(requireInvoice(till.database.read, invoiceId))));
}

/** Lets it wait by the client's terms. */
export async function letWait(debt: Debt): Promise<void> {
  const { till, invoiceId } = debt;
  value(await putOnAccount(till, { invoiceId, dueOn: null, ...why }));
}

type Parts = Partial<Omit<ParsedInput<'payments.commit'>, 'tenders' | 'expectedTotalMinor'>>;

/** Takes `totalMinor` for whatever `parts` say, by `tenders` or as it comes. */
export function take(
  { till, visitor: { clientId } }: Pick<Debt, 'till' | 'visitor'>,
  totalMinor: Minor,
  parts: Parts,
  tenders: readonly TenderInput[] = tendersFor(till.chance, totalMinor),
): PaymentView {
  return value(
    commitPayment(till, {
      ...{ paymentId: till.ids.next() as Ids.PaymentId, invoiceId: null, clientId },
      ...parts,
      expectedTotalMinor: totalMinor,
      tenders: tenders.map((detail) => ({ tenderId: till.ids.next() as Ids.TenderId, detail })),
    }),
  );
}

/** Pays so much of it, or what is left when that is less; null when nothing is. */
export function payOff(
  debt: Debt,
  mostMinor: number = Number.MAX_SAFE_INTEGER,
  tenders?: readonly TenderInput[],
): PaymentView | null {
  const amountMinor = minor(Math.min(mostMinor, dueOfDebt(debt)));
  if (amountMinor === 0) return null;
  const others = [{ invoiceId: debt.invoiceId, amountMinor }];
  return take(debt, amountMinor, { others }, tenders);
}
