import { expect, type Page } from '@playwright/test';
import type { VirtualPrinter } from '../../scripts/printer/virtual-printer.mjs';
import { denominationsFor } from '@shared/domain/cash/denominations';
import { fewestPieces } from '@shared/domain/cash/fewest-pieces';
import { cashToBank } from '@shared/domain/deposit/cash-to-bank';
import { addMinor, minor, subtractMinor, type Minor } from '@shared/domain/money/money';
import { formatMinor } from '@shared/domain/money/money-text';
import type { SavedPaper } from '@shared/ipc/contract/reports';
import type { CashCountFact } from '@shared/journal/cash-facts';
import type { CountId, DepositId } from '@shared/lib/ids';
import { v7 } from 'uuid';
import { ask, MANAGER, signIn } from '../support/counter';
import { gather } from '../support/escpos-decoder';
import { signInPage } from '../support/pages/sign-in-page';
import { sheetsOfPdf, wordsOfPdf } from '../support/read-pdf';
import { test } from '../support/till-app';

const SHORT = minor(300);

test('Z, deposit slip and worksheet say the same as PDF and on paper', async ({
  startDemo,
  printer,
}) => {
  test.setTimeout(90_000);
  const { page } = await startDemo();
  await signInPage(page).search.waitFor();
  await signIn(page, MANAGER);
  const { port } = printer;
  await ask(page, 'settings.saveTill', {
    changes: { printer: { transport: 'tcp', host: '127.0.0.1', port, paperMm: 80, drawerPin: 2 } },
  });

  const { shiftId, closing } = await closeShort(page);
  const zFigures = await sameFigures(page, printer, { kind: 'z-report', shiftId });
  const counted = dollars(closing.counted.cashMinor);
  expect(zFigures).toEqual(expect.arrayContaining([counted, `-${dollars(SHORT)}`]));
  expect(zFigures).toContain(dollars(closing.grandTotals.salesMinor));

  const { depositId, totalMinor } = await bankAll(page);
  await ask(page, 'deposits.slip', { depositId, print: true });
  const slip = await sameFigures(page, printer, { kind: 'deposit-slip', depositId });
  expect(slip.at(-1)).toBe(dollars(totalMinor));
  await ask(page, 'deposits.worksheet', { depositId, print: true });
  const sheet = await sameFigures(page, printer, { kind: 'worksheet', depositId });
  expect(sheet).toEqual(expect.arrayContaining([counted, dollars(totalMinor)]));
});

/** Closes the open shift of the demo hospital with 3.00 missing and a day's work in it. */
async function closeShort(page: Page) {
  const open = await ask(page, 'shifts.current', {});
  if (open === null) throw new Error('the demo has an open shift');
  const { shiftId } = open;
  await ask(page, 'shifts.freeze', { shiftId });
  const { expected, checks } = await ask(page, 'shifts.figures', { shiftId });
  if (expected === null) throw new Error('a manager sees what should be there');
  const cash = piecesOf(subtractMinor(expected.cashMinor, SHORT));
  const count = { cash, checks: checks.map(({ tenderId }) => tenderId), slips: expected.slips };
  const countId = v7() as CountId;
  await ask(page, 'shifts.count', { shiftId, countId, count });
  const nextFloat = piecesOf(open.floatMinor);
  const why = { reason: 'Wrong change', approval: null };
  const { closing } = await ask(page, 'shifts.close', { shiftId, countId, nextFloat, ...why });
  if (closing === null) throw new Error('a closed shift has its closing');
  return { shiftId, closing };
}

/** Puts everything that waits into one bag. */
async function bankAll(page: Page) {
  const { shifts, checks, corrections } = await ask(page, 'deposits.waiting', {});
  const depositId = v7() as DepositId;
  return ask(page, 'deposits.prepare', {
    depositId,
    shiftIds: shifts.map(({ shiftId }) => shiftId),
    correctionIds: corrections.map(({ correctionId }) => correctionId),
    checkIds: checks.map(({ tenderId }) => tenderId),
    cash: piecesOf(addMinor(cashToBank(shifts, corrections), minor(100))),
    ...{ bagNumber: '0042-7781', initials: ['RA', 'TL'] as [string, string] },
    ...{ reason: 'A dollar too many', approval: null },
  });
}

/** Every amount of the last paper that was printed, which are those of its PDF, one by one. */
async function sameFigures(
  page: Page,
  printer: VirtualPrinter,
  paper: SavedPaper,
): Promise<string[]> {
  await expect(async () => {
    expect((await ask(page, 'till.bar', {})).pendingJobs).toBe(0);
  }).toPass();
  const cuts = printer.marks.flatMap(({ kind }, at) => (kind === 'cut' ? [at] : []));
  const { lines } = gather(printer.marks.slice((cuts.at(-2) ?? -1) + 1, cuts.at(-1)));
  const printed = amountsIn(lines.map(({ text }) => text).join('\n'));
  const { savedAs } = await ask(page, 'papers.savePdf', { paper });
  expect(amountsIn(await wordsOfPdf(savedAs)), paper.kind).toEqual(printed);
  expect(printed.length, paper.kind).toBeGreaterThan(8);
  // One strip, as wide as the roll and as long as it has to be.
  expect((await sheetsOfPdf(savedAs)).map(({ widthMm }) => widthMm)).toEqual([80]);
  return printed;
}

function amountsIn(text: string): string[] {
  return text.replaceAll('\u2212', '-').match(/-?\$[\d,]+\.\d\d/g) ?? [];
}

function piecesOf(amountMinor: Minor): CashCountFact {
  return { counts: fewestPieces(amountMinor, denominationsFor('USD')), rolls: [] };
}

function dollars(amountMinor: Minor): string {
  return formatMinor(amountMinor, { currency: 'USD', locale: 'en-US' });
}
