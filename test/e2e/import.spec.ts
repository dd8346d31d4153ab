import { randomBytes } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import type {} from '@renderer/bridge/call';
import { framePage } from '../support/pages/frame-page';
import { importPage } from '../support/pages/import-page';
import { signInPage } from '../support/pages/sign-in-page';
import { test, type TillApp } from '../support/till-app';

/** The demo hospital, with its manager before the import. */
async function openImport(startDemo: () => Promise<TillApp>) {
  const { page } = await startDemo();
  await signInPage(page).signIn('101', '472906');
  await framePage(page).goTo('Import');
  return { page, screen: importPage(page) };
}

/** As the products of an old program come: code page of Windows, semicolons, decimal commas. */
const ODD_ROWS = [
  'Codigo;Nombre;Categoria;Precio;Alta',
  'ÑU-1;Champú para ñandú;Baño;12,50;31/12/2025',
  'ÑU-2;Collar isabelino;Tienda;0,00;30/11/2025',
  'ÑU-1;Champú para ñandú;Baño;12,50;31/12/2025',
  'ÑU-3;Pienso; seco; Tienda;9,00;01/02/2025',
  'ÑU-4;Peine;Tienda;nueve;01/02/2025',
];
const oddFile = Buffer.from(ODD_ROWS.join('\r\n'), 'latin1');

async function chooseTaxes(page: Page): Promise<void> {
  for (const kind of ['services', 'medications', 'merchandise']) {
    await importPage(page).option(`Tax of ${kind}`).selectOption('EXEMPT');
  }
}

test('an odd file is explained row by row, imported, found, and then known', async ({
  startDemo,
}) => {
  const { page, screen } = await openImport(startDemo);
  await screen.choose('viejo.csv', oddFile);
  await expect(screen.main).toContainText('cells parted by semicolons · WINDOWS-1252');
  await expect(screen.column('Name')).toHaveValue('Nombre');
  await expect(screen.main).toContainText('Not taken over: Alta');
  await expect(screen.option('Decimals')).toHaveValue(',');
  await chooseTaxes(page);
  await screen.tryIt.click();
  await screen.expectCounts({ 'All rows': 5, New: 2, Skipped: 3, 'With remarks': 2 });
  await expect(screen.rows.nth(1)).toContainText('It is the same as row 2 of the file.');
  await expect(screen.rows.nth(2)).toContainText('The row has more cells than the header');
  await expect(screen.rows.nth(3)).toContainText('“nueve” is not an amount of money.');
  await screen.tab('With remarks').click();
  await expect(screen.row('Collar isabelino')).toContainText('Its price is zero.');
  await screen.importNow.click();
  await expect(screen.done('viejo.csv')).toBeVisible();
  const found = await page.evaluate(() =>
    window.frontdesk.call('products.search', { text: 'nandu champu', limit: 5 }),
  );
  expect(found).toMatchObject({
    ok: true,
    value: [{ code: 'ÑU-1', name: 'Champú para ñandú', unitPriceMinor: 1250 }],
  });

  await screen.again.click();
  await screen.choose('viejo.csv', oddFile);
  await chooseTaxes(page);
  await screen.tryIt.click();
  await screen.expectCounts({ New: 0, Changed: 0, Unchanged: 2, Skipped: 3 });
  await expect(screen.importNow).toHaveCount(0);
});

test('20,000 rows show how far they are and arrive', async ({ startDemo }) => {
  test.setTimeout(180_000);
  const { page, screen } = await openImport(startDemo);
  const rows = Array.from({ length: 20_000 }, (_, index) => `L${index},Leash no. ${index},9.50`);
  await screen.choose('many.csv', Buffer.from(['Code,Name,Price', ...rows].join('\n')));
  await chooseTaxes(page);
  await screen.tryIt.click();
  await screen.expectCounts({ 'All rows': 20_000, New: 20_000 });
  await page.getByRole('button', { name: 'Next page' }).click();
  await expect(screen.main).toContainText('51 to 100 of 20,000');
  await screen.importNow.click();
  await expect(screen.progress).toHaveAttribute('aria-valuenow', /^[1-9]\d?$/);
  await expect(screen.done('many.csv')).toBeVisible({ timeout: 120_000 });
});

test('10 MB of chance are refused with a sentence, and the next file is taken', async ({
  startDemo,
}) => {
  const { screen } = await openImport(startDemo);
  await screen.choose('photo.csv', randomBytes(10 * 1024 * 1024));
  await expect(screen.alert).toHaveText(
    'This is not a text file. Save the table as CSV and choose that file.',
  );
  await screen.choose('broken.csv', Buffer.from('Name,Price\nLeash,1\n"Bowl,2\nComb,3\n'));
  await expect(screen.alert).toContainText('The file cannot be read from line 3 on.');
  await expect(screen.alert).toContainText('A quotation mark is opened there and never closed.');
  await screen.choose('good.csv', Buffer.from('Name,Price\nLeash,1\n'));
  await expect(screen.column('Name')).toHaveValue('Name');
  await expect(screen.alert).toHaveCount(0);
});

test('a mapping is remembered, and going back loses nothing', async ({ startDemo }) => {
  const { screen } = await openImport(startDemo);
  const file = Buffer.from('Was,Wieviel\nLeash,9.50\n');
  await screen.choose('german.csv', file);
  await screen.tryIt.click();
  await expect(screen.alert).toHaveText('Choose which column holds “Name”.');
  await expect(screen.column('Name')).toBeFocused();
  await screen.column('Name').selectOption('Was');
  await screen.column('Unit price').selectOption('Wieviel');
  await screen.option('Tax of merchandise').selectOption('EXEMPT');
  await screen.presetName.fill('Old program');
  await screen.savePreset.click();
  await expect(screen.option('Use')).toHaveValue('Old program');
  await screen.tryIt.click();
  await screen.expectCounts({ New: 1, Skipped: 0 });
  await screen.back.click();
  await expect(screen.column('Name')).toHaveValue('Was');
  await screen.back.click();
  await screen.next.click();
  await expect(screen.column('Unit price')).toHaveValue('Wieviel');
  await screen.back.click();
  await screen.choose('german-2.csv', file);
  await expect(screen.option('Use')).toHaveValue('Old program');
  await expect(screen.column('Name')).toHaveValue('Was');
});

test('a dropped file is imported by keyboard alone', async ({ startDemo }) => {
  const { page, screen } = await openImport(startDemo);
  await screen.kind('Clients').focus();
  await page.keyboard.press('Tab');
  await expect(screen.file).toBeFocused();
  const dropped = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['Last name,Phone\nPeña,555-0101\n'], 'people.csv'));
    return data;
  });
  await screen.kind('Clients').check();
  await screen.dropZone.dispatchEvent('drop', { dataTransfer: dropped });
  await expect(screen.column('Last name')).toHaveValue('Last name');
  await screen.tryIt.press('Enter');
  await expect(screen.row('Peña')).toContainText('is added');
  await screen.importNow.press('Enter');
  await expect(screen.done('people.csv')).toBeVisible();
  await page.getByRole('button', { name: 'Import patients' }).press('Enter');
  await expect(screen.kind('Patients')).toBeChecked();
});

test('somebody whose role does not import is told who may', async ({ startDemo }) => {
  const { page } = await startDemo();
  await signInPage(page).signIn('108', '180693');
  await framePage(page).goTo('Import');
  await expect(page.getByText('Your role does not import records')).toBeVisible();
  await expect(page.getByText('one of these roles: Manager')).toBeVisible();
});
