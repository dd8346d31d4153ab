import type { Page } from '@playwright/test';
import { accountsPage } from '../pages/accounts-page';
import { wordsOfPdf } from '../read-pdf';
import { moneyRows } from './money-rows';

/** The letter behind an entry of the account on the screen, kept as PDF and read again. */
export async function letterOf(page: Page, entry: string): Promise<string[]> {
  const { entries, dialog } = accountsPage(page);
  await entries.getByRole('button', { name: entry }).click();
  await dialog.locator('iframe').waitFor();
  await page.keyboard.press('Control+Enter');
  const rows = await readSaved(page, entry.split(' ').at(-1) ?? entry);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  return rows;
}

export async function statement(page: Page): Promise<string[]> {
  await accountsPage(page).account.getByRole('button', { name: 'Statement' }).click();
  return readSaved(page, 'statement');
}

/** What is about money in the file whose name has `part` in it, once it is said where it is. */
async function readSaved(page: Page, part: string): Promise<string[]> {
  const told = page.getByText(new RegExp(`^Saved as .*${part}[^/]*\\.pdf`));
  const file = ((await told.textContent()) ?? '').replace(/^Saved as /, '');
  return moneyRows((await wordsOfPdf(file)).split('\n'));
}
