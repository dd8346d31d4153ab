import {
  backToTenders,
  exactParts,
  partsInMoney,
  type RefundWay,
} from '@shared/domain/credit/refund-parts';
import { splitCredit } from '@shared/domain/credit/split-credit';
import { minor, subtractMinor, sumMinor, ZERO, type Minor } from '@shared/domain/money/money';
import type { Failure } from '@shared/ipc/failures';
import type { Refundable, RefundableInvoice } from '@shared/ipc/views/refunds';
import type { WayDraft } from './refund-draft';

type Ways = Readonly<Record<number, WayDraft>>;

/** The money of a refund as it is typed. */
export interface RefundMoney {
  /** Need not be paid any more, so that it does not go back. */
  readonly owedMinor: Minor;
  /** Of each way in which money can go back, before anything is rounded. */
  readonly amounts: readonly Minor[];
  /** What the client gets. */
  readonly moneyMinor: Minor;
  /** Why it cannot be paid like that, or null. */
  readonly problem: Failure | null;
}

/** How `sumMinor` of an invoice's lines goes back: as it is typed, and the rest as it was paid. */
export function refundMoney(
  wantedMinor: Minor,
  { ways }: Refundable,
  invoice: RefundableInvoice,
  { typed, stepMinor }: { readonly typed: Ways; readonly stepMinor: number },
): RefundMoney {
  const { owedMinor, backMinor } = splitCredit(wantedMinor, invoice);
  const offered = ways.map(({ tender, leftMinor }): RefundWay => ({
    isCash: tender.kind === 'cash',
    leftMinor,
  }));
  const amounts = amountsOf(backMinor, offered, typed);
  const parts = offered
    .map(({ isCash }, at) => ({ isCash, amountMinor: amounts[at] ?? ZERO }))
    .filter(({ amountMinor }) => amountMinor > 0);
  const problem = problemOf(backMinor, amounts, offered, invoice);
  const isPayable = problem === null && exactParts(parts) <= invoice.leftInMoneyMinor;
  const money = isPayable ? partsInMoney(parts, invoice, stepMinor) : parts;
  const moneyMinor = sumMinor(money.map(({ amountMinor }) => amountMinor));
  return { owedMinor, amounts, moneyMinor, problem };
}

/** What nobody typed goes back to where it came from. */
function amountsOf(backMinor: Minor, ways: readonly RefundWay[], typed: Ways): Minor[] {
  const said = ways.map((_, at) => {
    const amount = typed[at]?.amountMinor;
    return amount === undefined ? undefined : (amount ?? ZERO);
  });
  const saidMinor = sumMinor(said.map((amount) => amount ?? ZERO));
  const restMinor = minor(Math.max(0, subtractMinor(backMinor, saidMinor)));
  const open = ways.filter((_, at) => said[at] === undefined);
  const rest = backToTenders(restMinor, open);
  return ways.map((way, at) => said[at] ?? rest[open.indexOf(way)] ?? ZERO);
}

function problemOf(
  backMinor: Minor,
  amounts: readonly Minor[],
  ways: readonly RefundWay[],
  { leftMinor }: RefundableInvoice,
): Failure | null {
  if (backMinor > leftMinor) return { code: 'REFUND_EXCEEDS_PAID', leftMinor };
  const over = ways.find((way, at) => !way.isCash && (amounts[at] ?? ZERO) > way.leftMinor);
  if (over !== undefined) return { code: 'REFUND_EXCEEDS_TENDER', leftMinor: over.leftMinor };
  if (sumMinor(amounts) === backMinor) return null;
  return { code: 'REFUND_DOES_NOT_ADD_UP', amountMinor: backMinor };
}
