import { roundToStep, subtractMinor, type Minor } from '../domain/money/money';
import { assert } from '../lib/assert';
import type { DemoTender } from './demo-week';

/** The note most people pay with: a US client hands over twenties. */
const NOTE_MINOR = 2000;

/**
 * What each tender of a recipe puts on the counter, in minor units and in the recipe's order, for
 * a document of `totalMinor`. Only the last may exceed what is due, and only in cash: the rest is
 * change. Throws when fixed parts leave nothing for the last tender, which is a mistake in the file.
 */
export function demoTenderAmounts(tenders: readonly DemoTender[], totalMinor: Minor): Minor[] {
  let rest = totalMinor;
  return tenders.map((tender) => {
    assert(rest > 0, 'every tender of a recipe has something to pay');
    const amount = amountOf(tender, rest);
    rest = subtractMinor(rest, amount);
    return amount;
  });
}

function amountOf(tender: DemoTender, rest: Minor): Minor {
  if (tender.tender !== 'cash') return tender.amount === 'rest' ? rest : tender.amount;
  if ('amountMinor' in tender) return tender.amountMinor;
  return tender.give === 'exact' ? rest : roundToStep(rest, NOTE_MINOR, 'up');
}
