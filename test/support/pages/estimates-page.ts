import type { Page } from '@playwright/test';

/** What something will cost: typed, shown to the client, answered, invoiced. */
export const estimatesPage = (page: Page) => {
  const main = page.getByRole('main');
  const sum = main.getByRole('region', { name: 'What it comes to' });
  return {
    main,
    rows: main.getByRole('region', { name: 'Estimates' }).getByRole('listitem'),
    clientSearch: main.getByRole('combobox', { name: 'Client or animal' }),
    productSearch: main.getByRole('combobox', { name: 'Add a product' }),
    lines: main.getByRole('list', { name: 'Lines of the estimate' }).getByRole('listitem'),
    least: (name: string) => main.getByLabel(`Least of ${name}`),
    most: (name: string) => main.getByLabel(`Most of ${name}`),
    atLeast: sum.locator('.fact').filter({ hasText: 'At least' }).locator('dd'),
    atMost: sum.locator('.fact').filter({ hasText: 'At most' }).locator('dd'),
    answer: main.getByRole('region', { name: 'The answer' }),
    dialog: page.getByRole('dialog'),
    total: page.getByRole('dialog').getByRole('status', { name: 'What it comes to' }),
    /** Writes a name by hand, with the mouse. */
    async sign(): Promise<void> {
      const field = page.getByRole('dialog').getByRole('img', { name: 'Signature' });
      await field.scrollIntoViewIfNeeded();
      const box = await field.boundingBox();
      if (box === null) throw new Error('there is nowhere to sign');
      const { x, y, width, height } = box;
      await page.mouse.move(x + width * 0.2, y + height * 0.7);
      await page.mouse.down();
      await page.mouse.move(x + width * 0.4, y + height * 0.2, { steps: 5 });
      await page.mouse.move(x + width * 0.7, y + height * 0.7, { steps: 5 });
      await page.mouse.up();
    },
  };
};
