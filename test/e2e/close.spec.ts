import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { denominationsFor } from '@shared/domain/cash/denominations';
import { fewestPieces } from '@shared/domain/cash/fewest-pieces';
import { minor, subtractMinor, type Minor } from '@shared/domain/money/money';
import { minorToDecimalText } from '@shared/domain/money/money-text';
import { v7 } from 'uuid';
import { ask, CASHIER, MANAGER, signIn } from '../support/counter';
import { framePage } from '../support/pages/frame-page';
import { shiftPage } from '../support/pages/shift-page';
import { signInPage } from '../support/pages/sign-in-page';
import { test } from '../support/till-app';

const DENOMINATIONS = denominationsFor('USD');
const MISSING = minor(900);

test('the day is counted blind by keyboard alone, short, and closed with a second PIN', async ({
  startDemo,
  dataFolder,
}) => {
  test.setTimeout(80_000);
  const { page } = await startDemo();
  const shift = shiftPage(page);
  await signInPage(page).search.waitFor();
  await signIn(page, MANAGER);
  await ask(page, 'settings.saveDrawerRules', { changes: { closingChecklist: ['Safe locked'] } });
  const open = await ask(page, 'shifts.current', {});
  if (open === null) throw new Error('the demo has an open shift');
  const { expected, checks } = await ask(page, 'shifts.figures', { shiftId: open.shiftId });
  if (expected === null) throw new Error('a manager sees what should be there');
  await signIn(page, CASHIER);
  await framePage(page).goTo('Shift');
  await expect(page.getByText('counted blind')).toBeVisible();
  await expect(page.getByText('Should be in the drawer')).toBeHidden();

  await shift.countDrawer.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Selling goes on in the next shift');
  await page.keyboard.press('Enter');
  await expect(shift.step('What is still open')).toContainText('Carry forward');
  await expect(framePage(page).bar).toContainText('a drawer is being counted');

  await shift.goOnTo('Count the cash');
  const cashMinor = subtractMinor(expected.cashMinor, MISSING);
  await expect(shift.count('$100.00')).toBeFocused();
  for (const { valueMinor } of DENOMINATIONS) {
    const pieces = fewestPieces(cashMinor, DENOMINATIONS);
    const count = pieces.find((piece) => piece.valueMinor === valueMinor)?.count ?? 0;
    await page.keyboard.type(String(count));
    await page.keyboard.press('Enter');
  }
  await expect(shift.total).toHaveText(dollars(cashMinor));

  // What is half typed survives another screen and the lock.
  await page.keyboard.press('Alt+1');
  await page.keyboard.press('Control+l');
  await signInPage(page).signIn(CASHIER.number, CASHIER.pin);
  await page.keyboard.press('Alt+2');
  await expect(shift.total).toHaveText(dollars(cashMinor));

  await shift.goOnTo('Tick the checks');
  for (const check of checks) {
    await expect(page.getByRole('checkbox', { name: check.number })).toBeFocused();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
  }
  await expect(page.getByRole('status', { name: 'Total of the checks' })).toHaveText(
    dollars(expected.checkMinor),
  );
  await page.keyboard.press('Enter');
  for (const { brand, amountMinor } of expected.slips) {
    await expect(
      page.getByRole('textbox', { name: brand === '' ? 'Gift certificates' : brand }),
    ).toBeFocused();
    await page.keyboard.type(minorToDecimalText(amountMinor, 2));
    await page.keyboard.press('Enter');
  }

  const compare = shift.step('Compare');
  await expect(compare).toContainText(`Short by ${dollars(MISSING)}`);
  await expect(compare.getByRole('row', { name: 'Checks' })).toContainText('Balanced');
  await expect(compare).toContainText('Where to look');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('textbox', { name: 'Why is there a difference?' })).toBeFocused();
  await page.keyboard.type('Change for the taxi');
  await page.keyboard.press('Enter');

  // Walked back without typing anything, the count stands.
  await expect(shift.step('Next float')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(compare).toContainText('Count 1');
  await shift.goOnTo('Next float');
  await expect(shift.total).toHaveText(dollars(open.floatMinor));
  await expect(page.getByRole('status', { name: 'Goes to the bank' })).toHaveText(
    dollars(subtractMinor(cashMinor, open.floatMinor)),
  );
  await shift.goOnTo('Closing checklist');
  await page.keyboard.type('TL');
  await page.keyboard.press('Enter');
  await expect(shift.step('Close the shift')).toContainText('Change for the taxi');
  await page.keyboard.press('Enter');
  const approval = page.getByRole('dialog', { name: 'Approval needed' });
  await expect(approval).toContainText('Close with a difference over the limit');
  await page.keyboard.type('999111');
  await page.keyboard.press('Enter');
  await expect(approval.getByRole('alert')).toContainText('Wrong PIN');
  await page.keyboard.type(MANAGER.pin);
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: /^Z report A-Z/ })).toBeVisible();
  const paper = page.frameLocator('iframe').locator('body');
  await expect(paper).toContainText('Change for the taxi');
  const next = page.getByRole('button', { name: 'Open the next shift' });
  await expect(next).toBeFocused();
  // The backup makes itself, once, also when somebody comes back to look at it.
  const saved = page.getByRole('region', { name: 'Backup' }).getByText('saved as');
  await expect(saved).toBeVisible();
  await page.keyboard.press('Alt+1');
  await expect(saved).toBeHidden();
  await page.keyboard.press('Alt+2');
  await expect(saved).toBeVisible();
  expect(backupsIn(dataFolder)).toHaveLength(1);
  await expect(next).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(shift.count('$100.00')).toBeFocused();
  const opening = page.getByRole('main');
  await expect(opening).toContainText(`The last shift kept${dollars(open.floatMinor)}`);
  await page.keyboard.type('1');
  await expect(opening).toContainText(
    `Short by ${dollars(subtractMinor(open.floatMinor, minor(10_000)))}`,
  );
});

test('a backup that fails says so, and is tried again when somebody says so', async ({
  startDemo,
  dataFolder,
}) => {
  const { page } = await startDemo();
  const shift = shiftPage(page);
  await signInPage(page).search.waitFor();
  await signIn(page, MANAGER);
  await ask(page, 'settings.saveDrawerRules', { changes: { closingChecklist: [] } });
  const open = await ask(page, 'shifts.current', {});
  if (open === null) throw new Error('the demo has an open shift');
  const { shiftId } = open;
  const { expected, checks } = await ask(page, 'shifts.figures', { shiftId });
  if (expected === null) throw new Error('a manager sees what should be there');
  const cash = { counts: fewestPieces(expected.cashMinor, DENOMINATIONS), rolls: [] };
  const count = { cash, checks: checks.map(({ tenderId }) => tenderId), slips: expected.slips };
  await ask(page, 'shifts.freeze', { shiftId });
  await ask(page, 'shifts.count', { shiftId, countId: v7(), count });
  await page.reload();

  const inTheWay = join(dataFolder, 'backups');
  writeFileSync(inTheWay, 'no folder');
  await framePage(page).goTo('Shift');
  await page.getByRole('button', { name: 'Go on counting' }).click();
  await expect(shift.step('Compare')).toContainText('Count 1');
  await shift.goOnTo('Next float');
  await shift.goOnTo('Close the shift');
  await page.keyboard.press('Control+Enter');
  const backup = page.getByRole('region', { name: 'Backup' });
  await expect(backup.getByRole('alert')).toContainText('The backup could not be made');

  // It is not tried again behind anybody's back.
  rmSync(inTheWay);
  await page.keyboard.press('Alt+1');
  await expect(backup).toBeHidden();
  await page.keyboard.press('Alt+2');
  await expect(backup.getByRole('alert')).toBeVisible();
  await backup.getByRole('button', { name: 'Try again' }).click();
  await expect(backup.getByText('saved as')).toBeVisible();
  expect(backupsIn(dataFolder)).toHaveLength(1);
});

test('selling goes on in the next shift while the drawer is counted', async ({ startDemo }) => {
  const { page } = await startDemo();
  const shift = shiftPage(page);
  await signInPage(page).signIn(CASHIER.number, CASHIER.pin);
  await framePage(page).goTo('Shift');
  await shift.countDrawer.click();
  await page.keyboard.press('Enter');
  await expect(shift.step('What is still open')).toBeVisible();
  await shift.goOnTo('Count the cash');
  await shift.count('$20.00').fill('7');
  await page.getByRole('button', { name: 'Go on later' }).click();
  await expect(page.getByRole('button', { name: 'Go on counting' })).toBeFocused();
  await page.getByRole('button', { name: 'Open the next shift' }).click();
  await shift.count('$1.00').fill('50');
  await page.getByRole('button', { name: 'Open the shift' }).click();
  await expect(framePage(page).bar).toContainText('Shift open since');
  await expect(framePage(page).bar).toContainText('a drawer is being counted');
  await framePage(page).goTo('Shift');
  await expect(shift.figure('Float at the start')).toContainText('$50.00');
  await page.getByRole('button', { name: 'Go on counting' }).click();
  await expect(shift.count('$20.00')).toHaveValue('7');
});

test('cash moves in and out of the drawer, over the limit with a second PIN', async ({
  startDemo,
}) => {
  const { page } = await startDemo();
  const shift = shiftPage(page);
  await signInPage(page).signIn(CASHIER.number, CASHIER.pin);
  await framePage(page).goTo('Shift');
  await page.getByRole('button', { name: 'Paid out', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Paid out' });
  await expect(dialog.getByLabel('Amount')).toBeFocused();
  await page.keyboard.type('60');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('a reason is needed');
  await dialog.getByRole('button', { name: 'Postage' }).click();
  await dialog.getByLabel('Reference').fill('INV-7');
  await page.keyboard.press('Enter');
  const approval = page.getByRole('dialog', { name: 'Approval needed' });
  await expect(approval).toContainText('Pay out more than the limit');
  await page.keyboard.press('Escape');
  await expect(dialog.getByLabel('Reference')).toHaveValue('INV-7');
  await dialog.getByLabel('Reference').press('Enter');
  await approval.getByRole('radio', { name: MANAGER.name }).click();
  await page.getByLabel(`PIN of ${MANAGER.name}`).fill(MANAGER.pin);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const entry = shift.movements.getByRole('listitem');
  await expect(entry).toContainText('Postage · INV-7');
  await expect(entry).toContainText('-$60.00');
  await expect(entry).toContainText(`approved by ${MANAGER.name}`);

  await page.getByRole('button', { name: 'Drop to the safe' }).click();
  await page.getByRole('button', { name: 'Count it instead' }).click();
  await shift.count('$20.00').fill('3');
  await page.getByRole('button', { name: 'Too much cash in the drawer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Drop to the safe' }).click();
  await expect(shift.movements.getByRole('listitem')).toHaveCount(2);
  await shift.figure('Dropped to the safe').click();
  await expect(page.getByRole('dialog')).toContainText('Too much cash in the drawer');
});

test('the drawer changes hands by the PIN of whoever takes it', async ({ startDemo }) => {
  const { page } = await startDemo();
  await signInPage(page).signIn(MANAGER.number, MANAGER.pin);
  await framePage(page).goTo('Shift');
  await page.getByRole('button', { name: 'Hand over the drawer' }).click();
  await page.getByRole('radio', { name: CASHIER.name }).click();
  await page.getByLabel(`PIN of ${CASHIER.name}`).fill('111222');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Wrong PIN');
  await page.getByLabel(`PIN of ${CASHIER.name}`).fill(CASHIER.pin);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toContainText(
    `The drawer is in the hands of ${CASHIER.name}`,
  );
});

function backupsIn(dataFolder: string): string[] {
  return readdirSync(join(dataFolder, 'backups'));
}

function dollars(amountMinor: Minor): string {
  return `$${minorToDecimalText(amountMinor, 2)}`;
}
