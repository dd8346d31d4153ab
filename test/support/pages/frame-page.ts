import { expect, type Page } from '@playwright/test';

/** What is around every screen. */
export const framePage = (page: Page) => ({
  bar: page.getByRole('contentinfo'),
  heading: page.getByRole('main').getByRole('heading', { level: 1 }),
  async goTo(screen: string): Promise<void> {
    await page.getByRole('navigation').getByRole('button', { name: screen }).click();
    await expect(page.getByRole('heading', { level: 1, name: screen })).toBeVisible();
  },
});
