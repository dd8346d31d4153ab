import { presentEstimate } from '@main/services/estimates/answer-estimate';
import { saveEstimate } from '@main/services/estimates/save-estimate';
import { saveTemplate } from '@main/services/estimates/templates';
import { reportUnknownCard } from '@main/services/payments/card-attempts';
import { saveReceivablesRules } from '@main/services/settings/settings';
import { minor } from '@shared/domain/money/money';
import { ONE_UNIT, quantityMilli } from '@shared/domain/quantity/quantity';
import type * as Ids from '@shared/lib/ids';
import { openActShop } from './act-shop';
import { routeTo, type DrawerShop } from './drawer-shop';
import { acceptedEstimate, estimatedLine, estimateOf } from './estimates';
import { copiesOf } from './file-copies';
import { openSale, owedSale, pay } from './owed-sales';
import { card } from './sales';
import { addProduct, value, type TestTill } from './till-context';

/** A till with something of everything that clients owe, have left and agree upon. */
export interface AccountShop extends DrawerShop {
  /** Puts everything back to how it was when the shop was opened; a manager stands at it. */
  readonly startOver: () => void;
}

export async function openAccountShop(): Promise<AccountShop> {
  const { till, ids, staff } = await openActShop();
  const owed = ids.owed;
  const clientId = owed.clientId as Ids.ClientId;
  const lateId = owedSale(till, clientId, 5000, '2026-10-01');
  const lateFee = { kind: 'amount', amountMinor: minor(1500) } as const;
  value(saveReceivablesRules(till, { lateFee, graceDays: 0 }));
  const estimates = await estimatesOf(till, clientId);
  const templateId = templateOf(till);
  const creditId = leaveCredit(till, clientId);
  const openId = openSale(till, clientId, 2500);
  const attemptId = cardUnknown(till);
  const restart = copiesOf(till);
  const pdf = { save: (name: string) => Promise.resolve(`/papers/${name}.pdf`) };
  return {
    ...routeTo({ ...till, pdf }),
    ids: {
      ...{ clientId, lateId, templateId, creditId, openId, ...estimates },
      ...{ owedId: owed.invoiceId, owedLine: owed.lineId, planId: owed.planId },
      ...{ disputeId: owed.disputeId, applicationId: owed.applicationId },
      ...{ paymentId: ids.paymentId, soldId: ids.invoiceId, soldLine: ids.soldLineId },
      ...{ openWalkIn: ids.open.invoiceId, openLine: ids.open.lineId },
      ...{ checkId: ids.checkId, productId: ids.productId, managerId: staff.manager },
      attemptId,
      newId: till.ids.next(),
      otherId: till.ids.next(),
      thirdId: till.ids.next(),
    },
    startOver: () => {
      restart();
      till.session.employeeId = staff.manager;
    },
  };
}

/** One that is a draft, one that the client looks at, and one that was accepted. */
async function estimatesOf(till: TestTill, clientId: Ids.ClientId) {
  const productId = addProduct(till);
  const wanted = () => estimateOf(till, [estimatedLine(till, productId)], clientId);
  const draft = value(await saveEstimate(till, wanted()));
  const { estimateId: shownId } = value(await saveEstimate(till, wanted()));
  const shown = value(presentEstimate(till, shownId));
  const accepted = await acceptedEstimate(till, wanted());
  return {
    draftId: draft.estimateId,
    ...{ shownId, shownSha256: shown.contentSha256 },
    shownLine: shown.lines[0]?.estimateLineId ?? '',
    acceptedId: accepted.estimateId,
    acceptedLine: accepted.lines[0]?.estimateLineId ?? '',
  };
}

function templateOf(till: TestTill): Ids.TemplateId {
  const templateId = till.ids.next() as Ids.TemplateId;
  const quantities = { lowMilli: ONE_UNIT, highMilli: quantityMilli(2000), stepMilli: ONE_UNIT };
  const item = { productId: addProduct(till), ...quantities, isPerKilogram: false, option: null };
  value(saveTemplate(till, { templateId, changes: { name: 'Spay', items: [item], active: true } }));
  return templateId;
}

/** 30.00 of a client's credit, and a certificate GC-0118 over 20.00. */
function leaveCredit(till: TestTill, clientId: Ids.ClientId): string {
  const prepayment = { kind: 'prepayment', amountMinor: minor(3000), estimateId: null } as const;
  const certificates = [{ number: 'GC-0118', amountMinor: minor(2000) }];
  value(pay(till, 5000, [card(5000)], { clientId, prepayment, certificates }));
  const sql = 'SELECT credit_id FROM client_credits WHERE client_id = ?';
  return till.database.sqlite.prepare<[string], string>(sql).pluck().get(clientId) ?? '';
}

function cardUnknown(till: TestTill): Ids.CardAttemptId {
  const cardAttemptId = till.ids.next() as Ids.CardAttemptId;
  const tried = { brand: 'Visa', last4: '4242', amountMinor: minor(700), reason: 'No line' };
  value(reportUnknownCard(till, { cardAttemptId, clientId: null, invoiceId: null, ...tried }));
  return cardAttemptId;
}
