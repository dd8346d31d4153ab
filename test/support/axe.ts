import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Fails on every serious or critical fault of accessibility on the page as it stands; `rules` are
 * those that are looked at, all when there are none.
 */
export async function expectAccessible(page: Page, rules: string[] = []): Promise<void> {
  // Something that fades in is paler than it will be; what is replaced never finishes.
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
  );
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    // What says that something was done goes by itself, and may well go while it is looked at;
    // under the pointer it stays.
    .exclude('.mantine-Notification-root[role="status"]:not(:hover)')
    // What passes would be described as long as what fails.
    .options({ resultTypes: ['violations'] });
  const { violations } = await (rules.length === 0 ? axe : axe.withRules(rules)).analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(grave.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([]);
}

/** The same for the page in light, and for its colors in dark, where nothing else differs. */
export async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  await showIn(page, 'light');
  await expectAccessible(page);
  await showIn(page, 'dark');
  await expectAccessible(page, ['color-contrast']);
}

async function showIn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
}
