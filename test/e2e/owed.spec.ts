import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { ask, signIn } from '../support/counter';
import { ANA, NORA, openWithFloat } from '../support/day/acts';
import {
  disputeGraft,
  estimateDental,
  invoiceMore,
  payOnAccount,
  printWhatWasAgreed,
  promiseTheRest,
  reduceDispute,
  signEstimate,
  takeDeposit,
} from '../support/debt/acts';
import { furnish, SAM } from '../support/debt/furnish';
import { letterOf, statement } from '../support/debt/letters';
import { moneyRows } from '../support/debt/money-rows';
import { paperTray } from '../support/debt/paper-tray';
import { FIGURES } from '../support/debt/the-debt';
import {
  AGREED,
  BY_CARD_AND_CASH,
  CREDIT_NOTE,
  CREDIT_SLIP,
  DEPOSIT,
  ESTIMATE,
  FIRST_INSTALMENT,
  FROM_DEPOSIT,
  INVOICE,
  LAST_INSTALMENTS,
  NOTE,
  OF_THE_GRAFT,
  STATEMENT,
} from '../support/debt/the-papers';
import { newHospital } from '../support/new-hospital';
import { accountsPage } from '../support/pages/accounts-page';
import { signInPage } from '../support/pages/sign-in-page';
import { wordsOfPdf } from '../support/read-pdf';
import { test } from '../support/till-app';

test('what a client owes is agreed, disputed, promised and settled, with the network gone', async ({
  startApp,
  dataFolder,
  printer,
}) => {
  test.setTimeout(180_000);
  const { page, app } = await startApp();
  await newHospital(page);
  await furnish(page, printer.port);
  await app.evaluate(({ session }) => {
    session.defaultSession.enableNetworkEmulation({ offline: true });
  });
  const tray = paperTray(printer);
  await signInPage(page).signIn(ANA.number, ANA.pin);
  await openWithFloat(page);

  await estimateDental(page);
  await signEstimate(page);
  expect(await estimateLetter(page)).toEqual(ESTIMATE);
  await takeDeposit(page);
  expect(await tray.next()).toEqual(DEPOSIT);
  await invoiceMore(page);
  await disputeGraft(page);
  await page.keyboard.press('F2');
  await payOnAccount(page, FIGURES.deposit, { credit: true });
  expect(await tray.next()).toEqual(FROM_DEPOSIT);
  await payOnAccount(page, '195.00', { card: '4242', part: '150.00' }, { cash: '50' });
  expect(await tray.next()).toEqual(BY_CARD_AND_CASH);
  await promiseTheRest(page);
  expect(await tray.next()).toEqual(NOTE);
  await printWhatWasAgreed(page);
  expect(await tray.next()).toEqual(AGREED);

  await page.keyboard.press('Control+l');
  await signInPage(page).signIn(SAM.number, SAM.pin);
  await reduceDispute(page);
  expect(await tray.next()).toEqual(CREDIT_SLIP);

  await page.keyboard.press('Control+l');
  await signInPage(page).signIn(ANA.number, ANA.pin);
  await page.keyboard.press('Alt+a');
  await payOnAccount(page, '40.00', { cash: '40' });
  expect(await tray.next()).toEqual(OF_THE_GRAFT);
  await payOnAccount(page, '99.98', { check: '1042' });
  expect(await tray.next()).toEqual(FIRST_INSTALMENT);
  await payOnAccount(page, '199.97', { card: '4242' });
  expect(await tray.next()).toEqual(LAST_INSTALMENTS);
  expect(tray.left()).toBe(0);

  const { main, sums } = accountsPage(page);
  await expect(main.getByText('Nothing is owed.')).toBeVisible();
  await expect(sums).toContainText('Balance$0.00');
  expect(await letterOf(page, 'Invoice A-000001')).toEqual(INVOICE);
  expect(await letterOf(page, 'Credit note A-CN000001')).toEqual(CREDIT_NOTE);
  expect(await statement(page)).toEqual(STATEMENT);
  await signIn(page, NORA);
  expect(await ask(page, 'till.verify', {})).toMatchObject({
    ...{ chainOk: true, ledgerSumMinor: 0, projectionsMatch: true, problems: [] },
  });
  expect(ledgerOfClients(join(dataFolder, 'till.db'))).toEqual([
    { side: 'client-credit', entries: 2, sumMinor: 0 },
    { side: 'receivable', entries: 7, sumMinor: 0 },
  ]);
});

async function estimateLetter(page: Page): Promise<string[]> {
  const [estimate] = await ask(page, 'estimates.list', { filter: 'accepted', clientId: null });
  if (estimate === undefined) throw new Error('the estimate is accepted');
  const document = { kind: 'estimate' as const, id: estimate.estimateId };
  const words = await wordsOfPdf((await ask(page, 'documents.savePdf', { document })).savedAs);
  expect(words).toMatch(/June Holloway, .*\nFingerprint \(SHA-256\) of what was signed:\n[0-9a-f]/);
  return moneyRows(words.split('\n'));
}

/** What stands in the books about clients, read past everything that the till reads them with. */
function ledgerOfClients(file: string): unknown[] {
  const database = new Database(file, { readonly: true });
  try {
    return database
      .prepare(
        `SELECT substr(account, 1, instr(account, '/') - 1) AS side, count(*) AS entries,
          sum(amount_minor) AS sumMinor FROM ledger_entries
          WHERE account LIKE 'receivable/%' OR account LIKE 'client-credit/%'
          GROUP BY 1 ORDER BY 1`,
      )
      .all();
  } finally {
    database.close();
  }
}
