import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import Database from 'better-sqlite3';
import type { EventType } from '@shared/journal/events';
import { v7 } from 'uuid';
import { ask, CASHIER, MANAGER, signIn } from '../support/counter';
import { oweAndAgree } from '../support/owed-in-demo';
import { arrangementsPage } from '../support/pages/arrangements-page';
import { framePage } from '../support/pages/frame-page';
import { pressEverything } from '../support/press-everything';
import { test } from '../support/till-app';

/**
 * What comes into the journal by acts that are for supervisors and managers. Written out once more:
 * a list that followed the app's own would believe whatever that says.
 */
const OFFICE: readonly EventType[] = [
  ...(['invoice.voided', 'drawer.opened', 'payment.added-late', 'payment.voided'] as const),
  ...(['payment.tender-changed', 'refund.paid', 'credit-note.issued'] as const),
  ...(['check.returned', 'dispute.resolved', 'shift.corrected'] as const),
  ...(['deposit.prepared', 'deposit.received', 'product.saved'] as const),
  ...(['estimate-template.saved', 'invoice.put-on-account', 'plan.agreed', 'plan.ended'] as const),
  ...(['account-terms.set', 'credit-application.decided', 'account.charged'] as const),
  ...(['write-off.made', 'import.completed', 'hospital.configured', 'till.configured'] as const),
  ...(['drawer-rules.configured', 'tax-rate.saved', 'receivables-rules.configured'] as const),
  ...(['employee.saved', 'employee.pin-set'] as const),
];

/** By acts of the counter, of which a technician does none. */
const COUNTER: readonly EventType[] = [
  ...(['payment.taken', 'shift.opened', 'shift.frozen', 'shift.counted', 'shift.closed'] as const),
  ...(['cash.moved', 'x-report.taken', 'receipt.reprinted', 'invoice.discount-set'] as const),
];

/** Whose check the demo has, of a shift that is closed. */
const CLIENT = 'McAllister-Reed';

const TECHNICIAN = { number: '120', pin: '481516', name: 'Noa Field' };

/** How often each kind of event is in the journal of the till in `folder`. */
function countEvents(folder: string): Record<string, number> {
  const file = new Database(join(folder, 'till.db'), { readonly: true });
  const sql = 'SELECT type, count(*) AS times FROM journal_events GROUP BY type';
  const rows = file.prepare<[], { type: string; times: number }>(sql).all();
  file.close();
  return Object.fromEntries(rows.map(({ type, times }) => [type, times]));
}

/** Wrong PINs until nobody may try any more. */
async function lockOut(page: Page, number: string): Promise<void> {
  const people = await ask(page, 'people.candidates', {});
  const employeeId = people.find((each) => each.number === number)?.employeeId;
  const codes = await page.evaluate(async (who) => {
    const answers: string[] = [];
    for (let tries = 0; tries < 6; tries += 1) {
      answers.push(
        JSON.stringify(
          await window.frontdesk.call('people.signIn', { employeeId: who, pin: '000000' }),
        ),
      );
    }
    return answers;
  }, employeeId);
  expect(codes.at(-1)).toContain('EMPLOYEE_LOCKED');
}

for (const [role, person, atLeast, forbidden] of [
  ['technician', TECHNICIAN, 30, [...OFFICE, ...COUNTER]],
  ['cashier', CASHIER, 60, OFFICE],
] as const) {
  test(`no key and no button does what a ${role} may not`, async ({ startDemo, dataFolder }) => {
    test.setTimeout(150_000);
    const { page } = await startDemo();
    await page.getByLabel('Your number or name').waitFor();
    await signIn(page, MANAGER);
    const { number, pin, name } = TECHNICIAN;
    await ask(page, 'people.save', {
      employeeId: v7(),
      changes: { number, name, roles: ['technician'], language: null, active: true },
      pin,
    });
    await oweAndAgree(page, CLIENT);
    await signIn(page, person);
    await page.reload();
    await expect(framePage(page).bar).toBeVisible();
    const before = countEvents(dataFolder);
    const pressed = await pressEverything(page, CLIENT);
    const after = countEvents(dataFolder);
    expect(pressed.screens).toBeGreaterThanOrEqual(10);
    expect(pressed.keys).toBeGreaterThan(5);
    expect(pressed.buttons).toBeGreaterThan(atLeast);
    const done = forbidden.filter((type) => (after[type] ?? 0) !== (before[type] ?? 0));
    expect(done).toEqual([]);
  });
}

test('a manager who is locked out approves nothing at the counter', async ({
  startDemo,
  dataFolder,
}) => {
  const { page } = await startDemo();
  await page.getByLabel('Your number or name').waitFor();
  await signIn(page, MANAGER);
  const invoiceNumber = await oweAndAgree(page);
  await signIn(page, CASHIER);
  await page.reload();
  // Keys are heard from the moment at which there is something to see.
  await expect(framePage(page).bar).toBeVisible();
  const before = countEvents(dataFolder);
  await page.keyboard.press('Alt+R');
  const desk = arrangementsPage(page);
  await desk.dispute.getByRole('button', { name: `Go to invoice ${invoiceNumber}` }).click();
  await page.keyboard.press('F4');
  await expect(page.getByLabel('Put off')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('Waits for wages');
  await lockOut(page, MANAGER.number);
  await page.keyboard.press('Control+Enter');
  await desk.dialog.getByRole('radio', { name: MANAGER.name }).click();
  await page.getByLabel(`PIN of ${MANAGER.name}`).fill(MANAGER.pin);
  await page.keyboard.press('Enter');
  await expect(desk.dialog.getByRole('alert')).toBeVisible();
  const { 'plan.agreed': agreed } = countEvents(dataFolder);
  expect(agreed).toBe(before['plan.agreed']);
});
