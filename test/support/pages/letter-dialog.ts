import type { Page } from '@playwright/test';

/** A letter to a client, shown over the screen it belongs to. */
export const letterDialog = (page: Page) => {
  const dialog = page.getByRole('dialog');
  return {
    dialog,
    paper: dialog.locator('iframe').contentFrame(),
    sheet: dialog.locator('iframe'),
    asOnPaper: dialog.getByText('As on paper'),
    save: dialog.getByRole('button', { name: 'Save as PDF' }),
  };
};
