import type { AccountTerms } from '@shared/journal/account-facts';
import { accountTermsDefaults, receivablesRulesDefaults } from '@shared/journal/defaults';
import type { ReceivablesRulesRecord } from '@shared/journal/records';
import type { ClientId } from '@shared/lib/ids';
import { eq, sql } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { prepared } from '../prepared';
import { accountTermsOf } from '../schema/schema';
import { findSetting } from './records';

/** How debts are handled here: as a manager has set it, or as it is usual. */
export function receivablesRulesOf(db: ReadableDb): ReceivablesRulesRecord {
  const set = findSetting(db, 'receivables-rules') as ReceivablesRulesRecord | null;
  return set ?? receivablesRulesDefaults;
}

const termsByClient = prepared((db) =>
  db
    .select()
    .from(accountTermsOf)
    .where(eq(accountTermsOf.clientId, sql.placeholder('id')))
    .prepare(),
);

/** What the client may owe: as somebody has set it, or nothing within the usual terms. */
export function termsOf(db: ReadableDb, clientId: ClientId): AccountTerms {
  const set = termsByClient(db).get({ id: clientId })?.terms;
  const { termsDays } = receivablesRulesOf(db);
  return set ?? { ...accountTermsDefaults, termsDays };
}
