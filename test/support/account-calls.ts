import type { Channel } from '@shared/ipc/contract/contract';

type Ids = Readonly<Record<string, string>>;

const why = { reason: 'Because', approval: null };
const slip = { brand: 'Visa', last4: '4242', approvalCode: '0B7F21' };
const days = { from: '2026-11-01', to: '2026-11-23' };
const signature = { signedBy: 'Ana Nunez', strokes: [[1, 2, 3, 4]] };

/** A call of each channel about money that is owed, that a till with `ids` carries out or answers. */
export const ACCOUNT_CALLS = {
  'estimates.list': ({ clientId }: Ids) => ({ filter: 'open', clientId }),
  'estimates.get': ({ draftId }: Ids) => ({ estimateId: draftId }),
  'estimates.save': ({ newId, otherId, clientId, productId, managerId }: Ids) => ({
    ...{ estimateId: newId, clientId, title: 'Spay', note: 'Fast', validUntil: '2026-12-31' },
    lines: [
      {
        ...{ estimateLineId: otherId, productId, lowMilli: 1000, highMilli: 2000 },
        ...{ lowPriceMinor: 6400, highPriceMinor: 6600, patientId: null, performedBy: managerId },
        option: { group: 'Blood work', choice: 'Small' },
      },
    ],
    ...why,
  }),
  'estimates.fromTemplate': ({ templateId }: Ids) => ({ templateId, patientId: null }),
  'estimates.present': ({ draftId }: Ids) => ({ estimateId: draftId }),
  'estimates.accept': ({ shownId, shownLine, shownSha256 }: Ids) => ({
    ...{ estimateId: shownId, lineIds: [shownLine], signature, depositMinor: 500 },
    contentSha256: shownSha256,
  }),
  'estimates.decline': ({ shownId }: Ids) => ({ estimateId: shownId, reason: 'Later' }),
  'estimates.convert': ({ acceptedId, acceptedLine, newId, otherId }: Ids) => ({
    ...{ estimateId: acceptedId, invoiceId: newId },
    lines: [{ estimateLineId: acceptedLine, lineId: otherId, side: 'high' }],
  }),
  'templates.save': ({ newId, productId }: Ids) => ({
    templateId: newId,
    changes: {
      name: 'Dental',
      items: [
        {
          ...{ productId, lowMilli: 1000, highMilli: 2000, isPerKilogram: true, stepMilli: 500 },
          option: { group: 'Blood work', choice: 'Small' },
        },
      ],
      active: true,
    },
  }),
  'invoices.addBundle': ({ openId, templateId, newId }: Ids) => ({
    ...{ invoiceId: openId, templateId, patientId: null, lineIds: [newId] },
    choices: [{ group: 'Blood work', choice: 'Small' }],
  }),
  'invoices.place': ({ openId, managerId }: Ids) => {
    return { invoiceId: openId, room: 'Room 1', withEmployee: managerId };
  },
  'invoices.note': ({ openId }: Ids) => ({ invoiceId: openId, note: 'Fast' }),
  'invoices.confirmLines': ({ openWalkIn, openLine }: Ids) => {
    return { invoiceId: openWalkIn, lineIds: [openLine] };
  },
  'invoices.verify': ({ openId }: Ids) => ({ invoiceId: openId }),
  'invoices.finalize': ({ openId }: Ids) => ({ invoiceId: openId, expectedTotalMinor: 2500 }),
  'payments.commit': ({ newId, otherId, thirdId, clientId, openId, lateId, creditId }: Ids) => ({
    ...{ paymentId: newId, invoiceId: openId, clientId, expectedTotalMinor: 6600 },
    others: [{ invoiceId: lateId, amountMinor: 2000 }],
    oldestFirst: false,
    prepayment: { kind: 'prepayment', amountMinor: 1000, estimateId: null },
    certificates: [{ number: 'GC-0200', amountMinor: 1100 }],
    tenders: [
      { tenderId: otherId, detail: { kind: 'client-credit', amountMinor: 600 } },
      { tenderId: thirdId, detail: { kind: 'card', amountMinor: 6000, ...slip } },
    ],
    ...{ isRestInCash: false, allowsOverpayment: false, creditIds: [creditId] },
  }),
  'cards.reportUnknown': ({ newId, clientId, openId }: Ids) => ({
    ...{ cardAttemptId: newId, clientId, invoiceId: openId, amountMinor: 500 },
    ...{ brand: 'Visa', last4: '4242', reason: 'No line' },
  }),
  'cards.resolve': ({ attemptId }: Ids) => ({
    ...{ cardAttemptId: attemptId, outcome: 'approved', approvalCode: '0B7F21' },
    reason: 'On the list',
  }),
  'checks.return': ({ newId, checkId }: Ids) => ({
    ...{ checkReturnId: newId, tenderId: checkId, chargesFee: true, refusesChecks: true, ...why },
  }),
  'credits.find': ({ clientId }: Ids) => ({ clientId }),
  'certificates.find': () => ({ number: 'GC-0118' }),
  'refunds.find': ({ paymentId }: Ids) => ({ paymentId }),
  'refunds.pay': ({ paymentId, soldLine, newId, otherId }: Ids) => ({
    ...{ creditNoteId: newId, paymentId, ...why },
    lines: [{ lineId: soldLine, quantityMilli: 500, returnedTo: 'stock' }],
    parts: [{ refundId: otherId, tender: { kind: 'cash' }, amountMinor: 3250 }],
  }),
  'refunds.payCredit': ({ newId, clientId, creditId }: Ids) => ({
    ...{ refundId: newId, clientId, creditIds: [creditId], amountMinor: 1000 },
    tender: { kind: 'cash' },
    ...why,
  }),
  'creditNotes.find': ({ owedId }: Ids) => ({ invoiceId: owedId }),
  'creditNotes.issue': ({ newId, owedId, owedLine }: Ids) => ({
    ...{ creditNoteId: newId, invoiceId: owedId, ...why },
    lines: [{ lineId: owedLine, quantityMilli: 500, returnedTo: 'discarded' }],
  }),
  'accounts.show': ({ clientId }: Ids) => ({ clientId }),
  'accounts.entries': ({ clientId }: Ids) => ({ clientId, before: null, limit: 10 }),
  'accounts.setTerms': ({ clientId }: Ids) => ({
    clientId,
    terms: { creditLimitMinor: 50_000, termsDays: 14, isCharged: true },
    ...why,
  }),
  'accounts.putOnAccount': ({ owedId }: Ids) => {
    return { invoiceId: owedId, dueOn: '2026-12-24', ...why };
  },
  'accounts.writeOff': ({ newId, lateId }: Ids) => {
    return { writeOffId: newId, invoiceId: lateId, amountMinor: 100, ...why };
  },
  'accounts.previewCharges': () => ({ on: '2026-11-23' }),
  'accounts.applyCharges': ({ newId, lateId }: Ids) => ({
    on: '2026-11-23',
    charges: [{ invoiceId: newId, forInvoiceId: lateId, kind: 'late-fee', amountMinor: 1500 }],
    ...why,
  }),
  'accounts.aging': () => ({ on: '2026-11-23' }),
  'statements.save': ({ clientId }: Ids) => ({ clientId, ...days }),
  'statements.run': () => ({ ...days, scope: 'owing', minimumMinor: 0 }),
  'arrangements.show': ({ owedId }: Ids) => ({ invoiceId: owedId }),
  'arrangements.paper': ({ owedId }: Ids) => ({ invoiceId: owedId, print: false }),
  'plans.agree': ({ newId, clientId, lateId }: Ids) => ({
    ...{ planId: newId, clientId, signature, ...why },
    invoices: [{ invoiceId: lateId, amountMinor: 1000 }],
    instalments: [{ dueOn: '2027-01-31', amountMinor: 1000 }],
  }),
  'plans.list': ({ clientId }: Ids) => ({ clientId, state: 'open' }),
  'plans.get': ({ planId }: Ids) => ({ planId }),
  'plans.end': ({ planId }: Ids) => ({ planId, cause: 'cancelled', ...why }),
  'applications.submit': ({ newId, clientId }: Ids) => ({
    ...{ applicationId: newId, clientId, signature },
    form: {
      ...{ employer: 'Mill', occupation: 'Miller', monthlyIncomeMinor: 0, yearsAtAddress: 2 },
      ...{ reference: 'June', requestedLimitMinor: 10_000 },
    },
  }),
  'applications.decide': ({ applicationId }: Ids) => ({
    ...{ applicationId, terms: { creditLimitMinor: 10_000, termsDays: 30 }, ...why },
  }),
  'applications.list': ({ clientId }: Ids) => ({ clientId, state: 'open' }),
  'disputes.open': ({ newId, lateId, managerId }: Ids) => ({
    ...{ disputeId: newId, invoiceId: lateId, lineIds: [], amountMinor: 1000 },
    ...{ reason: 'Not done', reviewOn: '2026-12-01', reviewer: managerId },
  }),
  'disputes.list': () => ({ state: 'open' }),
  'disputes.resolve': ({ disputeId, newId }: Ids) => ({
    ...{ disputeId, outcome: 'reduced', allowedMinor: 400, creditNoteId: newId },
    ...{ answer: 'As we agreed', ...why },
  }),
  'documents.show': ({ owedId }: Ids) => ({ document: { kind: 'invoice', id: owedId } }),
  'documents.savePdf': ({ owedId }: Ids) => ({ document: { kind: 'invoice', id: owedId } }),
  'settings.saveReceivablesRules': () => ({
    changes: {
      ...{ termsDays: 14, lateFee: { kind: 'percent', ratePpm: 10_000 }, graceDays: 3 },
      ...{ monthlyInterestPpm: 9000, leastChargeMinor: 50, returnedCheckFeeMinor: 2500 },
      ...{ disputeReviewDays: 7, estimateDays: 60, depositPpm: 250_000 },
      ...{ noteTerms: 'I promise to pay', statementText: 'Thank you' },
    },
  }),
} as const satisfies Partial<Record<Channel, (ids: Ids) => object>>;

export type AccountCall = keyof typeof ACCOUNT_CALLS;
