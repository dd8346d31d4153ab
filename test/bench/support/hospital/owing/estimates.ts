import {
  acceptEstimate,
  declineEstimate,
  presentEstimate,
} from '@main/services/estimates/answer-estimate';
import { convertEstimate } from '@main/services/estimates/convert-estimate';
import { saveEstimate } from '@main/services/estimates/save-estimate';
import { saveTemplate } from '@main/services/estimates/templates';
import { finalizeInvoice } from '@main/services/invoices/finalize-invoice';
import { noteInvoice } from '@main/services/invoices/place-invoice';
import { minor } from '@shared/domain/money/money';
import { ONE_UNIT, quantityMilli } from '@shared/domain/quantity/quantity';
import type { EstimateView } from '@shared/ipc/views/estimates';
import type * as Ids from '@shared/lib/ids';
import { value } from '../../../../support/result';
import type { Visitor } from '../counter';
import { card, oneOf } from '../fortune';
import { take, why, type Life } from './debt';

const DEPOSIT_MINOR = minor(8000);

/** A template over three things that are sold here. */
export function keepTemplate({ till, counter }: Life): void {
  const items = counter.products.slice(0, 3).map(({ productId }) => ({
    ...{ productId, lowMilli: ONE_UNIT, highMilli: quantityMilli(2000) },
    ...{ isPerKilogram: false, stepMilli: ONE_UNIT, option: null },
  }));
  const templateId = till.ids.next() as Ids.TemplateId;
  value(saveTemplate(till, { templateId, changes: { name: 'Dental', items } }));
}

/** Estimates somebody, and brings it as far as it is its `turn`. */
export async function estimate(life: Life, turn: number): Promise<void> {
  const { till, counter } = life;
  const visitor = oneOf(till.chance, counter.visitors);
  const drafted = await draft(life, visitor);
  const { estimateId } = drafted;
  if (turn % 4 === 0) return;
  value(presentEstimate(till, estimateId));
  if (turn % 4 === 1) return;
  if (turn % 4 === 2) value(declineEstimate(till, { estimateId, reason: 'Too dear' }));
  else acceptWithDeposit(life, visitor, drafted);
}

/** A procedure that was estimated, agreed to and done: an invoice that is final and not paid. */
export async function doneAsEstimated(life: Life, visitor: Visitor): Promise<Ids.InvoiceId> {
  const { till } = life;
  const drafted = await draft(life, visitor);
  const { estimateId } = drafted;
  value(presentEstimate(till, estimateId));
  acceptWithDeposit(life, visitor, drafted);
  const invoiceId = till.ids.next() as Ids.InvoiceId;
  const lines = drafted.lines.map(({ estimateLineId }, at) => ({
    ...{ estimateLineId, lineId: till.ids.next() as Ids.LineId },
    side: at % 2 === 0 ? ('high' as const) : ('low' as const),
  }));
  value(convertEstimate(till, { estimateId, invoiceId, lines }));
  const { totals } = value(noteInvoice(till, invoiceId, 'Soft food for three days'));
  value(finalizeInvoice(till, invoiceId, totals.totalMinor));
  return invoiceId;
}

async function draft({ till, counter }: Life, visitor: Visitor): Promise<EstimateView> {
  const lines = Array.from({ length: 2 + Math.floor(till.chance() * 3) }, () => ({
    estimateLineId: till.ids.next() as Ids.EstimateLineId,
    productId: oneOf(till.chance, counter.products).productId,
    ...{ lowMilli: ONE_UNIT, highMilli: quantityMilli(2000) },
    ...{ lowPriceMinor: null, highPriceMinor: null, performedBy: null, option: null },
    patientId: oneOf(till.chance, visitor.patientIds),
  }));
  const estimateId = till.ids.next() as Ids.EstimateId;
  const about = { clientId: visitor.clientId, title: 'Dental', note: '', validUntil: null };
  return value(await saveEstimate(till, { estimateId, ...about, lines, ...why }));
}

function acceptWithDeposit(
  life: Life,
  visitor: Visitor,
  { estimateId, lines, contentSha256 }: EstimateView,
): void {
  const { till } = life;
  const lineIds = lines.map(({ estimateLineId }) => estimateLineId);
  const about = { signature: null, depositMinor: DEPOSIT_MINOR, contentSha256 };
  value(acceptEstimate(till, { estimateId, lineIds, ...about }));
  const prepayment = { kind: 'deposit', amountMinor: DEPOSIT_MINOR, estimateId } as const;
  take({ till, visitor }, DEPOSIT_MINOR, { prepayment }, [card(till.chance, DEPOSIT_MINOR)]);
}
