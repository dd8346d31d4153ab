import { confirmLines } from '@main/services/invoices/confirm-lines';
import { holdInvoice } from '@main/services/invoices/hold-invoice';
import { noteInvoice, placeInvoice } from '@main/services/invoices/place-invoice';
import { voidPayment } from '@main/services/payments/void-payment';
import type { EmployeeId, ShiftId } from '@shared/lib/ids';
import { value } from '../../../support/result';
import { goToBank } from './bank';
import { callItCard, moveSomeCash, payAgain, takeBack } from './corrections';
import { counterOf } from './counter';
import { oneOf } from './fortune';
import { inBatch, type HospitalTill } from './hospital-till';
import { Agenda } from './owing/agenda';
import type { Life } from './owing/debt';
import { estimate, keepTemplate } from './owing/estimates';
import { chargeTheLate, sellOnAccount, setHouseRules } from './owing/owing';
import { furnishHospital } from './records';
import { fillBasket, sell, type Sale } from './sale';
import { beginShift, endShift } from './shift';
import type { HospitalSize } from './size';

const TEN_YEARS_MS = 3652 * 24 * 3_600_000;
const WORKDAY_MS = 9 * 3_600_000;
const SHIFTS_TO_A_BAG = 5;

/** One of so many sales is not paid, or not whole, when its client leaves. */
const SALES_TO_A_DEBT = 25;
const MONTHS_TO_A_CHARGE = 3;

/** What every hospital leaves lying, however long it has been there. */
export const UNFINISHED = { open: 8, held: 4, unpaid: 30 };

/** One shift of a hospital's life. */
interface Day extends Pick<Life, 'till' | 'counter'> {
  readonly shiftId: ShiftId;
  readonly cashier: EmployeeId;
}

/**
 * Lets a hospital live through `size`, from its first day on: what was sold, put right, counted and
 * banked. `told` hears after each shift how many are over.
 */
export async function liveThrough(
  till: HospitalTill,
  size: HospitalSize,
  told: (shifts: number) => void = () => undefined,
): Promise<void> {
  furnishHospital(till, size);
  const counter = counterOf(till.database);
  const life = { till, counter, agenda: new Agenda(size.shifts) };
  await setHouseRules(life);
  keepTemplate(life);
  chargeNowAndThen(life);
  const firstMs = till.clock.nowMs();
  for (let index = 0; index < size.shifts; index += 1) {
    till.goTo(firstMs + Math.floor((TEN_YEARS_MS * index) / size.shifts));
    const cashier = oneOf(till.chance, counter.cashiers);
    const day = { till, counter, cashier, shiftId: beginShift(till) };
    const soldBefore = upTo(size.invoices, index, size.shifts);
    const soldAfter = upTo(size.invoices, index + 1, size.shifts);
    const [from, to] = [soldBefore, soldAfter].map((sold) => Math.floor(sold / SALES_TO_A_DEBT));
    const onAccount = { from: from ?? 0, to: to ?? 0 };
    const sales = sellFor(day, soldAfter - soldBefore - (onAccount.to - onAccount.from));
    await putRight(day, sales, soldBefore);
    await life.agenda.doToday();
    await sellOnAccount(life, { employeeId: cashier, shiftId: day.shiftId }, onAccount);
    await estimate(life, index);
    if (index % 2 === 0 && sales.length > 0) await moveSomeCash(till, day.shiftId);
    if (index + 1 === size.shifts) await leaveUnfinished(day);
    endShift(till, day.shiftId);
    if (index % SHIFTS_TO_A_BAG === SHIFTS_TO_A_BAG - 1) await goToBank(till);
    told(index + 1);
  }
}

function chargeNowAndThen(life: Life): void {
  life.agenda.later(MONTHS_TO_A_CHARGE, async () => {
    await chargeTheLate(life);
    chargeNowAndThen(life);
  });
}

/** How much of `whole` is over after so many of its `parts`. */
function upTo(whole: number, part: number, parts: number): number {
  return Math.floor((whole * part) / parts);
}

/** So many sales over a workday, in one transaction. */
export function sellFor({ till, counter, shiftId, cashier }: Day, count: number): Sale[] {
  const startMs = till.clock.nowMs();
  const by = { employeeId: cashier, shiftId };
  return inBatch(till, (batch) =>
    Array.from({ length: count }, (_, index) => {
      till.goTo(startMs + Math.floor((WORKDAY_MS * (index + 1)) / count));
      return sell(till, counter, batch, by);
    }),
  );
}

/** Of every 250 sales one is paid anew, one was called another tender, and two bring a thing back. */
async function putRight({ till }: Day, sales: readonly Sale[], soldBefore: number): Promise<void> {
  for (const [index, sale] of sales.entries()) {
    const place = (soldBefore + index) % 250;
    if (place === 50) await payAgain(till, sale);
    if (place === 100) await callItCard(till, sale);
    if (place === 150 || place === 200) await takeBack(till, sale);
  }
}

async function leaveUnfinished(day: Day): Promise<void> {
  const { till, counter, shiftId, cashier } = day;
  const by = { employeeId: cashier, shiftId };
  for (const { paymentId } of sellFor(day, UNFINISHED.unpaid)) {
    value(await voidPayment(till, { paymentId, reason: 'Check came back', approval: null }));
  }
  const baskets = inBatch(till, (batch) =>
    Array.from({ length: UNFINISHED.open + UNFINISHED.held }, () =>
      fillBasket(till, counter, batch, by),
    ),
  );
  baskets.forEach(({ invoiceId, lines }, at) => {
    const place = { room: `Room ${String(1 + (at % 4))}`, withEmployee: by.employeeId };
    value(placeInvoice(till, { invoiceId, ...place }));
    value(noteInvoice(till, invoiceId, 'Please call in the afternoon'));
    const first = lines.slice(0, 1).map(({ lineId }) => lineId);
    value(confirmLines(till, invoiceId, first));
  });
  for (const { invoiceId } of baskets.slice(0, UNFINISHED.held)) {
    value(holdInvoice(till, invoiceId, 'In surgery'));
  }
}
