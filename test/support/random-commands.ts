import { addLines } from '@main/services/invoices/add-lines';
import { changeLine, removeLine } from '@main/services/invoices/change-line';
import { confirmLines } from '@main/services/invoices/confirm-lines';
import { finalizeInvoice } from '@main/services/invoices/finalize-invoice';
import { holdInvoice, resumeInvoice, voidInvoice } from '@main/services/invoices/hold-invoice';
import { findInvoiceView, openInvoice, setClient } from '@main/services/invoices/open-invoice';
import { noteInvoice, placeInvoice } from '@main/services/invoices/place-invoice';
import { setDiscount } from '@main/services/invoices/set-discount';
import { commitPayment } from '@main/services/payments/commit-payment';
import { reprintReceipt } from '@main/services/payments/receipts';
import { saveEmployee } from '@main/services/people/save-employee';
import { saveClient } from '@main/services/records/save-client';
import { savePatient } from '@main/services/records/save-patient';
import { saveProduct } from '@main/services/records/save-product';
import { saveHospital, saveTill } from '@main/services/settings/settings';
import { openShift } from '@main/services/shifts/open-shift';
import { takeXReport } from '@main/services/shifts/x-report';
import { minor } from '@shared/domain/money/money';
import { quantityMilli } from '@shared/domain/quantity/quantity';
import { ratePpm } from '@shared/domain/rate/rate';
import type * as Ids from '@shared/lib/ids';
import fc from 'fast-check';
import { ACCOUNT_COMMANDS } from './random-account-commands';
import { CREDIT_COMMANDS } from './random-credit-commands';
import { ARRANGEMENT_COMMANDS } from './random-arrangements';
import { RECEIVABLE_COMMANDS } from './random-receivable-commands';
import { anyOf, type Answer, type Run } from './random-choice';
import { DRAWER_COMMANDS } from './random-drawer-commands';
import { ESTIMATE_COMMANDS } from './random-estimate-commands';
import { card, cash, certificate, financing } from './sales';
import type { TestTill } from './till-context';

const invoice = (till: TestTill, at: number) =>
  anyOf(till, 'SELECT invoice_id FROM invoices ORDER BY status, 1 LIMIT 3', at) as Ids.InvoiceId;
const payable = (till: TestTill, at: number) =>
  anyOf(
    till,
    `SELECT DISTINCT invoice_id FROM invoices JOIN invoice_lines USING (invoice_id)
     WHERE status = 'open' AND held_at_ms IS NULL`,
    at,
  ) as Ids.InvoiceId;
const lineOf = (till: TestTill, invoiceId: Ids.InvoiceId, at: number) =>
  anyOf(
    till,
    `SELECT line_id FROM invoice_lines WHERE invoice_id = '${invoiceId}'`,
    at,
  ) as Ids.LineId;
const client = (till: TestTill, at: number) =>
  anyOf(till, 'SELECT client_id FROM clients ORDER BY 1', at) as Ids.ClientId;
const patient = (till: TestTill, at: number) =>
  anyOf(till, 'SELECT patient_id FROM patients ORDER BY 1', at) as Ids.PatientId;
const product = (till: TestTill, at: number) =>
  anyOf(till, 'SELECT product_id FROM products ORDER BY 1', at) as Ids.ProductId;

/** Every third time somebody new, else somebody known. */
const fresh = <Id extends string>(till: TestTill, at: number, known: (at: number) => Id) =>
  at % 3 === 0 ? (till.ids.next() as Id) : known(at);

const why = { reason: 'Courtesy', approval: null };
const NAMES = ['Ängström', 'O’Hara', 'Li', 'Nuñez', 'Bea'] as const;
const name = (at: number) => `${NAMES[at % NAMES.length] ?? ''} ${at % 7}`;

function discount(a: number) {
  return a % 2 === 0
    ? ({ kind: 'percent', ratePpm: ratePpm((a * 7919) % 1_000_000) } as const)
    : ({ kind: 'amount', amountMinor: minor(a % 3000) } as const);
}

function line(till: TestTill, a: number, b: number, place: number) {
  return {
    lineId: till.ids.next() as Ids.LineId,
    productId: product(till, a + place),
    quantityMilli: quantityMilli(1 + ((b * 37 + place) % 9000)),
    patientId: (a + place) % 16 === 0 ? patient(till, b) : null,
    performedBy: null,
  };
}

function pay(till: TestTill, a: number, b: number): Answer {
  const invoiceId = a % 5 === 0 ? invoice(till, a) : payable(till, a);
  const seen = findInvoiceView(till, invoiceId);
  if (!seen.ok) return seen;
  const { totalMinor } = seen.value.totals;
  const charged = b % 3 === 0 ? 0 : Math.min(totalMinor, b % (totalMinor + 1));
  const charge = [card, financing, certificate, card][a % 4] ?? card;
  // Rounded up to a note: an exact amount and a cent too little come up as well.
  const inCash = Math.max(0, totalMinor - charged + (b % 500) - 1);
  const tenders = [
    ...(charged > 0 ? [charge(charged)] : []),
    ...(inCash > 0 && charged < totalMinor ? [cash(inCash)] : []),
  ];
  return commitPayment(till, {
    paymentId: till.ids.next() as Ids.PaymentId,
    invoiceId,
    expectedTotalMinor: totalMinor,
    isRestInCash: a % 4 === 0,
    tenders: tenders.map((detail) => ({ tenderId: till.ids.next() as Ids.TenderId, detail })),
  });
}

const COMMANDS: Readonly<Record<string, Run>> = {
  ...ARRANGEMENT_COMMANDS,
  open: (till, a) =>
    openInvoice(till, till.ids.next() as Ids.InvoiceId, a % 2 === 0 ? null : client(till, a)),
  setClient: (till, a, b) =>
    setClient(till, invoice(till, a), b % 3 === 0 ? null : client(till, b)),
  add: (till, a, b) => {
    const lines = [0, 1, 2].slice(0, 1 + (b % 3)).map((place) => line(till, a, b, place));
    return addLines(till, { invoiceId: invoice(till, a), lines });
  },
  quantity: (till, a, b) => {
    const invoiceId = invoice(till, a);
    const changes = { quantityMilli: quantityMilli(1 + (b % 20_000)) };
    return changeLine(till, { invoiceId, lineId: lineOf(till, invoiceId, b), changes, ...why });
  },
  price: (till, a, b) => {
    const invoiceId = invoice(till, a);
    const changes = { unitPriceMinor: minor(b % 10_000), discount: discount(b) };
    return changeLine(till, { invoiceId, lineId: lineOf(till, invoiceId, b), changes, ...why });
  },
  remove: (till, a, b) => {
    const invoiceId = invoice(till, a);
    return removeLine(till, invoiceId, lineOf(till, invoiceId, b));
  },
  discount: (till, a, b) => {
    const wanted = b % 4 === 0 ? null : discount(b);
    return setDiscount(till, { invoiceId: invoice(till, a), discount: wanted, ...why });
  },
  place: (till, a, b) =>
    placeInvoice(till, {
      invoiceId: invoice(till, a),
      room: b % 3 === 0 ? '' : name(b),
      withEmployee: b % 2 === 0 ? till.session.employeeId : null,
    }),
  note: (till, a, b) => noteInvoice(till, invoice(till, a), name(b)),
  confirm: (till, a, b) => {
    const invoiceId = invoice(till, a);
    return confirmLines(till, invoiceId, [lineOf(till, invoiceId, b)]);
  },
  finalize: (till, a) => {
    const seen = findInvoiceView(till, payable(till, a));
    if (!seen.ok) return seen;
    const { invoiceId, totals } = seen.value;
    return finalizeInvoice(till, invoiceId, totals.totalMinor);
  },
  hold: (till, a) => holdInvoice(till, invoice(till, a), name(a)),
  resume: (till, a) => resumeInvoice(till, invoice(till, a)),
  void: (till, a) => voidInvoice(till, { invoiceId: invoice(till, a), ...why }),
  pay,
  reprint: (till, a) => {
    const paymentId = anyOf(till, 'SELECT payment_id FROM payments', a) as Ids.PaymentId;
    return reprintReceipt(till, { paymentId, reason: 'Lost' });
  },
  openShift: (till, a) =>
    openShift(till, till.ids.next() as Ids.ShiftId, [{ valueMinor: minor(500), count: a % 40 }]),
  xReport: (till, a) => {
    const shiftId = anyOf(
      till,
      'SELECT shift_id FROM shifts ORDER BY status DESC',
      a,
    ) as Ids.ShiftId;
    return takeXReport(till, { shiftId, print: a % 2 === 0 });
  },
  client: (till, a, b) => {
    const clientId = fresh(till, a, (at) => client(till, at));
    const changes = { lastName: name(b), taxExempt: b % 2 === 0, active: b % 5 > 0 };
    return saveClient(till, clientId, changes);
  },
  patient: (till, a, b) => {
    const patientId = fresh(till, a, (at) => patient(till, at));
    return savePatient(till, patientId, { name: name(b), clientId: client(till, b) });
  },
  product: (till, a, b) =>
    saveProduct(
      till,
      fresh(till, a, (at) => product(till, at)),
      {
        name: name(b),
        kind: 'merchandise',
        category: b % 2 === 0 ? 'Retail' : 'Exams',
        taxCode: b % 3 === 0 ? 'SALES' : 'STD',
        unitPriceMinor: minor(b % 5000),
        fixedFeeMinor: minor(a % 300),
        barcodes: [`40${String(a % 9)}`, `41${String(b % 9)}`],
        active: b % 7 > 0,
      },
    ),
  employee: (till, a, b) => {
    const changes = { number: String(a % 99), name: name(b), roles: ['cashier' as const] };
    return saveEmployee(till, {
      employeeId: till.ids.next() as Ids.EmployeeId,
      changes,
      pin: null,
    });
  },
  hospital: (till, a) => saveHospital(till, { cashRoundingStepMinor: (a % 3) * 5, phone: name(a) }),
  till: (till, a) => saveTill(till, { name: name(a) }),
  ...DRAWER_COMMANDS,
  ...ACCOUNT_COMMANDS,
  ...CREDIT_COMMANDS,
  ...ESTIMATE_COMMANDS,
  ...RECEIVABLE_COMMANDS,
};

export interface RandomCommand {
  readonly kind: string;
  readonly a: number;
  readonly b: number;
}

const often = ['open', 'add', 'pay', 'quantity', 'discount', 'openShift', 'resume', 'product'];
const arrangements = ['owe', 'agreePlan', 'openDispute', 'resolveDispute'];
const accounts = ['putOnAccount', 'charge', 'writeOff'];
const drawer = ['freeze', 'count', 'count', 'close', 'close', 'deposit', 'refund', 'changeTender'];

/** Any command with any arguments, the daily ones more often. */
export const anyCommand: fc.Arbitrary<RandomCommand> = fc.record({
  kind: fc.constantFrom(
    ...Object.keys(COMMANDS),
    ...often,
    ...often,
    ...drawer,
    ...arrangements,
    ...accounts,
    'add',
    'pay',
    'pay',
  ),
  a: fc.nat(9999),
  b: fc.nat(99_999),
});

/** What happens at a drawer, each as often as it takes to come to the bank now and then. */
const AT_DRAWER: Readonly<Record<string, number>> = {
  ...{ sell: 12, pay: 1, refund: 3, voidPayment: 2, changeTender: 4, sellLate: 3, move: 5 },
  ...{ openShift: 5, freeze: 4, resumeShift: 3, count: 5, close: 6, correct: 3 },
  ...{ deposit: 3, receive: 3, hospital: 1, drawerRules: 1 },
};

/** Any command at the drawer with any arguments. */
export const anyDrawerCommand: fc.Arbitrary<RandomCommand> = fc.record({
  kind: fc.constantFrom(
    ...Object.entries(AT_DRAWER).flatMap(([kind, times]) => Array<string>(times).fill(kind)),
  ),
  a: fc.nat(9999),
  b: fc.nat(99_999),
});

/** What makes and settles debts and credit, each as often as it takes to meet the others. */
const AT_ACCOUNTS: Readonly<Record<string, number>> = {
  ...{ owe: 8, payOwed: 8, payFromStore: 8, prepay: 5, sellCertificate: 3, voidPayment: 4 },
  ...{ changeTender: 3, cardUnknown: 1, cardResolved: 2, refund: 1, returnCheck: 6 },
  ...{ openShift: 3, freeze: 3, count: 3, close: 4, deposit: 1, receive: 1, hospital: 1 },
};

/** Any command that changes what clients owe or have left, with any arguments. */
export const anyAccountCommand: fc.Arbitrary<RandomCommand> = fc.record({
  kind: fc.constantFrom(
    ...Object.entries(AT_ACCOUNTS).flatMap(([kind, times]) => Array<string>(times).fill(kind)),
  ),
  a: fc.nat(9999),
  b: fc.nat(99_999),
});

/** Estimates, and what is done with the invoices they become. */
const AT_ESTIMATES: Readonly<Record<string, number>> = {
  ...{ estimate: 6, presentEstimate: 2, acceptEstimate: 5, declineEstimate: 1 },
  ...{ convertEstimate: 6, template: 2, bundle: 2, product: 2, client: 2, patient: 2 },
  ...{ open: 2, add: 3, quantity: 3, remove: 1, pay: 3, openShift: 1 },
};

/** Any command about an estimate, or an invoice, with any arguments. */
export const anyEstimateCommand: fc.Arbitrary<RandomCommand> = fc.record({
  kind: fc.constantFrom(
    ...Object.entries(AT_ESTIMATES).flatMap(([kind, times]) => Array<string>(times).fill(kind)),
  ),
  a: fc.nat(9999),
  b: fc.nat(99_999),
});

/** All that makes, settles, defers or takes back what is owed, each often enough to meet the others. */
const ABOUT_OWED: Readonly<Record<string, number>> = {
  ...AT_ACCOUNTS,
  ...{ agreePlan: 5, endPlan: 2, openDispute: 5, resolveDispute: 4, apply: 1, decide: 1 },
  ...{ putOnAccount: 3, terms: 1, writeOff: 3, rules: 1, charge: 3, creditNote: 4, payCredit: 3 },
  ...{ estimate: 5, acceptEstimate: 5, convertEstimate: 6, finalize: 3, pay: 3, refundWays: 6 },
  // Often enough for a check to come back while its bag is on the way.
  ...{ deposit: 3, receive: 3 },
};

/** Any command about money that is owed, with any arguments. */
export const anyOwedCommand: fc.Arbitrary<RandomCommand> = fc.record({
  kind: fc.constantFrom(
    ...Object.entries(ABOUT_OWED).flatMap(([kind, times]) => Array<string>(times).fill(kind)),
  ),
  a: fc.nat(9999),
  b: fc.nat(99_999),
});

/** Does it, and answers whether it did anything: a refusal is fine, a throw is a bug. */
export async function carryOut(till: TestTill, { kind, a, b }: RandomCommand): Promise<boolean> {
  till.pass(1 + (b % 1000));
  const outcome = await COMMANDS[kind]?.(till, a, b);
  return outcome?.ok === true;
}
