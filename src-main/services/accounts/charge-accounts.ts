import { setImmediate } from 'node:timers/promises';
import { minor } from '@shared/domain/money/money';
import { chargesFor, type Charge } from '@shared/domain/receivable/charges';
import type { Output, ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { ChargePreview } from '@shared/ipc/views/accounts';
import type { ClientId, InvoiceId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { receivablesRulesOf, termsOf } from '../../db/repos/account-terms';
import { findChargesFor } from '../../db/repos/client-arrangements';
import { findInvoice } from '../../db/repos/invoices';
import { findItems, type ItemRow } from '../../db/repos/open-items';
import { runCommand, type Command } from '../command';
import type { TillContext } from '../context';
import { documentNumberOf } from '../document-number';
import { whoAndWhere } from '../invoices/change-invoice';
import { approvedFor, checkApproval } from '../people/approval';
import { cardNumberProblem } from '../records/card-number-problem';
import { openItemOf } from './client-money';
import { receivablesOn } from './receivables-on';
import { todayOf, type Today } from './today';
import { clientNameOf } from '../records/client-name';

type Preview = Output<'accounts.previewCharges'>;
type Wanted = ParsedInput<'accounts.applyCharges'>;
type WantedCharge = Wanted['charges'][number];
type Applied = Output<'accounts.applyCharges'>;

// Some queries by key for each: a few milliseconds in all.
const AT_ONCE = 50;

/** A charge that may be made now, and what it is for. */
interface Chargeable extends Charge {
  readonly row: ItemRow;
  readonly clientId: ClientId;
}

/** What late fees and interest would come to on `on`, which is today or before. */
export async function previewCharges(
  context: TillContext,
  { on }: ParsedInput<'accounts.previewCharges'>,
): Promise<Result<Preview, CommandFailure>> {
  const db = context.database.read;
  const ready = whoAndWhere(context, db, 'charge-accounts');
  if (!ready.ok) return ready;
  const now = todayOf(context, ready.value.settings.hospital);
  const { items } = await receivablesOn(db, now.today, now);
  const at = { ...now, today: notAfter(on, now) };
  const charges: ChargePreview[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    const rows = items.slice(start, start + AT_ONCE).map(({ row }) => row);
    charges.push(...chargeable(db, rows, at).map((charge) => previewOf(db, charge)));
    await setImmediate();
  }
  return ok(charges);
}

function previewOf(db: ReadableDb, { row, clientId, ...charge }: Chargeable): ChargePreview {
  const { kind, daysLate, baseMinor, amountMinor } = charge;
  const name = clientNameOf(db, clientId) ?? '';
  const forInvoice = { forInvoiceId: row.invoiceId, number: row.numberText };
  return { ...forInvoice, clientId, name, kind, daysLate, baseMinor, amountMinor };
}

/** Makes the charges that a manager kept, all or none; one that was made before is left alone. */
export async function applyCharges(
  context: TillContext,
  wanted: Wanted,
): Promise<Result<Applied, CommandFailure>> {
  const approver = await checkApproval(context, wanted.approval);
  if (!approver.ok) return approver;
  return runCommand(context, ['invoices'], (command): Result<Applied, CommandFailure> => {
    const { db, append } = command;
    const ready = whoAndWhere(context, db, 'take-payment');
    if (!ready.ok) return ready;
    const word = approvedFor(ready.value.employee, 'charge-accounts', approver.value);
    if (!word.ok) return word;
    const { reason } = wanted;
    const problem = cardNumberProblem([reason]);
    if (problem !== null) return err(problem);
    const now = todayOf(context, ready.value.settings.hospital);
    const charges = chargesToMake(command, wanted, now);
    if (!charges.ok) return charges;
    for (const { invoiceId, charge } of charges.value) {
      const { row, clientId, kind, amountMinor, untilMonth } = charge;
      append('account.charged', {
        ...{ invoiceId, clientId, kind, amountMinor, reason },
        number: documentNumberOf(db, context.tillId, ready.value.settings.till, 'invoice'),
        // In no language: the kind says what it is.
        description: row.numberText,
        forInvoiceId: row.invoiceId,
        dueOn: now.today,
        ...(untilMonth !== null && { untilMonth }),
        approvedBy: word.value,
      });
    }
    return ok({ charged: charges.value.length });
  });
}

/** Those of `wanted` that were not made yet, or why they cannot be made as they were seen. */
function chargesToMake(
  { db }: Command,
  { charges, on }: Wanted,
  now: Today,
): Result<{ invoiceId: InvoiceId; charge: Chargeable }[], CommandFailure> {
  const fresh: WantedCharge[] = [];
  for (const each of charges) {
    const made = findInvoice(db, each.invoiceId);
    if (made === null) fresh.push(each);
    else if (made.kind !== each.kind || made.totals?.totalMinor !== each.amountMinor) {
      return err({ code: 'ID_TAKEN' });
    }
  }
  if (new Set(fresh.map(({ invoiceId }) => invoiceId)).size < fresh.length) {
    return err({ code: 'ID_TAKEN' });
  }
  const rows = findItems(db, [...new Set(fresh.map(({ forInvoiceId }) => forInvoiceId))]);
  const possible = chargeable(db, rows, { ...now, today: notAfter(on, now) });
  const toMake: { invoiceId: InvoiceId; charge: Chargeable }[] = [];
  for (const { invoiceId, forInvoiceId, kind, amountMinor } of fresh) {
    const at = possible.findIndex(
      ({ row, ...charge }) => row.invoiceId === forInvoiceId && charge.kind === kind,
    );
    // Each is made once: what is asked for twice is not possible the second time.
    const [charge] = at < 0 ? [] : possible.splice(at, 1);
    if (charge?.amountMinor !== amountMinor) {
      return err({ code: 'TOTAL_CHANGED', totalMinor: charge?.amountMinor ?? minor(0) });
    }
    toMake.push({ invoiceId, charge });
  }
  return ok(toMake);
}

/** What may be charged for `rows`: nothing for charges, disputes, plans and clients who are not charged. */
function chargeable(db: ReadableDb, rows: readonly ItemRow[], now: Today): Chargeable[] {
  const rules = receivablesRulesOf(db);
  const earlier = findChargesFor(
    db,
    rows.map(({ invoiceId }) => invoiceId),
  );
  return rows.flatMap((row) => {
    const { clientId, invoiceId, kind, dueMinor } = row;
    if (clientId === null || dueMinor <= 0 || kind === 'late-fee' || kind === 'interest') return [];
    if (!termsOf(db, clientId).isCharged) return [];
    const before = earlier.filter((charge) => charge.forInvoiceId === invoiceId);
    const item = openItemOf(row, now.timeZone);
    return chargesFor(item, before, rules, now.today).map((charge) => ({
      ...charge,
      ...{ row, clientId },
    }));
  });
}

function notAfter(on: string, { today }: Today): string {
  return on < today ? on : today;
}
