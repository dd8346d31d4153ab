import type { Page } from '@playwright/test';

/** The screens of a till that is not furnished yet. */
export const firstRunPage = (page: Page) => ({
  demo: page.getByRole('button', { name: 'Open the demo hospital' }),
  own: page.getByRole('button', { name: 'Set up our hospital' }),
  next: page.getByRole('button', { name: 'Next' }),
  finish: page.getByRole('button', { name: 'Finish' }),
  back: page.getByRole('button', { name: 'Back' }),
  field: (name: string) => page.getByRole('textbox', { name, exact: true }),
  heading: (name: string) => page.getByRole('heading', { name, level: 1 }),
});
