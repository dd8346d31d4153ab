import { expect } from '@playwright/test';
import { expectAccessibleInBothThemes } from '../support/axe';
import { ask, CASHIER, startCounter } from '../support/counter';
import { test } from '../support/till-app';
import { v7 } from 'uuid';

test('credit pays first, then a card of which nobody knew whether it was charged', async ({
  startApp,
}) => {
  const { page, counter } = await startCounter(startApp, CASHIER);
  const [holloway] = await ask(page, 'clients.search', { text: 'holloway', limit: 1 });
  const clientId = holloway?.clientId;
  await ask(page, 'payments.commit', {
    ...{ paymentId: v7(), invoiceId: null, clientId },
    prepayment: { kind: 'prepayment', amountMinor: 2000, estimateId: null },
    certificates: [{ number: 'GC-500', amountMinor: 1000 }],
    expectedTotalMinor: 3000,
    tenders: [{ tenderId: v7(), detail: { kind: 'cash', tenderedMinor: 3000 } }],
  });
  await page.keyboard.press('F3');
  await counter.clientSearch.fill('holloway');
  await expect(counter.clients.first()).toContainText('Margaret Holloway');
  await page.keyboard.press('Enter');
  await counter.sell('wellness exam dog');
  await page.keyboard.press('F9');

  await page.keyboard.press('F8');
  const credit = counter.payment.getByRole('form', { name: 'Client credit' });
  await expect(credit).toContainText('$20.00 is left here');
  await credit.getByLabel('From the client’s credit').fill('25');
  await expect(credit).toContainText('Only $20.00 of credit is left');
  await credit.getByLabel('From the client’s credit').fill('15');
  await page.keyboard.press('Enter');
  await expect(counter.payment).toContainText('Still to pay');

  await page.keyboard.press('F7');
  const certificate = counter.payment.getByRole('form', { name: 'Gift certificate' });
  await certificate.getByLabel('Number of the certificate').fill('gc-50');
  await expect(certificate).toContainText('Nobody here knows this number');
  await certificate.getByLabel('Number of the certificate').fill('gc-500');
  await expect(certificate).toContainText('It is worth $10.00 now');
  await page.keyboard.press('Enter');

  await page.keyboard.press('F3');
  const card = counter.payment.getByRole('form', { name: 'Card' });
  await card.getByLabel('Last 4 digits').fill('4242');
  await page.keyboard.press('Control+u');
  const unknown = page.getByRole('dialog', { name: 'Result of the card unknown' });
  await unknown.getByRole('button', { name: 'The terminal lost its line' }).click();
  await page.keyboard.press('Control+Enter');
  const waiting = counter.payment.getByRole('region', { name: 'Card of which' });
  await expect(waiting).toContainText('Nobody knows yet whether Visa 4242 was charged');
  await expect(card).toBeHidden();
  await expectAccessibleInBothThemes(page);

  await waiting.getByRole('button', { name: 'It was charged' }).click();
  const resolve = page.getByRole('dialog', { name: 'The card was charged' });
  await resolve.getByLabel('Approval code').fill('A1B2');
  await resolve.getByRole('button', { name: 'The bank says so' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(counter.paid).toContainText('Visa 4242');
  await expect(counter.paid).toContainText('Client credit');
  await expect(counter.paid).toContainText('Credit left$5.00');
  await expectAccessibleInBothThemes(page);
  const [latest] = await ask(page, 'payments.recent', { limit: 1 });
  expect(latest?.account).toEqual({ owedMinor: 0, creditMinor: 500 });
  expect(await ask(page, 'cards.open', {})).toEqual([]);
});
