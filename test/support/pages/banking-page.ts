import type { Page } from '@playwright/test';
import { denominationsFor } from '@shared/domain/cash/denominations';
import { fewestPieces } from '@shared/domain/cash/fewest-pieces';
import { formatMinor } from '@shared/domain/money/money-text';
import type { Minor } from '@shared/domain/money/money';

/** From the safe to the bank. */
export const bankingPage = (page: Page) => {
  const main = page.getByRole('main');
  return {
    main,
    shifts: main.getByRole('list', { name: 'Closed shifts' }).getByRole('checkbox'),
    checks: main.getByRole('list', { name: 'Checks' }).getByRole('checkbox'),
    next: main.getByRole('region', { name: 'The next deposit' }),
    bag: main.getByRole('region', { name: 'The bag', exact: true }),
    deposit: main.getByRole('region', { name: 'Deposit', exact: true }),
    earlier: main.getByRole('region', { name: 'Earlier deposits' }),
    paper: page.frameLocator('main iframe:visible').locator('body'),
    /** Says which bag it is, and who closed it. */
    async sign(bagNumber: string): Promise<void> {
      await page.getByLabel('Number of the bag').fill(bagNumber);
      await page.getByLabel('Initials of the first').fill('RA');
      await page.getByLabel('Initials of the second').fill('TL');
    },
    /** Counts `amountMinor` of dollars in as few pieces as there are. */
    async count(amountMinor: Minor): Promise<void> {
      for (const { valueMinor, count } of fewestPieces(amountMinor, denominationsFor('USD'))) {
        const value = formatMinor(valueMinor, { currency: 'USD', locale: 'en-US' });
        await page.getByLabel(`How many of ${value}`, { exact: true }).fill(String(count));
      }
    },
  };
};
