import { ageOf } from '@shared/domain/receivable/aging';
import { creditRoom } from '@shared/domain/receivable/credit-room';
import { clientDisplayName } from '@shared/domain/people/display-name';
import type { CommandFailure } from '@shared/ipc/failures';
import type { AccountView, OpenAccountItem } from '@shared/ipc/views/accounts';
import type { ClientId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { termsOf } from '../../db/repos/account-terms';
import { countReturnedChecksOf, findOpenAttemptsOf } from '../../db/repos/client-arrangements';
import { findClient } from '../../db/repos/records';
import type { TillContext } from '../context';
import { whoAndWhere } from '../invoices/change-invoice';
import { clientOpen, type OwedItem } from './client-money';
import { todayOf, type Today } from './today';

/** What a client owes, has left here and has agreed upon, today. */
export function showAccount(
  context: TillContext,
  clientId: ClientId,
): Result<AccountView, CommandFailure> {
  const db = context.database.read;
  const ready = whoAndWhere(context, db, 'take-payment');
  if (!ready.ok) return ready;
  return accountView(db, clientId, todayOf(context, ready.value.settings.hospital));
}

/** The account as it stands in `db`, for whoever was let in before. */
export function accountView(
  db: ReadableDb,
  clientId: ClientId,
  now: Today,
): Result<AccountView, CommandFailure> {
  const client = findClient(db, clientId);
  if (client === null) return err({ code: 'CLIENT_UNKNOWN' });
  const { items, instalments, credits, disputes, money } = clientOpen(db, clientId, now);
  const terms = termsOf(db, clientId);
  return ok({
    client: { ...client, displayName: clientDisplayName(client) },
    money,
    terms,
    roomMinor: creditRoom(terms.creditLimitMinor, money.owedMinor),
    items: items.map((owed) => itemView(owed, now.today)),
    instalments: [...instalments],
    credits: credits.map(({ clientId: _client, sourceId: _source, ...credit }) => credit),
    disputes: disputes.map(
      ({ disputeId, numberText, invoiceId, amountMinor, reviewOn, reason }) => ({
        ...{ disputeId, number: numberText, invoiceId, amountMinor, reviewOn, reason },
      }),
    ),
    cardAttempts: findOpenAttemptsOf(db, clientId).map(
      ({ cardAttemptId, state, brand, last4, amountMinor, triedAtMs }) => ({
        ...{ cardAttemptId, state, brand, last4, amountMinor, triedAtMs },
      }),
    ),
    returnedChecks: countReturnedChecksOf(db, clientId),
  });
}

/** What is owed of one item, as screens show it. */
export function itemView({ row, item, parts }: OwedItem, today: string): OpenAccountItem {
  const { invoiceId, issuedOn, dueOn, dueMinor } = item;
  const { kind, numberText: number, note, totalMinor } = row;
  const age = ageOf(dueOn ?? issuedOn, today);
  return { invoiceId, kind, number, note, issuedOn, dueOn, totalMinor, dueMinor, age, ...parts };
}
