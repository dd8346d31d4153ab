import { expect, type Page } from '@playwright/test';
import { minor } from '@shared/domain/money/money';
import type { KeptDraft } from '@shared/ipc/views/close-draft';
import type { ShiftView } from '@shared/ipc/views/shifts';
import { ask, CASHIER, MANAGER, signIn } from '../support/counter';
import { framePage } from '../support/pages/frame-page';
import { shiftPage } from '../support/pages/shift-page';
import { signInPage } from '../support/pages/sign-in-page';
import { test, type TillApp } from '../support/till-app';

const LINE = 'Safe locked';
const TWENTIES = { valueMinor: minor(2000), count: 7 };

/** The demo's drawer, being counted by the cashier. */
async function beginToCount({ page }: TillApp): Promise<ShiftView> {
  await signInPage(page).search.waitFor();
  await signIn(page, MANAGER);
  await ask(page, 'settings.saveDrawerRules', {
    changes: { closingChecklist: [LINE], varianceLimitMinor: 99_999_999 },
  });
  await signIn(page, CASHIER);
  await framePage(page).goTo('Shift');
  await shiftPage(page).countDrawer.click();
  await page.keyboard.press('Enter');
  await expect(shiftPage(page).step('What is still open')).toContainText('Carry forward');
  const shift = await ask(page, 'shifts.counting', {});
  if (shift === null) throw new Error('the drawer is being counted');
  return shift;
}

/** Waits until the till has kept `typed`. */
async function expectKept(page: Page, { shiftId }: ShiftView, typed: Partial<KeptDraft>) {
  await expect
    .poll(async () => (await ask(page, 'shifts.draft', { shiftId }))?.draft)
    .toMatchObject(typed);
}

async function kill({ app }: TillApp): Promise<void> {
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  app.process().kill('SIGKILL');
  await gone;
}

async function goOn({ page }: TillApp, { number, pin } = CASHIER): Promise<void> {
  await signInPage(page).signIn(number, pin);
  await framePage(page).goTo('Shift');
  await page.getByRole('button', { name: 'Go on counting' }).click();
}

const checkBox = (page: Page, place: number) =>
  page.getByRole('main').getByRole('checkbox').nth(place);
const slipField = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

test('a count that is half typed is there after the till was killed', async ({
  startDemo,
  startApp,
}) => {
  test.setTimeout(90_000);
  let till = await startDemo();
  const shift = await beginToCount(till);
  let { page } = till;
  await shiftPage(page).goOnTo('Count the cash');
  await shiftPage(page).count('$20.00').fill('7');
  await expectKept(page, shift, { cash: { counts: [TWENTIES], rolls: [] } });
  await kill(till);

  till = await startApp();
  ({ page } = till);
  await goOn(till);
  await expect(shiftPage(page).step('Count the cash')).toBeVisible();
  await expect(shiftPage(page).total).toHaveText('$140.00');
  await expect(shiftPage(page).count('$20.00')).toHaveValue('7');
  await shiftPage(page).goOnTo('Tick the checks');
  await checkBox(page, 0).check();
  await shiftPage(page).goOnTo('Cards and slips');
  await slipField(page, 'Visa').fill('12.34');
  // Locked before the typing has paused: it is kept all the same, and the next one goes on.
  await page.keyboard.press('Control+l');
  await signInPage(page).search.waitFor();
  await kill(till);

  till = await startApp();
  ({ page } = till);
  await goOn(till, MANAGER);
  await expect(shiftPage(page).step('Cards and slips')).toBeVisible();
  await expect(slipField(page, 'Visa')).toHaveValue('12.34');
  await page.keyboard.press('Escape');
  await expect(checkBox(page, 0)).toBeChecked();
  await expect(checkBox(page, 1)).not.toBeChecked();
  await page.keyboard.press('Escape');
  await expect(shiftPage(page).total).toHaveText('$140.00');
});

test('a closing that was all but done is closed after the till was killed', async ({
  startDemo,
  startApp,
}) => {
  test.setTimeout(90_000);
  let till = await startDemo();
  const shift = await beginToCount(till);
  let { page } = till;
  await shiftPage(page).goOnTo('Count the cash');
  await shiftPage(page).count('$20.00').fill('7');
  await shiftPage(page).goOnTo('Tick the checks');
  await page.getByRole('button', { name: 'All of them are there' }).click();
  await shiftPage(page).goOnTo('Cards and slips');
  const { slips } = await ask(page, 'shifts.figures', { shiftId: shift.shiftId });
  for (const { brand } of slips) {
    await slipField(page, brand === '' ? 'Gift certificates' : brand).fill('1');
  }
  await shiftPage(page).goOnTo('Compare');
  await page.keyboard.press('Control+Enter');
  // What may not be kept is said while it is typed, and no longer when it is gone.
  const reason = page.getByRole('textbox', { name: 'Why is there a difference?' });
  await reason.fill('4111 1111 1111 1111');
  const refusal = shiftPage(page).step('Compare').getByText('like a whole card number');
  await expect(refusal).toBeVisible();
  await reason.fill('Change for the taxi');
  await expect(refusal).toBeHidden();
  await shiftPage(page).goOnTo('Next float');
  for (const input of await shiftPage(page).step('Next float').getByRole('textbox').all()) {
    if (await input.isVisible()) await input.fill('0');
  }
  await shiftPage(page).count('$20.00').fill('3');
  await shiftPage(page).goOnTo('Closing checklist');
  await page.keyboard.type('TL');
  await page.keyboard.press('Escape');
  await expect(shiftPage(page).step('Next float')).toBeVisible();
  await expectKept(page, shift, { step: 'float', reached: 'checklist' });
  await kill(till);

  till = await startApp();
  ({ page } = till);
  await goOn(till);
  await expect(shiftPage(page).step('Next float')).toBeVisible();
  await expect(shiftPage(page).total).toHaveText('$60.00');
  await shiftPage(page).goOnTo('Closing checklist');
  await expect(page.getByLabel(`Initials for: ${LINE}`)).toHaveValue('TL');
  await shiftPage(page).goOnTo('Close the shift');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: /^Z report A-Z/ })).toBeVisible();
  const [closed] = await ask(page, 'shifts.recent', { limit: 1 });
  expect(closed?.closing).toMatchObject({
    ...{ nextFloatMinor: 6000, toBankMinor: 8000, reason: 'Change for the taxi' },
    counted: { cashMinor: 14_000, slips: slips.map((slip) => ({ ...slip, amountMinor: 100 })) },
  });
  expect(closed?.closing).not.toHaveProperty('unsigned');
  await expect(page.frameLocator('iframe').locator('body')).toContainText('Change for the taxi');
});

test('what was typed last is kept when the window is closed', async ({ startDemo, startApp }) => {
  test.setTimeout(60_000);
  const till = await startDemo();
  await beginToCount(till);
  await shiftPage(till.page).goOnTo('Count the cash');
  await shiftPage(till.page).count('$20.00').fill('7');
  const gone = new Promise((resolve) => till.app.process().once('exit', resolve));
  await till.app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.close();
  });
  await gone;
  const next = await startApp();
  await goOn(next);
  await expect(shiftPage(next.page).count('$20.00')).toHaveValue('7');
});
