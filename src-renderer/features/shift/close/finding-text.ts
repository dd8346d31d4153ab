import { t } from '@lingui/core/macro';
import { minor } from '@shared/domain/money/money';
import type { FindingView } from '@shared/ipc/views/shifts';
import { i18n } from '../../../state/i18n';
import { formatMoney } from '../../../ui/failures/in-words';

/** Why a figure may be off, in one sentence that names the papers and the amounts. */
export function findingText(finding: FindingView): string {
  const { code, figure, explainsMinor, countedUnder, hasMore } = finding;
  const amount = formatMoney(minor(Math.abs(explainsMinor)));
  const booked = figureText(figure);
  const found = figureText(countedUnder ?? figure);
  const papers = oneOf(finding.documents, hasMore);
  const typed = oneOf(finding.typed.map(typedText), hasMore);
  switch (code) {
    case 'CHECK_MISSING': {
      const list = allOf(finding.documents);
      return t`Checks of ${list} were not ticked: ${amount}. Look for them.`;
    }
    case 'TENDER_SWAPPED':
      return t`${papers} was booked under ${booked}, and the money may be under ${found}: ${amount}.`;
    case 'TWO_TENDERS_SWAPPED':
      return t`${papers} together were booked under ${booked}, and the money may be under ${found}: ${amount}.`;
    case 'REFUND_NOT_TAKEN_OUT':
      return t`The refund ${papers} may not have been paid out: ${amount}.`;
    case 'REFUND_TAKEN_TWICE':
      return t`The refund ${papers} may have been paid out twice: ${amount}.`;
    case 'MOVEMENT_NOT_DONE':
      return t`${papers} was written down, and the cash may never have moved: ${amount}.`;
    case 'MOVEMENT_DOUBLED':
      return t`The cash of ${papers} may have moved twice: ${amount}.`;
    case 'FLOAT_WRONG':
      return t`The float may have been entered wrong at the start: ${typed}.`;
    case 'PAYMENT_NOT_IN_DRAWER':
      return t`The money of ${papers} may never have come into the drawer: ${amount}.`;
    case 'ENTRY_WITHOUT_SLIP':
      return t`${papers} was booked under ${booked}, and the terminal may not have charged it: ${amount}.`;
    case 'SLIP_WITHOUT_ENTRY':
      return t`The terminal may have charged ${amount} on ${booked} that nobody entered here.`;
    case 'CHANGE_NOT_GIVEN':
      return t`The change of ${papers} may not have been given: ${amount}.`;
    case 'CHANGE_GIVEN_TWICE':
      return t`The change of ${papers} may have been given twice: ${amount}.`;
    case 'DIGITS_TRANSPOSED':
      return t`Two digits may have changed places: ${typed}.`;
    case 'TENFOLD':
      return t`An amount may have been typed ten times too large, or a tenth of it: ${typed}.`;
    case 'ROLL_MISCOUNTED':
      return t`A roll of coins may have been counted twice, overlooked, or not full: ${amount}.`;
    case 'DIVISIBLE_BY_NINE':
      return t`The difference can be divided by nine: two digits of an amount may have changed places.`;
  }
}

/** A figure as the counter says it: a brand and who lends by their own names. */
export function figureText(figure: string): string {
  if (figure === 'cash') return t`Cash`;
  if (figure === 'check') return t`Checks`;
  if (figure === 'gift-certificate') return t`Gift certificates`;
  return figure.replace(/^(card|financing)\//, '');
}

/** How sure the till is of it. */
export function likelihoodText(likelihood: FindingView['likelihood']): string {
  switch (likelihood) {
    case 'certain':
      return t`Certain`;
    case 'likely':
      return t`Likely`;
    case 'possible':
      return t`Possible`;
  }
}

function typedText({ number, enteredMinor, rightMinor }: FindingView['typed'][number]): string {
  const entered = formatMoney(enteredMinor);
  const right = formatMoney(rightMinor);
  return number === null
    ? t`${entered} instead of ${right}`
    : t`${number}, ${entered} instead of ${right}`;
}

function oneOf(names: readonly string[], hasMore: boolean): string {
  const list = new Intl.ListFormat(i18n.locale, { type: 'disjunction' }).format(names);
  return hasMore ? t`${list} (or another one)` : list;
}

function allOf(names: readonly string[]): string {
  return new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(names);
}
