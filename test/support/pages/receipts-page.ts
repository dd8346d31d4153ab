import type { Page } from '@playwright/test';

/** The latest payments, and what can be put right about each. */
export const receiptsPage = (page: Page) => {
  const main = page.getByRole('main');
  return {
    main,
    rows: main.getByRole('region', { name: 'Payments' }).getByRole('listitem'),
    refund: main.getByRole('button', { name: 'Refund' }),
    credit: main.getByRole('button', { name: 'Credit without paying back' }),
    creditNotes: main.getByRole('list', { name: 'Credit notes' }).getByRole('listitem'),
    anotherWay: main.getByRole('button', { name: 'It was paid another way' }),
    voidIt: main.getByRole('button', { name: 'Void this payment' }),
    dialog: page.getByRole('dialog'),
  };
};
