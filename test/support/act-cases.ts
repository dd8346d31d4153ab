import type { Act } from '@shared/domain/people/permission';
import type { Channel } from '@shared/ipc/contract/contract';
import { application, dispute, plan, why } from './act-forms';
import { piecesOf } from './drawer';
import { hospital, taxRates } from './till-context';

/** What the calls of an act are about. */
export interface ActIds {
  readonly open: { readonly invoiceId: string; readonly lineId: string };
  /** An invoice that is owed, with all that can be agreed upon it. */
  readonly owed: {
    readonly invoiceId: string;
    readonly lineId: string;
    readonly clientId: string;
    readonly planId: string;
    readonly disputeId: string;
    readonly applicationId: string;
  };
  readonly productId: string;
  readonly clientId: string;
  readonly paymentId: string;
  /** Of what was sold. */
  readonly invoiceId: string;
  readonly soldLineId: string;
  readonly tenderId: string;
  /** Of a check that is on its way to the bank. */
  readonly checkId: string;
  /** The shift that is open. */
  readonly shiftId: string;
  /** The one that is being counted, 6.00 short. */
  readonly counted: { readonly shiftId: string; readonly countId: string };
  readonly closedId: string;
  readonly jobId: string;
  readonly newId: string;
}

/** An act, a channel that asks for it, and a call of that. */
export type ActCase = readonly [act: Act, channel: Channel, input: (ids: ActIds) => object];

const half = { kind: 'percent', ratePpm: 500_000 };
const little = { kind: 'percent', ratePpm: 10_000 };

const NO_CASH = { counts: [], rolls: [] };

function movement(shiftId: string, movementId: string, what: object): object {
  return { movementId, shiftId, cash: null, reference: '', print: false, ...what, ...why };
}

/** One unit at `priceMinor`, or at the price of the catalogue. */
function estimate({ newId, clientId, productId }: ActIds, priceMinor: number | null): object {
  const line = { estimateLineId: newId, productId, lowMilli: 1000, highMilli: 1000 };
  const prices = { lowPriceMinor: priceMinor, highPriceMinor: priceMinor };
  return {
    ...{ estimateId: newId, clientId, title: 'Spay', note: '', validUntil: '2026-12-31' },
    lines: [{ ...line, ...prices, patientId: null, performedBy: null, option: null }],
    ...why,
  };
}

/** Every act, by each channel that asks for it. */
export const ACT_CASES: readonly ActCase[] = [
  ['build-invoice', 'invoices.list', () => ({})],
  ['build-invoice', 'invoices.get', ({ open }) => ({ invoiceId: open.invoiceId })],
  ['build-invoice', 'invoices.open', ({ newId }) => ({ invoiceId: newId, clientId: null })],
  ['build-invoice', 'invoices.hold', ({ open }) => ({ invoiceId: open.invoiceId, note: '' })],
  ['build-invoice', 'invoices.removeLine', ({ open }) => open],
  ['build-invoice', 'estimates.list', () => ({ filter: 'open', clientId: null })],
  ['build-invoice', 'estimates.get', ({ newId }) => ({ estimateId: newId })],
  ['build-invoice', 'estimates.save', (shop) => estimate(shop, null)],
  ['build-invoice', 'estimates.present', ({ newId }) => ({ estimateId: newId })],
  [
    'build-invoice',
    'estimates.accept',
    ({ newId }) => ({
      ...{ estimateId: newId, lineIds: [newId], signature: null, depositMinor: 0 },
      contentSha256: '0'.repeat(64),
    }),
  ],
  ['build-invoice', 'estimates.decline', ({ newId }) => ({ estimateId: newId, reason: '' })],
  [
    'build-invoice',
    'estimates.convert',
    ({ newId, open }) => ({
      ...{ estimateId: newId, invoiceId: open.invoiceId },
      lines: [{ estimateLineId: newId, lineId: newId, side: 'high' }],
    }),
  ],
  [
    'build-invoice',
    'estimates.fromTemplate',
    ({ newId }) => ({ templateId: newId, patientId: null }),
  ],
  ['build-invoice', 'templates.list', () => ({})],
  [
    'build-invoice',
    'invoices.addBundle',
    ({ newId, open }) => ({
      ...{ invoiceId: open.invoiceId, templateId: newId, patientId: null },
      ...{ choices: [], lineIds: [newId] },
    }),
  ],
  [
    'build-invoice',
    'invoices.place',
    ({ open }) => ({ invoiceId: open.invoiceId, room: 'Room 1', withEmployee: null }),
  ],
  ['build-invoice', 'invoices.rooms', () => ({})],
  ['build-invoice', 'invoices.note', ({ open }) => ({ invoiceId: open.invoiceId, note: 'Fast' })],
  [
    'build-invoice',
    'invoices.confirmLines',
    ({ open }) => ({ invoiceId: open.invoiceId, lineIds: [open.lineId] }),
  ],
  ['build-invoice', 'invoices.verify', ({ open }) => ({ invoiceId: open.invoiceId })],
  ['build-invoice', 'invoices.find', () => ({ clientId: null, number: '', limit: 10 })],
  [
    'take-payment',
    'invoices.finalize',
    ({ open }) => ({ invoiceId: open.invoiceId, expectedTotalMinor: 6500 }),
  ],
  [
    'build-invoice',
    'documents.show',
    ({ open }) => ({ document: { kind: 'invoice', id: open.invoiceId } }),
  ],
  [
    'build-invoice',
    'documents.savePdf',
    ({ open }) => ({ document: { kind: 'invoice', id: open.invoiceId } }),
  ],
  [
    'take-payment',
    'payments.commit',
    ({ open, newId }) => ({
      paymentId: newId,
      invoiceId: open.invoiceId,
      expectedTotalMinor: 6500,
      tenders: [{ tenderId: newId, detail: { kind: 'cash', tenderedMinor: 6500 } }],
    }),
  ],
  [
    'take-payment',
    'cards.reportUnknown',
    ({ newId }) => ({
      ...{ cardAttemptId: newId, clientId: null, invoiceId: null, amountMinor: 500 },
      ...{ brand: 'Visa', last4: '4242', reason: 'No line' },
    }),
  ],
  [
    'take-payment',
    'cards.resolve',
    ({ newId }) => ({
      ...{ cardAttemptId: newId, outcome: 'declined', approvalCode: '', reason: 'On the list' },
    }),
  ],
  [
    'return-check',
    'checks.return',
    ({ newId, checkId }) => ({
      ...{ checkReturnId: newId, tenderId: checkId, chargesFee: true, refusesChecks: true },
      ...why,
    }),
  ],
  ['open-shift', 'shifts.open', ({ newId }) => ({ shiftId: newId, floatCounts: [] })],
  ['x-report', 'shifts.xReport', ({ shiftId }) => ({ shiftId, print: false })],
  ['reprint', 'receipts.reprint', ({ paymentId }) => ({ paymentId, reason: 'Lost' })],
  ['reprint', 'printing.resolve', ({ jobId }) => ({ jobId, resolution: 'reprint' })],
  [
    'discount',
    'invoices.setDiscount',
    ({ open }) => ({ invoiceId: open.invoiceId, discount: little, ...why }),
  ],
  [
    'discount',
    'invoices.changeLine',
    ({ open }) => ({ ...open, changes: { discount: little }, ...why }),
  ],
  [
    'discount-over-limit',
    'invoices.setDiscount',
    ({ open }) => ({ invoiceId: open.invoiceId, discount: half, ...why }),
  ],
  [
    'discount-over-limit',
    'invoices.changeLine',
    ({ open }) => ({ ...open, changes: { discount: half }, ...why }),
  ],
  [
    'price-override',
    'invoices.changeLine',
    ({ open }) => ({ ...open, changes: { unitPriceMinor: 1 }, ...why }),
  ],
  ['price-override', 'estimates.save', (shop) => estimate(shop, 1)],
  ['void-invoice', 'invoices.void', ({ open }) => ({ invoiceId: open.invoiceId, ...why })],
  ['no-sale', 'drawer.open', () => why],
  ['count-drawer', 'shifts.freeze', ({ shiftId }) => ({ shiftId })],
  ['count-drawer', 'shifts.openItems', () => ({})],
  [
    'move-cash',
    'cash.move',
    ({ shiftId, newId }) => movement(shiftId, newId, { kind: 'paid-in', amountMinor: 100 }),
  ],
  [
    'move-cash-over-limit',
    'cash.move',
    ({ shiftId, newId }) => movement(shiftId, newId, { kind: 'paid-out', amountMinor: 5001 }),
  ],
  [
    'change-float',
    'cash.move',
    ({ shiftId, newId }) => movement(shiftId, newId, { kind: 'float-in', amountMinor: 100 }),
  ],
  ['see-expected', 'shifts.documents', ({ shiftId }) => ({ shiftId, figure: 'cash', brand: null })],
  [
    'variance-over-limit',
    'shifts.close',
    ({ counted }) => ({ ...counted, nextFloat: NO_CASH, ...why }),
  ],
  [
    'add-late-payment',
    'payments.commitLate',
    ({ open, counted, newId }) => ({
      paymentId: newId,
      invoiceId: open.invoiceId,
      expectedTotalMinor: 6500,
      tenders: [{ tenderId: newId, detail: { kind: 'cash', tenderedMinor: 6500 } }],
      shiftId: counted.shiftId,
      ...why,
    }),
  ],
  ['void-payment', 'payments.void', ({ paymentId }) => ({ paymentId, ...why })],
  [
    'change-tender',
    'payments.changeTender',
    ({ paymentId, newId, tenderId }) => ({
      paymentId,
      replacedTenderId: tenderId,
      tenderId: newId,
      detail: { kind: 'cash', tenderedMinor: 500 },
      ...why,
    }),
  ],
  [
    'refund',
    'refunds.pay',
    ({ paymentId, newId, soldLineId }) => ({
      ...{ creditNoteId: newId, paymentId, ...why },
      lines: [{ lineId: soldLineId, quantityMilli: 500, returnedTo: 'stock' }],
      parts: [{ refundId: newId, tender: { kind: 'cash' }, amountMinor: null }],
    }),
  ],
  [
    'refund',
    'refunds.payCredit',
    ({ newId }) => ({
      ...{ refundId: newId, clientId: newId, creditIds: null, amountMinor: 100 },
      ...{ tender: { kind: 'cash' }, ...why },
    }),
  ],
  [
    'refund-other-tender',
    'refunds.payCredit',
    ({ newId }) => ({
      ...{ refundId: newId, clientId: newId, creditIds: null, amountMinor: 100 },
      tender: { kind: 'card', brand: 'Visa', last4: '4242', approvalCode: '' },
      ...why,
    }),
  ],
  [
    'refund-other-tender',
    'refunds.pay',
    // 5.00 of it came from a card.
    ({ paymentId, newId, soldLineId }) => ({
      ...{ creditNoteId: newId, paymentId, ...why },
      lines: [{ lineId: soldLineId, quantityMilli: 1000, returnedTo: 'stock' }],
      parts: [{ refundId: newId, tender: { kind: 'cash' }, amountMinor: null }],
    }),
  ],
  [
    'credit-note',
    'creditNotes.issue',
    ({ owed, newId }) => ({
      ...{ creditNoteId: newId, invoiceId: owed.invoiceId, ...why },
      lines: [{ lineId: owed.lineId, quantityMilli: 1000, returnedTo: 'stock' }],
    }),
  ],
  ['reprint', 'creditNotes.reprint', ({ newId }) => ({ creditNoteId: newId, reason: 'Lost' })],
  ['reprint', 'refunds.reprint', ({ newId }) => ({ refundId: newId, reason: 'Lost' })],
  [
    'correct-shift',
    'shifts.correct',
    ({ closedId, newId }) => ({
      ...{ shiftId: closedId, correctionId: newId, kind: 'cash', brand: null },
      ...{ tenderId: null, amountMinor: 100 },
      ...why,
    }),
  ],
  ['take-payment', 'arrangements.show', ({ owed }) => ({ invoiceId: owed.invoiceId })],
  [
    'take-payment',
    'arrangements.paper',
    ({ owed }) => ({ invoiceId: owed.invoiceId, print: false }),
  ],
  ['take-payment', 'plans.list', () => ({ clientId: null, state: 'open' })],
  ['take-payment', 'plans.get', ({ owed }) => ({ planId: owed.planId })],
  ['take-payment', 'applications.list', () => ({ clientId: null, state: 'open' })],
  ['take-payment', 'disputes.list', () => ({ state: 'open' })],
  ['take-payment', 'applications.submit', ({ owed, newId }) => application(newId, owed.clientId)],
  ['take-payment', 'disputes.open', ({ owed, newId }) => dispute(newId, owed.invoiceId)],
  ['agree-plan', 'plans.agree', ({ owed, newId }) => plan(newId, owed)],
  ['agree-plan', 'plans.end', ({ owed }) => ({ planId: owed.planId, cause: 'cancelled', ...why })],
  [
    'approve-credit',
    'applications.decide',
    ({ owed }) => ({ applicationId: owed.applicationId, terms: null, ...why }),
  ],
  [
    'resolve-dispute',
    'disputes.resolve',
    ({ owed, newId }) => ({
      ...{ disputeId: owed.disputeId, outcome: 'waived', allowedMinor: 1000, answer: '' },
      ...{ creditNoteId: newId, ...why },
    }),
  ],
  ['bank', 'deposits.waiting', () => ({})],
  [
    'bank',
    'deposits.prepare',
    ({ closedId, newId }) => ({
      ...{ depositId: newId, shiftIds: [closedId], correctionIds: [], checkIds: [] },
      ...{ cash: piecesOf(10_000), bagNumber: 'B-1', initials: ['RA', 'TL'], ...why },
    }),
  ],
  [
    'reports',
    'reports.show',
    () => ({
      report: { kind: 'drawer-openings', from: '2026-11-25', to: '2026-11-25' },
      print: false,
    }),
  ],
  [
    'edit-clients',
    'clients.save',
    ({ newId }) => ({ clientId: newId, changes: { lastName: 'Li' } }),
  ],
  [
    'edit-clients',
    'patients.save',
    ({ newId }) => ({ patientId: newId, changes: { name: 'Bea' } }),
  ],
  [
    'edit-products',
    'products.save',
    ({ productId }) => ({ productId, changes: { unitPriceMinor: 1 } }),
  ],
  [
    'edit-products',
    'templates.save',
    ({ newId }) => ({ templateId: newId, changes: { name: 'Spay', items: [] } }),
  ],
  [
    'import',
    'imports.load',
    ({ newId }) => ({
      importId: newId,
      kind: 'clients',
      fileName: 'clients.csv',
      contentBase64: 'bmFtZQpMaQo=',
    }),
  ],
  [
    'import',
    'imports.rows',
    ({ newId }) => ({ importId: newId, only: 'all', offset: 0, limit: 1 }),
  ],
  ['import', 'imports.apply', ({ newId }) => ({ importId: newId })],
  ['import', 'imports.discard', ({ newId }) => ({ importId: newId })],
  ['settings', 'settings.saveHospital', () => ({ changes: { name: hospital.name } })],
  ['settings', 'settings.saveTill', () => ({ changes: { prefix: 'B' } })],
  [
    'settings',
    'settings.saveTaxRate',
    ({ newId }) => ({ taxRateId: newId, changes: { ...taxRates[0], code: 'NEW' } }),
  ],
  ['settings', 'settings.saveReceivablesRules', () => ({ changes: { termsDays: 14 } })],
  ['take-payment', 'accounts.show', ({ owed }) => ({ clientId: owed.clientId })],
  [
    'take-payment',
    'accounts.entries',
    ({ owed }) => ({ clientId: owed.clientId, before: null, limit: 10 }),
  ],
  ['take-payment', 'accounts.overdue', () => ({})],
  [
    'hold-on-account',
    'accounts.putOnAccount',
    ({ owed }) => ({ invoiceId: owed.invoiceId, dueOn: null, ...why }),
  ],
  [
    'approve-credit',
    'accounts.setTerms',
    ({ owed }) => ({
      clientId: owed.clientId,
      terms: { creditLimitMinor: 1, termsDays: 1, isCharged: true },
      ...why,
    }),
  ],
  [
    'write-off',
    'accounts.writeOff',
    ({ owed, newId }) => ({
      ...{ writeOffId: newId, invoiceId: owed.invoiceId, amountMinor: 1, ...why },
    }),
  ],
  ['charge-accounts', 'accounts.previewCharges', () => ({ on: '2026-11-25' })],
  [
    'charge-accounts',
    'accounts.applyCharges',
    ({ owed, newId }) => ({
      on: '2026-11-25',
      charges: [
        { invoiceId: newId, forInvoiceId: owed.invoiceId, kind: 'late-fee', amountMinor: 1 },
      ],
      ...why,
    }),
  ],
  ['reports', 'accounts.aging', () => ({ on: '2026-11-25' })],
  [
    'reports',
    'statements.run',
    () => ({ from: '2026-11-01', to: '2026-11-25', scope: 'owing', minimumMinor: 0 }),
  ],
  ['reports', 'statements.cancel', () => ({})],
  ['reports', 'statements.latest', () => ({})],
  [
    'take-payment',
    'statements.save',
    ({ owed }) => ({ clientId: owed.clientId, from: '2026-11-01', to: '2026-11-25' }),
  ],
  ['employees', 'people.list', () => ({})],
  [
    'employees',
    'people.save',
    ({ newId }) => ({ employeeId: newId, changes: { name: 'Eve' }, pin: null }),
  ],
];
