import type { Output, ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import { assert } from '@shared/lib/assert';
import { err, ok, type Result } from '@shared/lib/result';
import { renderDepositSlip, type DepositCheck } from '@shared/receipt/deposit-slip';
import { renderWorksheet } from '@shared/receipt/worksheet';
import type { ReadableDb } from '../../db/database';
import { findDeposit, type DepositRow } from '../../db/repos/deposits';
import { requireTender } from '../../db/repos/payments';
import { findShiftsOfDeposit } from '../../db/repos/shifts';
import type { TillContext } from '../context';
import type { DrawnPaper } from '../printing/drawn-paper';
import { showHousePaper, type Desk, type ShownPaper } from '../printing/house-papers';
import { personOf } from '../printing/letterhead';
import { worksheetData } from './worksheet-data';

type Answer<T> = Result<T, CommandFailure>;
type Wanted = ParsedInput<'deposits.slip'>;

/** The slip for the bank, on screen and if wanted on paper. */
export function depositSlip(context: TillContext, wanted: Wanted): Answer<Output<'deposits.slip'>> {
  return withoutLabel(depositSlipPaper(context, wanted));
}

/** How the drawers of a deposit were balanced, on screen and if wanted on paper. */
export function depositWorksheet(
  context: TillContext,
  wanted: Wanted,
): Answer<Output<'deposits.worksheet'>> {
  return withoutLabel(worksheetPaper(context, wanted));
}

/** The slip with the name under which it is kept. */
export function depositSlipPaper(context: TillContext, wanted: Wanted): Answer<ShownPaper> {
  return depositPaper(context, wanted, 'deposit-slip', drawSlip);
}

/** The worksheet with the name under which it is kept. */
export function worksheetPaper(context: TillContext, wanted: Wanted): Answer<ShownPaper> {
  return depositPaper(context, wanted, 'worksheet', (desk, deposit) => ({
    // The slip has the number to itself.
    label: `${deposit.numberText}-worksheet`,
    document: renderWorksheet(worksheetData(desk, deposit), desk.i18n),
  }));
}

function withoutLabel(shown: Answer<ShownPaper>): Answer<Output<'deposits.slip'>> {
  if (!shown.ok) return shown;
  const { document, html } = shown.value;
  return ok({ document, html });
}

function depositPaper(
  context: TillContext,
  { depositId, print }: Wanted,
  kind: 'deposit-slip' | 'worksheet',
  draw: (desk: Desk, deposit: DepositRow) => DrawnPaper,
): Answer<ShownPaper> {
  return showHousePaper(context, { act: 'bank', print, paper: { kind, id: depositId } }, (desk) => {
    const deposit = findDeposit(desk.db, depositId);
    return deposit === null ? err({ code: 'DEPOSIT_UNKNOWN' }) : ok(draw(desk, deposit));
  });
}

function drawSlip({ db, head, i18n }: Desk, deposit: DepositRow): DrawnPaper {
  const { content, numberText, preparedAtMs, preparedBy, depositId } = deposit;
  const { bagNumber, initials, cash, cashMinor, checkMinor } = content;
  const data = {
    ...head,
    ...{ number: numberText, preparedAtMs, bagNumber, initials, cash, cashMinor, checkMinor },
    preparedBy: personOf(db, preparedBy),
    zNumbers: findShiftsOfDeposit(db, depositId).flatMap(({ zText }) => zText ?? []),
    checks: content.checks.map(({ tenderId }) => checkOf(db, tenderId)),
  };
  return { label: numberText, document: renderDepositSlip(data, i18n) };
}

function checkOf(
  db: ReadableDb,
  tenderId: DepositRow['content']['checks'][number]['tenderId'],
): DepositCheck {
  const { detail, amountMinor } = requireTender(db, tenderId);
  assert(detail.kind === 'check', 'only checks go to the bank one by one');
  return { number: detail.number, bank: detail.bank, payer: detail.nameOnCheck, amountMinor };
}
