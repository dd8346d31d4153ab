import { test } from '../support/till-app';
import { firstRunPage } from '../support/pages/first-run-page';
import { signInPage } from '../support/pages/sign-in-page';
import { framePage } from '../support/pages/frame-page';

test('look', async ({ startApp }) => {
  test.setTimeout(200_000);
  const { page } = await startApp();
  page.on('console', (m) => { console.log('CONSOLE', m.type(), m.text()); });
  page.on('pageerror', (e) => { console.log('ERR', e.message); });
  const shot = async (name: string) => {
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.screenshot({ path: `test-results/look/${name}-${scheme}.png` });
    }
    await page.emulateMedia({ colorScheme: 'light' });
  };
  await firstRunPage(page).demo.waitFor();
  await shot('welcome');
  await firstRunPage(page).own.click();
  await shot('wizard-1');
  await firstRunPage(page).field('Name of the hospital').fill('X');
  await firstRunPage(page).next.click();
  await shot('wizard-2');
  await page.getByRole('textbox', { name: 'Rate' }).first().fill('8.25');
  await firstRunPage(page).next.click();
  await page.getByLabel('Network printer with an address').check();
  await firstRunPage(page).next.click();
  await shot('wizard-3');
  for (let i = 0; i < 3; i++) await firstRunPage(page).back.click();
  const t0 = Date.now();
  await firstRunPage(page).demo.click();
  await signInPage(page).search.waitFor({ timeout: 90_000 });
  console.log('demo took', Date.now() - t0);
  await shot('sign-in');
  await signInPage(page).tile('Ruth').click();
  await shot('pin');
  await page.keyboard.type('472906');
  await page.keyboard.press('Enter');
  await framePage(page).bar.waitFor();
  await shot('home');
  for (const name of ['Shift', 'Receipts', 'Printing', 'Employees', 'Settings']) {
    await framePage(page).goTo(name);
    await page.waitForTimeout(700);
    await shot(name.toLowerCase());
  }
});
