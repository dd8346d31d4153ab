import { expect, type Page } from '@playwright/test';

/** The faces at the start of the day, and the PIN pad behind each. */
export const signInPage = (page: Page) => ({
  search: page.getByLabel('Your number or name'),
  tile: (name: string) => page.getByRole('button', { name: new RegExp(name) }),
  pin: page.getByRole('textbox', { name: 'PIN' }),
  /** Signs in by keyboard alone, as a cashier does fifty times a day. */
  async signIn(number: string, pin: string): Promise<void> {
    await page.getByLabel('Your number or name').fill(number);
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'PIN' }).fill(pin);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('contentinfo')).toBeVisible();
  },
});
