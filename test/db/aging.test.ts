import { ageAccounts } from '@main/services/accounts/aging';
import { listOverdue } from '@main/services/accounts/overdue';
import { putOnAccount } from '@main/services/accounts/put-on-account';
import { writeOff } from '@main/services/accounts/write-off';
import { minor } from '@shared/domain/money/money';
import type { WriteOffId } from '@shared/lib/ids';
import { expect, it } from 'vitest';
import { disputed, paidOn, planned } from '../support/on-account';
import { newClient, owedSale } from '../support/owed-sales';
import { furnishedTill, openDrawer, value } from '../support/till-context';

const DAY_MS = 86_400_000;
const why = { reason: 'Agreed', approval: null };

/** From November 23, 2026 on: what two clients and a walk-in owe, day by day. */
async function winter() {
  const till = furnishedTill();
  openDrawer(till);
  const june = newClient(till, 'Holloway');
  const omar = newClient(till, 'Nasser');
  // November 23: an exam due at once, and a surgery that may wait until December 23.
  const exam = owedSale(till, june, 10_000);
  const surgery = owedSale(till, june, 80_000);
  value(await putOnAccount(till, { invoiceId: surgery, dueOn: '2026-12-23', ...why }));
  const walkIn = owedSale(till, null, 700);
  // December 3: some of the exam is paid, some of it disputed.
  till.pass(10 * DAY_MS);
  paidOn(till, june, [[exam, 4000]]);
  disputed(till, exam, 1500);
  // December 23: a dental in two instalments.
  till.pass(20 * DAY_MS);
  const dental = owedSale(till, omar, 60_000);
  planned(till, omar, dental, [
    ['2027-01-10', 20_000],
    ['2027-02-10', 40_000],
  ]);
  // January 22: the walk-in is given up, and Omar pays a part.
  till.pass(30 * DAY_MS);
  const writeOffId = till.ids.next() as WriteOffId;
  value(await writeOff(till, { writeOffId, invoiceId: walkIn, amountMinor: minor(700), ...why }));
  paidOn(till, omar, [[dental, 15_000]]);
  // March 2 is today.
  till.pass(39 * DAY_MS);
  return till;
}

const ages = (...[current, to30, to60, to90, over90, disputedMinor]: number[]) => ({
  ...{ current, to30, to60, to90, over90, disputed: disputedMinor },
});

it('ages what is owed at four dates as a bookkeeper does by hand', async () => {
  const till = await winter();
  const on = async (date: string) => value(await ageAccounts(till, { on: date }));
  // Exam and walk-in are due since that day, the surgery waits.
  expect((await on('2026-11-23')).totals).toEqual(ages(90_700, 0, 0, 0, 0, 0));
  // The exam less 40.00 paid, 15.00 of it disputed, is 10 days late; so is the walk-in.
  expect((await on('2026-12-03')).totals).toEqual(ages(80_000, 5200, 0, 0, 0, 1500));
  // January 10: 48 days since the exam, 18 since the surgery was due; the first instalment is due.
  expect(await on('2027-01-10')).toMatchObject({
    totals: ages(60_000, 80_000, 5200, 0, 0, 1500),
    clients: 3,
    rows: [
      { name: 'Holloway', totalMinor: 86_000, aging: ages(0, 80_000, 4500, 0, 0, 1500) },
      { name: 'Nasser', totalMinor: 60_000, aging: ages(60_000, 0, 0, 0, 0, 0) },
      { name: null, totalMinor: 700, aging: ages(0, 0, 700, 0, 0, 0) },
    ],
  });
  // Today: 99 days, 69 days; 50.00 of the first instalment is 51 days late, the second 20.
  expect((await on('2027-03-02')).totals).toEqual(ages(0, 40_000, 5000, 80_000, 4500, 1500));
});

it('comes to the same by the books of yesterday as by what is open', async () => {
  const till = await winter();
  const { totals, rows } = value(await ageAccounts(till, { on: '2027-03-02' }));
  till.pass(DAY_MS);
  const byTheBooks = value(await ageAccounts(till, { on: '2027-03-02' }));
  expect(byTheBooks).toMatchObject({ totals, rows });
});

it('lists what is late, the latest first', async () => {
  const till = await winter();
  expect(value(await listOverdue(till)).rows).toMatchObject([
    { what: 'item', name: 'Holloway', daysLate: 99, amountMinor: 4500 },
    { what: 'item', name: 'Holloway', daysLate: 69, amountMinor: 80_000 },
    { what: 'instalment', name: 'Nasser', daysLate: 51, amountMinor: 5000 },
    { what: 'instalment', name: 'Nasser', daysLate: 20, amountMinor: 40_000 },
  ]);
});
