import { expect, type Page } from '@playwright/test';

/** The drawer and its shift. */
export const shiftPage = (page: Page) => {
  const main = page.getByRole('main');
  const step = (name: string) => main.getByRole('region', { name, exact: true });
  return {
    count: (denomination: string) =>
      page.getByLabel(`How many of ${denomination}`, { exact: true }),
    rolls: (roll: string) => page.getByLabel(`How many rolls of ${roll}`, { exact: true }),
    total: page.getByRole('status', { name: 'Total counted' }),
    xReport: page.getByRole('button', { name: 'X report', exact: true }),
    openDrawer: main.getByRole('button', { name: 'Open the drawer' }),
    countDrawer: main.getByRole('button', { name: 'Count the drawer' }),
    figure: (name: string) => main.getByRole('button', { name: new RegExp(`^${name}`) }),
    movements: main.getByRole('list', { name: 'Movements' }),
    step,
    /** Goes on from one step of the closing to the one that is called `name`. */
    async goOnTo(name: string): Promise<void> {
      await page.keyboard.press('Control+Enter');
      await expect(step(name)).toBeVisible();
    },
  };
};
