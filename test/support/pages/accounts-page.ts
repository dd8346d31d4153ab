import type { Page } from '@playwright/test';

/** What clients owe and have left here. */
export const accountsPage = (page: Page) => {
  const main = page.getByRole('main');
  return {
    main,
    find: main.getByLabel('Client or animal'),
    found: main.getByRole('region', { name: 'Find a client' }).getByRole('listitem'),
    account: main.getByRole('region', { name: 'Account', exact: true }),
    sums: main.getByRole('region', { name: 'In short' }),
    owed: main.getByRole('list', { name: 'What is owed' }),
    entries: main.getByRole('table', { name: 'Everything that happened' }).getByRole('row'),
    aging: main.getByRole('table', { name: 'Aging' }),
    overdue: main.getByRole('region', { name: 'Overdue' }),
    statements: main.getByRole('region', { name: 'Statements' }),
    dialog: page.getByRole('dialog'),
    outcome: page.getByRole('dialog').getByRole('status'),
    putDown: page.getByRole('list', { name: 'Put down' }),
  };
};
