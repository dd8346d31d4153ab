import { demoTenderAmounts } from '@shared/demo/demo-tenders';
import type { DemoTender, DemoVisit } from '@shared/demo/demo-week';
import type { Minor } from '@shared/domain/money/money';
import { clientDisplayName } from '@shared/domain/people/display-name';
import type { CommandFailure } from '@shared/ipc/failures';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import type { TenderInput } from '@shared/journal/money-facts';
import type { InvoiceId, LineId, PaymentId, TenderId } from '@shared/lib/ids';
import type { Result } from '@shared/lib/result';
import type { TillContext } from '../context';
import { addLines } from '../invoices/add-lines';
import { changeLine } from '../invoices/change-line';
import { holdInvoice } from '../invoices/hold-invoice';
import { openInvoice } from '../invoices/open-invoice';
import { setDiscount } from '../invoices/set-discount';
import { commitPayment } from '../payments/commit-payment';
import { known, type DemoIds } from './furnish-demo';
import type { Demo } from './read-demo';

/** One client at the counter, from the greeting to the receipt. */
export async function playVisit(
  context: TillContext,
  demo: Demo,
  ids: DemoIds,
  visit: DemoVisit,
): Promise<void> {
  context.session.employeeId = known(ids.employees, visit.cashier);
  const invoiceId = context.ids.next() as InvoiceId;
  const clientId = visit.client === null ? null : known(ids.clients, visit.client);
  must(openInvoice(context, invoiceId, clientId));
  const approval = (number: string) => ({
    employeeId: known(ids.employees, number),
    pin: demo.employees.find((employee) => employee.number === number)?.pin ?? '',
  });
  const lines = visit.lines.map((line) => ({ ...line, lineId: context.ids.next() as LineId }));
  let invoice = must(
    addLines(context, {
      invoiceId,
      lines: lines.map(({ lineId, product, patient, quantityMilli, performedBy }) => ({
        lineId,
        productId: known(ids.products, product),
        quantityMilli,
        patientId: patient === null ? null : known(ids.patients, patient),
        performedBy: known(ids.employees, performedBy),
      })),
    }),
  );
  for (const { lineId, discount } of lines) {
    if (discount === null) continue;
    const why = { reason: 'Courtesy', approval: approval(MANAGER) };
    invoice = must(await changeLine(context, { invoiceId, lineId, changes: { discount }, ...why }));
  }
  if (visit.discount !== null) {
    const { discount, reason, approvedBy } = visit.discount;
    const why = { reason, approval: approval(approvedBy) };
    invoice = must(await setDiscount(context, { invoiceId, discount, ...why }));
  }
  finish(context, invoice, visit);
}

/** Ruth Abernathy, who runs the place. */
const MANAGER = '101';

function finish(context: TillContext, invoice: InvoiceView, { outcome }: DemoVisit): void {
  const { invoiceId, totals } = invoice;
  if (outcome.kind === 'held') must(holdInvoice(context, invoiceId, outcome.note));
  if (outcome.kind !== 'paid') return;
  const amounts = demoTenderAmounts(outcome.tenders, totals.totalMinor);
  must(
    commitPayment(context, {
      paymentId: context.ids.next() as PaymentId,
      invoiceId,
      expectedTotalMinor: totals.totalMinor,
      tenders: outcome.tenders.flatMap((tender, index) => {
        const amountMinor = amounts[index];
        if (amountMinor === undefined) return [];
        const detail = tenderFrom(tender, amountMinor, invoice);
        return [{ tenderId: context.ids.next() as TenderId, detail }];
      }),
    }),
  );
}

function tenderFrom(tender: DemoTender, amountMinor: Minor, { client }: InvoiceView): TenderInput {
  switch (tender.tender) {
    case 'cash':
      return { kind: 'cash', tenderedMinor: amountMinor };
    case 'check': {
      const nameOnCheck = client === null ? '' : clientDisplayName({ ...client, title: '' });
      return { kind: 'check', amountMinor, number: tender.number, bank: tender.bank, nameOnCheck };
    }
    case 'card': {
      const { brand, last4, approval } = tender;
      return { kind: 'card', amountMinor, brand, last4, approvalCode: approval };
    }
    case 'financing': {
      const { provider, approval } = tender;
      return { kind: 'financing', amountMinor, provider, approvalCode: approval };
    }
    case 'gift-certificate':
      return { kind: 'gift-certificate', amountMinor, number: tender.number };
  }
}

/** The value of a command that cannot fail in the demo: what it tells is our own writing. */
export function must<T>(outcome: Result<T, CommandFailure>): T {
  if (!outcome.ok) throw new Error(`the demo does not play: ${JSON.stringify(outcome.error)}`);
  return outcome.value;
}
