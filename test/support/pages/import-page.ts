import { expect, type Page } from '@playwright/test';

/** The import, from the choice of a file to what was done with it. */
export const importPage = (page: Page) => {
  const main = page.getByRole('main');
  return {
    main,
    file: main.getByLabel('Choose a CSV file, or drop it here'),
    kind: (name: string) => main.getByRole('radio', { name }),
    dropZone: main.locator('label').filter({ hasText: 'drop it here' }),
    alert: main.getByRole('alert'),
    column: (field: string) => main.getByLabel(`Column for ${field}`, { exact: true }),
    option: (name: string) => main.getByLabel(name, { exact: true }),
    presetName: main.getByLabel('Save it as'),
    savePreset: main.getByRole('button', { name: 'Save', exact: true }),
    back: main.getByRole('button', { name: 'Back' }),
    next: main.getByRole('button', { name: 'Next', exact: true }),
    tryIt: main.getByRole('button', { name: 'Try it' }),
    importNow: main.getByRole('button', { name: 'Import now' }),
    progress: main.getByRole('progressbar'),
    tab: (name: string) => main.getByRole('tab', { name }),
    row: (name: string) => main.getByRole('row', { name }),
    rows: main.getByRole('table', { name: 'Rows of the file' }).getByRole('row'),
    done: (fileName: string) => main.getByRole('heading', { name: `${fileName} was imported` }),
    again: main.getByRole('button', { name: 'Import another file' }),
    /** Hands over `content` as a file on the disk would come. */
    async choose(name: string, content: Uint8Array): Promise<void> {
      await main
        .getByLabel('Choose a CSV file, or drop it here')
        .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
    },
    async expectCounts(counts: Readonly<Record<string, number>>): Promise<void> {
      for (const [name, count] of Object.entries(counts)) {
        await expect(
          main.getByRole('tab', { name: `${name} ${count.toLocaleString('en-US')}`, exact: true }),
        ).toBeVisible();
      }
    },
  };
};
