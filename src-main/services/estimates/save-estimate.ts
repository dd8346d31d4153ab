import type { Act } from '@shared/domain/people/permission';
import { rateOn } from '@shared/domain/tax/rate-on';
import { localDate } from '@shared/domain/time/local-date';
import { addDays } from '@shared/domain/time/zoned-time';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { EstimateView } from '@shared/ipc/views/estimates';
import { canonicalJson } from '@shared/journal/canonical';
import type { EstimateContent, EstimateLine } from '@shared/journal/estimate-events';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { receivablesRulesOf } from '../../db/repos/account-terms';
import { findEstimate, requireEstimate, type Estimate } from '../../db/repos/estimates';
import { findClient, findProduct, findTaxRates, type Settings } from '../../db/repos/records';
import { runCommand, type Command } from '../command';
import type { TillContext } from '../context';
import { documentNumberOf } from '../document-number';
import { partiesProblem } from '../invoices/add-lines';
import { whoAndWhere } from '../invoices/change-invoice';
import { wordFor } from '../invoices/change-line';
import { tooLarge } from '../invoices/limits';
import { checkApproval } from '../people/approval';
import { cardNumberProblem } from '../records/card-number-problem';
import { estimateView } from './estimate-view';
import { pricesOf, productFacts } from './estimate-line';

type Wanted = ParsedInput<'estimates.save'>;

/**
 * Keeps the whole content of an estimate that nobody has answered, and makes it when it is new.
 * Lines keep the price, fee and tax with which they came; another price wants a reason, and
 * perhaps somebody's word, as on an invoice.
 */
export async function saveEstimate(
  context: TillContext,
  wanted: Wanted,
): Promise<Result<EstimateView, CommandFailure>> {
  const approver = await checkApproval(context, wanted.approval);
  if (!approver.ok) return approver;
  return runCommand(context, ['estimates'], (command): Result<EstimateView, CommandFailure> => {
    const { db, nowMs, append } = command;
    const ready = whoAndWhere(context, db, 'build-invoice');
    if (!ready.ok) return ready;
    const { employee, settings } = ready.value;
    const { estimateId, reason } = wanted;
    const before = findEstimate(db, estimateId);
    const content = contentOf(command, settings, before, wanted);
    if (!content.ok) return content;
    const isNews =
      before === null || canonicalJson(before.content) !== canonicalJson(content.value);
    if (isNews) {
      const isAnswered = before !== null && !['draft', 'presented'].includes(before.status);
      if (isAnswered) return err({ code: 'ESTIMATE_CLOSED' });
      const { acts, renewed } = actsOf(before?.content.lines ?? [], content.value.lines);
      const approvedBy = wordFor(acts, employee, approver.value, reason, renewed);
      if (!approvedBy.ok) return approvedBy;
      const number =
        before === null
          ? documentNumberOf(db, context.tillId, settings.till, 'estimate')
          : { sequence: before.numberSequence, text: before.numberText };
      append('estimate.drafted', {
        ...{ estimateId, number, content: content.value, reason },
        approvedBy: approvedBy.value,
      });
    }
    return ok(estimateView(db, requireEstimate(db, estimateId), settings.hospital, nowMs));
  });
}

function contentOf(
  { db, nowMs }: Command,
  { hospital }: Settings,
  before: Estimate | null,
  wanted: Wanted,
): Result<EstimateContent, CommandFailure> {
  const { clientId, title, note } = wanted;
  const client = findClient(db, clientId);
  if (client === null) return err({ code: 'CLIENT_UNKNOWN' });
  const options = wanted.lines.flatMap(({ option }) => (option === null ? [] : option));
  const written = options.flatMap(({ group, choice }) => [group, choice]);
  const problem = cardNumberProblem([title, note, ...written]);
  if (problem !== null) return err(problem);
  const today = localDate(nowMs, hospital.timeZone);
  const rates = findTaxRates(db);
  const known = new Map((before?.content.lines ?? []).map((line) => [line.estimateLineId, line]));
  const lines: EstimateLine[] = [];
  for (const line of wanted.lines) {
    const was = known.get(line.estimateLineId);
    const facts =
      was?.productId === line.productId
        ? ok(was)
        : productFacts(findProduct(db, line.productId), (code) => rateOn(rates, code, today));
    if (!facts.ok) return facts;
    const parties = partiesProblem({ db, invoice: { clientId } }, line.patientId, null);
    if (parties !== null) return err(parties);
    const { lowPriceMinor: _low, highPriceMinor: _high, ...typed } = line;
    lines.push({ ...facts.value, ...typed, ...pricesOf(line, facts.value) });
  }
  if (new Set(lines.map(({ estimateLineId }) => estimateLineId)).size < lines.length) {
    return err({ code: 'ID_TAKEN' });
  }
  if (tooLarge(lines.map(atMost))) return err({ code: 'INVOICE_TOO_LARGE' });
  const validUntil = wanted.validUntil ?? before?.validUntil ?? usualLastDay(db, today);
  return ok({ clientId, title, note, validUntil, taxExempt: client.taxExempt, lines });
}

function usualLastDay(db: ReadableDb, today: string): string {
  return addDays(today, receivablesRulesOf(db).estimateDays);
}

function atMost(line: EstimateLine) {
  const { highMilli, highPriceMinor, fixedFeeMinor, ratePpm } = line;
  return { quantityMilli: highMilli, unitPriceMinor: highPriceMinor, fixedFeeMinor, ratePpm };
}

/**
 * The acts that turn the lines `before` into those `after`: a price that is another than the
 * catalogue's, and more of a line whose price is.
 */
function actsOf(before: readonly EstimateLine[], after: readonly EstimateLine[]) {
  const known = new Map(before.map((line) => [line.estimateLineId, line]));
  const acts = new Set<Act>();
  const renewed = new Set<Act>();
  for (const line of after) {
    if (isAtListPrice(line)) continue;
    const was = known.get(line.estimateLineId);
    const isSamePrice =
      was?.productId === line.productId &&
      was.lowPriceMinor === line.lowPriceMinor &&
      was.highPriceMinor === line.highPriceMinor;
    if (!isSamePrice) acts.add('price-override');
    else if (line.highMilli > was.highMilli) renewed.add('price-override');
  }
  return { acts: [...acts], renewed: [...renewed] };
}

function isAtListPrice({ lowPriceMinor, highPriceMinor, listPriceMinor }: EstimateLine): boolean {
  return lowPriceMinor === listPriceMinor && highPriceMinor === listPriceMinor;
}
