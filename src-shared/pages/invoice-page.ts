import { msg } from '@lingui/core/macro';
import { negateMinor } from '../domain/money/money';
import { saleTotals } from '../receipt/sale-totals';
import type { Wording } from '../receipt/wording';
import { invoiceLines } from './invoice-lines';
import type { InvoiceMovement, InvoicePageData } from './invoice-data';
import { NOTHING, type Markup } from './markup';
import { aboutOf } from './page-head';
import { noteIfAny, paragraph, part, rowOf, rowsTable, sumsList, type Sum } from './page-parts';
import type { House } from './house';
import { renderPage, type Page, type PageI18n } from './page';

/** The invoice as a letter: what was done, what it came to, what is paid and what is still owed. */
export function renderInvoicePage(house: House, data: InvoicePageData, i18n: PageI18n): Page {
  return renderPage(house, i18n, (wording) => {
    const { say, instant } = wording;
    const { client, number, copyNumber } = data;
    return {
      title: titleOf(data, wording),
      banners: copyNumber === 0 ? [] : [say(msg`COPY ${copyNumber}`)],
      body: [
        aboutOf(client, [
          [say(msg`Number`), number],
          [say(msg`Date`), instant(data.issuedAtMs)],
        ]),
        invoiceLines(data, wording),
        sumsList([...totalsOf(data, wording), ...owedOf(data, wording)]),
        ...whenOwed(data, wording),
        noteIfAny(data.note),
        ...house.hospital.receiptFooter.map(paragraph),
      ],
    };
  });
}

function titleOf({ kind, number }: InvoicePageData, { say }: Wording): string {
  return kind === 'sale' ? say(msg`Invoice ${number}`) : say(msg`Charge to your account ${number}`);
}

/** As on the receipt, which the client may have beside it. */
function totalsOf(data: InvoicePageData, wording: Wording): Sum[] {
  return saleTotals(data, wording).map(({ left, right, bold }) => ({
    words: left,
    amount: right,
    isStrong: bold,
  }));
}

function owedOf(data: InvoicePageData, wording: Wording): Sum[] {
  const { say, money } = wording;
  const { movements, owedMinor } = data;
  const words = owedMinor < 0 ? msg`In your favor` : msg`Still to pay`;
  return [
    ...movements.map((movement) => movementSum(movement, wording)),
    {
      words: say(words),
      amount: money(owedMinor < 0 ? negateMinor(owedMinor) : owedMinor),
      isStrong: true,
    },
  ];
}

function movementSum(movement: InvoiceMovement, wording: Wording): Sum {
  const { occurredAtMs, amountMinor } = movement;
  const words = `${movementWords(movement, wording)}, ${wording.dayOf(occurredAtMs)}`;
  return {
    words,
    amount: wording.money(isMoreOwed(movement) ? amountMinor : negateMinor(amountMinor)),
  };
}

/** A check that came back is owed again; what was given back, or is kept for later, paid nothing here. */
function isMoreOwed({ kind }: InvoiceMovement): boolean {
  return kind === 'returned-check' || kind === 'refund' || kind === 'kept-as-credit';
}

function movementWords({ kind, number }: InvoiceMovement, { say }: Wording): string {
  switch (kind) {
    case 'payment':
      return say(msg`Payment ${number}`);
    case 'returned-check':
      return say(msg`Check returned by the bank, of payment ${number}`);
    case 'credit-note':
      return say(msg`Credit note ${number}`);
    case 'kept-as-credit':
      return say(msg`Kept as your credit, ${number}`);
    case 'refund':
      return say(msg`Refund ${number}`);
    case 'write-off':
      return say(msg`Written off, ${number}`);
  }
}

/** By when the client pays what is still owed. */
function whenOwed(data: InvoicePageData, wording: Wording): Markup[] {
  const { say, money, day } = wording;
  const { owedMinor, disputedMinor, dueOn, plans } = data;
  if (owedMinor <= 0) return [];
  const until = dueOn === null ? '' : day(dueOn);
  const aside = money(disputedMinor);
  return [
    plans.length > 0
      ? NOTHING
      : paragraph(until === '' ? say(msg`Due now.`) : say(msg`Due by ${until}.`)),
    disputedMinor === 0
      ? NOTHING
      : paragraph(say(msg`${aside} of it is disputed and set aside until it is looked at.`)),
    ...plans.map((plan) => planPart(plan, wording)),
  ];
}

function planPart(
  { number, instalments }: InvoicePageData['plans'][number],
  { say, money, day }: Wording,
): Markup {
  const columns = [{ title: say(msg`Due on`) }, { title: say(msg`Still to pay`), isAmount: true }];
  const rows = instalments
    .filter(({ leftMinor }) => leftMinor > 0)
    .map(({ dueOn, leftMinor }) => rowOf(columns, [day(dueOn), money(leftMinor)]));
  return part(say(msg`Instalments of promissory note ${number}`), rowsTable(columns, rows));
}
