import type { Page } from '@playwright/test';

/** What is agreed upon when a client cannot pay in full. */
export const arrangementsPage = (page: Page) => {
  const main = page.getByRole('main');
  return {
    main,
    dueNow: main.getByRole('status', { name: 'Due now' }),
    owed: main.getByRole('region', { name: 'Owed' }),
    agreed: main.getByRole('region', { name: 'What was agreed' }),
    mayLeave: main.getByRole('region', { name: 'The client may leave' }),
    note: main.getByRole('region', { name: 'Promissory note', exact: true }),
    dispute: main.getByRole('region', { name: 'Dispute', exact: true }),
    /** The line of the list that is looked at. */
    looked: main.locator('[aria-current]'),
    tab: (name: string) => main.getByRole('tab', { name }),
    payments: main.getByRole('list', { name: 'Payments of the note' }).getByRole('listitem'),
    signature: main.getByRole('img', { name: 'Signature of the client' }),
    dialog: page.getByRole('dialog'),
  };
};
