import { verifyTill } from '@main/services/maintenance/verify';
import { MAX_AMOUNT_MINOR } from '@shared/domain/money/money';
import { describe, expect, it } from 'vitest';
import { ACCOUNT_CALLS, type AccountCall } from '../support/account-calls';
import { openAccountShop, type AccountShop } from '../support/account-shop';
import { expectLedgerZero } from '../support/drawer-laws';
import { journalOf } from '../support/journal-reader';
import { CARD_NUMBER, isTyped, memberAt, neverAt, pathsIn, withMember } from '../support/spoil';

const CALLS = Object.keys(ACCOUNT_CALLS) as AccountCall[];
/** Those that answer, or keep nothing but a file. */
const ASKING = [
  ...['estimates.list', 'estimates.get', 'estimates.fromTemplate', 'invoices.verify'],
  ...['credits.find', 'certificates.find', 'refunds.find', 'creditNotes.find', 'accounts.show'],
  ...['accounts.entries', 'accounts.previewCharges', 'accounts.aging', 'statements.save'],
  ...['statements.run', 'arrangements.show', 'arrangements.paper', 'plans.list', 'plans.get'],
  ...['applications.list', 'disputes.list', 'documents.show'],
];
/** What is looked for among what is known, and never kept. */
const LOOKED_FOR = ['certificates.find', 'invoices.addBundle'];
const SLOW_MS = 60_000;

function events({ till }: AccountShop): number {
  const sql = 'SELECT count(*) FROM journal_events';
  return till.database.sqlite.prepare<[], number>(sql).pluck().get() ?? 0;
}

async function codeOf({ route, bugs }: AccountShop, channel: string, input: unknown) {
  const answer = await route(channel, input);
  expect(bugs, `${channel} ${JSON.stringify({ input }).slice(0, 300)}`).toEqual([]);
  return answer.ok ? 'DONE' : answer.error.code;
}

describe('a call about money that is owed', () => {
  it('does what it says', async () => {
    const shop = await openAccountShop();
    for (const channel of CALLS) {
      shop.startOver();
      const before = events(shop);
      expect(await codeOf(shop, channel, ACCOUNT_CALLS[channel](shop.ids)), channel).toBe('DONE');
      expect(events(shop) > before, channel).toBe(!ASKING.includes(channel));
      expectLedgerZero(shop.till);
    }
  });

  it(
    'is refused and does nothing when it is spoiled in one place, whichever it is',
    async () => {
      const shop = await openAccountShop();
      shop.startOver();
      const before = events(shop);
      for (const channel of CALLS) {
        const good = ACCOUNT_CALLS[channel](shop.ids);
        for (const path of pathsIn(good)) {
          const member = memberAt(good, path);
          for (const bad of neverAt(channel, path, member)) {
            const code = await codeOf(shop, channel, withMember(good, path, bad));
            const where = `${channel} ${path.join('.')}: ${String(bad).slice(0, 40)}`;
            expect(code, where).toBe('INVALID_INPUT');
          }
        }
        expect(events(shop), channel).toBe(before);
      }
      expect(verifyTill(shop.till.database).problems).toEqual([]);
    },
    SLOW_MS,
  );

  it('keeps no card number, wherever it is typed', async () => {
    const shop = await openAccountShop();
    for (const channel of CALLS) {
      const good = ACCOUNT_CALLS[channel](shop.ids);
      for (const path of pathsIn(good).filter((each) => isTyped(each, memberAt(good, each)))) {
        for (const typed of [CARD_NUMBER, '4111111111111111']) {
          shop.startOver();
          const code = await codeOf(shop, channel, withMember(good, path, typed));
          const where = `${channel} ${path.join('.')}: ${typed}`;
          if (LOOKED_FOR.includes(channel)) expect(code, where).toBe('DONE');
          else expect(code, where).toMatch(/^(CARD_NUMBER_REFUSED|INVALID_INPUT)$/);
          const kept = journalOf(shop.till.database).map(({ body }) => JSON.stringify(body));
          expect(kept.join(), where).not.toContain('4111');
        }
      }
    }
  });

  it(
    'never ends in a bug, whatever thing it names and whatever amount it is about',
    async () => {
      const shop = await openAccountShop();
      const codes = new Set<string>();
      shop.startOver();
      let before = events(shop);
      for (const channel of CALLS) {
        const good = ACCOUNT_CALLS[channel](shop.ids);
        for (const path of pathsIn(good)) {
          for (const other of othersFor(shop, memberAt(good, path))) {
            const code = await codeOf(shop, channel, withMember(good, path, other));
            codes.add(code);
            if (code !== 'DONE' || ASKING.includes(channel)) {
              expect(events(shop), `${channel} ${path.join('.')} ${code}`).toBe(before);
              continue;
            }
            expectLedgerZero(shop.till);
            shop.startOver();
            before = events(shop);
          }
        }
      }
      // Of refusals of one kind alone nothing would follow.
      expect(codes.size, [...codes].sort().join(' ')).toBeGreaterThan(30);
    },
    SLOW_MS,
  );
});

/** What fits where `member` stands, and is something else. */
function othersFor({ ids }: AccountShop, member: unknown): unknown[] {
  if (typeof member === 'number') return [0, 1, 1000, 2500, MAX_AMOUNT_MINOR];
  return Object.values(ids).some((id) => id === member) ? Object.values(ids) : [];
}
