import { expect } from '@playwright/test';
import type { checkoutPage } from '../support/pages/checkout-page';
import { signInPage } from '../support/pages/sign-in-page';
import type { TillApp } from '../support/till-app';

type Counter = ReturnType<typeof checkoutPage>;

interface Visit {
  readonly client: string;
  readonly pets: readonly { readonly name: string; readonly sold: readonly string[] }[];
}

/** A dog and a cat, with something from the clinic, the pharmacy and the shelf. */
export const HOLLOWAY: Visit = {
  client: 'Margaret Holloway',
  pets: [
    { name: 'Biscuit', sold: ['wellness exam dog', 'dapp 3 year', '28*carprofen 75'] },
    { name: 'Pepper', sold: ['fvrcp 3 year', 'indoor cat turkey', 'pill pockets cat'] },
  ],
};

/** A client who is served in Spanish. */
export const PENA: Visit = {
  client: 'Guadalupe Peña',
  pets: [
    { name: 'Chiquita', sold: ['rabies 1 year', 'bordetella oral', 'jalapeño'] },
    { name: 'Bruno', sold: ['wellness exam dog', '2*piñata puzzle'] },
  ],
};

/** Signs an employee of the demo hospital in and goes to the counter. */
export async function signInAtCounter(
  { page }: TillApp,
  employee: { readonly number: string; readonly pin: string },
  counter: Counter,
): Promise<void> {
  await signInPage(page).signIn(employee.number, employee.pin);
  await counter.ready();
}

/** Finds the client by the first pet, and sells to each. */
export async function sellVisit(
  { page }: TillApp,
  counter: Counter,
  { client, pets }: Visit,
): Promise<void> {
  await page.keyboard.press('F3');
  await counter.clientSearch.fill(pets[0]?.name ?? '');
  await expect(counter.clients.first()).toContainText(client);
  await page.keyboard.press('Enter');
  await expect(counter.client).toContainText(client);
  for (const { name, sold } of pets) {
    await counter.client.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await counter.search.click();
    for (const words of sold) await counter.sell(words);
  }
}
