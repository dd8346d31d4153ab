import { ACTS, may, type Act } from '@shared/domain/people/permission';
import { ROLES, type Role } from '@shared/domain/people/role';
import { describe, expect, it } from 'vitest';
import { ACT_CASES, type ActCase } from '../support/act-cases';
import { openActShop, STAFF_PIN, type ActShop } from '../support/act-shop';
import { journalOf } from '../support/journal-reader';

const WRONG_PIN = '000000';
const SLOW_MS = 60_000;

function events({ till }: ActShop): number {
  const sql = 'SELECT count(*) FROM journal_events';
  return till.database.sqlite.prepare<[], number>(sql).pluck().get() ?? 0;
}

/** Asks as somebody of `role`, with whatever else is given. */
async function ask(
  shop: ActShop,
  [, channel, input]: ActCase,
  role: Role | null,
  others: object = {},
): Promise<string> {
  shop.till.session.employeeId = role === null ? null : shop.staff[role];
  const answer = await shop.route(channel, { ...input(shop.ids), ...others });
  expect(shop.bugs, channel).toEqual([]);
  return answer.ok ? 'DONE' : answer.error.code;
}

describe('over the contract', () => {
  it('every act is asked for', () => {
    expect(new Set(ACT_CASES.map(([act]) => act))).toEqual(new Set(ACTS));
  });

  it.each(ROLES)(
    'a %s does what the role may, and nothing else',
    async (role) => {
      const shop = await openActShop();
      const done = new Set<Act>();
      for (const each of ACT_CASES) {
        const [act, channel] = each;
        shop.startOver();
        const before = events(shop);
        const code = await ask(shop, each, role);
        const isRefused = code === 'NOT_ALLOWED' || code === 'APPROVAL_NEEDED';
        expect(isRefused, `${act} by ${channel}: ${code}`).toBe(!may([role], act));
        expect(code, channel).not.toBe('INVALID_INPUT');
        if (isRefused) expect(events(shop), channel).toBe(before);
        if (code === 'DONE') done.add(act);
      }
      // Whoever may is let through to the end: all but a second shift beside the one that is open.
      const allowed = ACTS.filter((act) => may([role], act) && act !== 'open-shift');
      expect(done, 'what is done').toEqual(new Set(allowed));
    },
    SLOW_MS,
  );

  it('nobody does anything while nobody is signed in', async () => {
    const shop = await openActShop();
    const before = events(shop);
    for (const each of ACT_CASES)
      expect(await ask(shop, each, null), each[1]).toBe('NOT_SIGNED_IN');
    expect(events(shop)).toBe(before);
  });
});

/** Those whose call may bring the word of somebody. */
const APPROVED = (shop: ActShop) =>
  ACT_CASES.filter(([, , input]) => 'approval' in input(shop.ids));

/** Who is told to ask somebody; whoever may not even begin is told that, whatever they bring. */
async function askers(shop: ActShop, each: ActCase): Promise<Role[]> {
  const told: Role[] = [];
  for (const role of ['technician', 'cashier', 'supervisor'] as const) {
    if (may([role], each[0])) continue;
    shop.startOver();
    const code = await ask(shop, each, role);
    if (code === 'APPROVAL_NEEDED') told.push(role);
    if (code !== 'NOT_ALLOWED') continue;
    const stillNot = await ask(shop, each, role, word(shop, 'manager'));
    expect(stillNot, `${each[0]} by ${each[1]} for a ${role}`).toBe('NOT_ALLOWED');
  }
  // What a cashier does alone is of the counter: nobody else is let to it by a word.
  if (!may(['cashier'], each[0]))
    expect(told, `who may ask for ${each[0]} by ${each[1]}`).not.toEqual([]);
  return told;
}

type Person = keyof ActShop['staff'];

const word = (shop: ActShop, who: Person, pin = STAFF_PIN) => ({
  approval: { employeeId: shop.staff[who], pin },
});

/** The highest who may not approve `act`; a technician may nothing that is approved. */
function whoMayNot(act: Act): Role {
  return may(['supervisor'], act) ? 'technician' : 'supervisor';
}

/** What came into the journal since `before`, but that a PIN was wrong. */
function doneSince({ till }: ActShop, before: number): string[] {
  const since = journalOf(till.database).slice(before);
  return since.map(({ type }) => type).filter((type) => type !== 'employee.pin-refused');
}

/** What somebody gets who brings the word of another, each on a till of its own. */
const WORDS: Readonly<
  Record<string, { tell: (shop: ActShop, act: Act) => object; wrong?: number; code: string }>
> = {
  'somebody who may not either': {
    tell: (shop, act) => word(shop, whoMayNot(act)),
    code: 'APPROVER_NOT_ALLOWED',
  },
  'a manager, with a wrong PIN': {
    tell: (shop) => word(shop, 'manager', WRONG_PIN),
    code: 'PIN_WRONG',
  },
  'a manager who is locked out, with a wrong PIN': {
    tell: (shop) => word(shop, 'manager', WRONG_PIN),
    wrong: 5,
    code: 'EMPLOYEE_LOCKED',
  },
  'a manager who is locked out, with the right PIN': {
    tell: (shop) => word(shop, 'manager'),
    wrong: 5,
    code: 'EMPLOYEE_LOCKED',
  },
  'a manager who has left': { tell: (shop) => word(shop, 'gone'), code: 'EMPLOYEE_INACTIVE' },
};

describe('with the word of a second person', () => {
  it.each(Object.entries(WORDS))(
    'nothing is done on that of %s',
    async (_who, { tell, wrong = 0, code }) => {
      const shop = await openActShop();
      for (const each of APPROVED(shop)) {
        const [act, channel] = each;
        for (const role of await askers(shop, each)) {
          shop.startOver();
          const before = events(shop);
          for (let tries = 0; tries < wrong; tries += 1) {
            const refused = await ask(shop, each, role, word(shop, 'manager', WRONG_PIN));
            expect(refused, channel).toBe('PIN_WRONG');
          }
          const where = `${act} by ${channel} for a ${role}`;
          expect(await ask(shop, each, role, tell(shop, act)), where).toBe(code);
          expect(doneSince(shop, before), where).toEqual([]);
        }
      }
    },
    SLOW_MS,
  );

  it(
    'a manager’s right PIN does what the manager could have done',
    async () => {
      const shop = await openActShop();
      for (const each of APPROVED(shop)) {
        const [act, channel] = each;
        shop.startOver();
        const alone = await ask(shop, each, 'manager');
        for (const role of await askers(shop, each)) {
          shop.startOver();
          const together = await ask(shop, each, role, word(shop, 'manager'));
          expect(together, `${act} by ${channel} for a ${role}`).toBe(alone);
        }
      }
    },
    SLOW_MS,
  );
});
