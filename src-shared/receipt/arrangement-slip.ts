import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Minor } from '../domain/money/money';
import { rowBlock, RULE, textBlock } from './blocks';
import { paperTop, rowIfAny, section, type PaperHead } from './paper-head';
import type { ReceiptBlock, ReceiptDocument } from './receipt-document';
import { wordingOf, type Wording } from './wording';

/** What is owed of an invoice, and what was agreed about it, for the client to take along. */
export interface ArrangementSlipData extends PaperHead {
  readonly number: string;
  readonly printedAtMs: number;
  readonly clientName: string | null;
  readonly totalMinor: Minor;
  /** The parts below come to it. */
  readonly dueMinor: Minor;
  readonly nowMinor: Minor;
  readonly laterMinor: Minor;
  /** ISO date until which that may wait. */
  readonly dueOn: string | null;
  readonly plannedMinor: Minor;
  readonly disputedMinor: Minor;
  /** Of each note that holds: its number, and what is still to pay when. */
  readonly plans: readonly {
    readonly number: string;
    readonly instalments: readonly { readonly dueOn: string; readonly leftMinor: Minor }[];
  }[];
  readonly disputes: readonly {
    readonly number: string;
    readonly amountMinor: Minor;
    readonly reason: string;
    readonly reviewOn: string;
  }[];
}

/** The slip in the language of `i18n`: the client reads it at home. */
export function renderArrangementSlip(
  data: ArrangementSlipData,
  i18n: Pick<I18n, '_' | 'locale'>,
): ReceiptDocument {
  const wording = wordingOf(i18n, data.hospital);
  const { say, money, instant, day } = wording;
  const { laterMinor, dueOn } = data;
  return {
    blocks: [
      ...paperTop(data, say(msg`WHAT WAS AGREED`), wording),
      rowBlock(say(msg`Invoice`), data.number),
      rowBlock(say(msg`Date`), instant(data.printedAtMs)),
      ...rowIfAny(say(msg`Client`), data.clientName),
      RULE,
      rowBlock(say(msg`Total of the invoice`), money(data.totalMinor)),
      rowBlock(say(msg`Still owed`), money(data.dueMinor), { bold: true }),
      RULE,
      rowBlock(say(msg`Due now`), money(data.nowMinor), { bold: true }),
      ...(laterMinor === 0 || dueOn === null
        ? []
        : [rowBlock(say(msg`On account until ${day(dueOn)}`), money(laterMinor))]),
      ...amountIfAny(say(msg`In instalments`), data.plannedMinor, wording),
      ...amountIfAny(say(msg`Set aside`), data.disputedMinor, wording),
      ...data.plans.flatMap((plan) => planBlocks(plan, wording)),
      ...data.disputes.flatMap((dispute) => disputeBlocks(dispute, wording)),
    ],
  };
}

function amountIfAny(label: string, amountMinor: Minor, { money }: Wording): ReceiptBlock[] {
  return amountMinor === 0 ? [] : [rowBlock(label, money(amountMinor))];
}

function planBlocks(
  { number, instalments }: ArrangementSlipData['plans'][number],
  { say, money, day }: Wording,
): ReceiptBlock[] {
  const left = instalments.filter(({ leftMinor }) => leftMinor > 0);
  return section(
    say(msg`Promissory note ${number}`),
    left.map(({ dueOn, leftMinor }) => rowBlock(day(dueOn), money(leftMinor))),
  );
}

function disputeBlocks(
  { number, amountMinor, reason, reviewOn }: ArrangementSlipData['disputes'][number],
  { say, money, day }: Wording,
): ReceiptBlock[] {
  return section(say(msg`Disputed, ${number}`), [
    rowBlock(say(msg`Set aside`), money(amountMinor)),
    textBlock(reason),
    textBlock(say(msg`We look at it by ${day(reviewOn)}. Until then it need not be paid.`)),
  ]);
}
