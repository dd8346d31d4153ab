import { dumpProjections, rebuildProjections } from '@main/db/projections/rebuild';
import { verifyTill } from '@main/services/maintenance/verify';
import { closeCounted } from '@main/services/shifts/close-shift';
import { draftOf, keepDraft } from '@main/services/shifts/close-drafts';
import { freezeShift, resumeShift } from '@main/services/shifts/freeze-shift';
import { minor } from '@shared/domain/money/money';
import type { KeptDraft } from '@shared/ipc/views/close-draft';
import type { CountId, ShiftId } from '@shared/lib/ids';
import { describe, expect, it } from 'vitest';
import { countDrawer, piecesOf } from '../support/drawer';
import { journalOf } from '../support/journal-reader';
import { furnishedTill, openDrawer, signInAs, value, type TestTill } from '../support/till-context';

const refused = (code: string) => ({ ok: false, error: { code } });

function draftWith(till: TestTill, changes: Partial<KeptDraft> = {}): KeptDraft {
  return {
    ...{ step: 'slips', reached: 'slips', carried: [], checks: [], reason: '', nextFloat: null },
    cash: piecesOf(4200),
    slips: [{ kind: 'card', brand: 'Visa', amountMinor: null }],
    countId: till.ids.next() as CountId,
    initials: [{ text: 'Safe locked', initials: 'TL' }],
    ...changes,
  };
}

/** A till whose drawer is being counted, half of it typed. */
function halfCounted() {
  const till = furnishedTill('cashier');
  const shiftId = openDrawer(till);
  value(freezeShift(till, shiftId));
  const draft = draftWith(till);
  value(keepDraft(till, { shiftId, draft }));
  return { till, shiftId, draft };
}

function rowsOf({ database }: TestTill): unknown[] {
  return database.sqlite.prepare('SELECT * FROM close_drafts').all();
}

describe('what is typed of a closing', () => {
  it('is there for whoever goes on, as it was kept last', () => {
    const { till, shiftId, draft } = halfCounted();
    expect(value(draftOf(till, shiftId))).toEqual({ draft, typedByName: 'Sam Field' });
    signInAs(till, 'cashier');
    const further = draftWith(till, { nextFloat: piecesOf(500), reason: 'Taxi' });
    value(keepDraft(till, { shiftId, draft: further }));
    expect(value(draftOf(till, shiftId))?.draft).toEqual(further);
    expect(rowsOf(till)).toMatchObject([{ typed_by: till.session.employeeId }]);
  });

  it('is nothing before anything was kept', () => {
    const till = furnishedTill('cashier');
    const shiftId = openDrawer(till);
    value(freezeShift(till, shiftId));
    expect(value(draftOf(till, shiftId))).toBeNull();
  });

  it('is no fact: no event, nothing to make again, and nobody is told', () => {
    const { till, shiftId, draft } = halfCounted();
    const events = journalOf(till.database).length;
    const tables = dumpProjections(till.database);
    const told = till.told.flat().length;
    value(keepDraft(till, { shiftId, draft: draftWith(till) }));
    value(keepDraft(till, { shiftId, draft }));
    expect(journalOf(till.database)).toHaveLength(events);
    expect(dumpProjections(till.database)).toEqual(tables);
    expect(till.told.flat()).toHaveLength(told);
    expect(verifyTill(till.database).problems).toEqual([]);
    rebuildProjections(till.database);
    expect(value(draftOf(till, shiftId))?.draft).toEqual(draft);
  });

  it('goes with the closing', () => {
    const { till, shiftId } = halfCounted();
    const { countId } = countDrawer(till, shiftId, 10_000);
    expect(rowsOf(till)).toHaveLength(1);
    const wanted = { shiftId, countId, nextFloat: piecesOf(0), reason: '' };
    value(closeCounted(till, wanted, null));
    expect(rowsOf(till)).toEqual([]);
    expect(draftOf(till, shiftId)).toEqual(refused('SHIFT_CLOSED'));
  });

  it('stays when the closing is refused', () => {
    const { till, shiftId } = halfCounted();
    const { countId } = countDrawer(till, shiftId, 9900);
    const wanted = { shiftId, countId, nextFloat: piecesOf(0), reason: '' };
    expect(closeCounted(till, wanted, null)).toEqual(refused('REASON_NEEDED'));
    expect(rowsOf(till)).toHaveLength(1);
  });

  it('is gone when the shift sells again, also for the next count', () => {
    const { till, shiftId } = halfCounted();
    value(resumeShift(till, shiftId));
    expect(rowsOf(till)).toEqual([]);
    value(freezeShift(till, shiftId));
    expect(value(draftOf(till, shiftId))).toBeNull();
  });
});

describe('a draft is refused', () => {
  it.each(['technician', 'veterinarian'] as const)('from a %s, who counts no drawer', (role) => {
    const { till, shiftId, draft } = halfCounted();
    signInAs(till, role);
    const notAllowed = { ok: false, error: { code: 'NOT_ALLOWED', act: 'count-drawer' } };
    expect(keepDraft(till, { shiftId, draft })).toEqual(notAllowed);
    expect(draftOf(till, shiftId)).toEqual(notAllowed);
  });

  it('of a shift that is not counted, or not there', () => {
    const till = furnishedTill('cashier');
    const shiftId = openDrawer(till);
    const draft = draftWith(till);
    expect(keepDraft(till, { shiftId, draft })).toEqual(refused('SHIFT_NOT_COUNTING'));
    expect(draftOf(till, shiftId)).toEqual(refused('SHIFT_NOT_COUNTING'));
    const nowhere = till.ids.next() as ShiftId;
    expect(keepDraft(till, { shiftId: nowhere, draft })).toEqual(refused('SHIFT_UNKNOWN'));
    expect(draftOf(till, nowhere)).toEqual(refused('SHIFT_UNKNOWN'));
  });

  it('with a card number, and what was kept before stays', () => {
    const { till, shiftId, draft } = halfCounted();
    const slip = { kind: 'card', brand: '4111111111111111', amountMinor: minor(1) } as const;
    for (const changes of [{ reason: '4111 1111 1111 1111' }, { slips: [slip] }]) {
      const answer = keepDraft(till, { shiftId, draft: draftWith(till, changes) });
      expect(answer).toEqual(refused('CARD_NUMBER_REFUSED'));
    }
    expect(value(draftOf(till, shiftId))?.draft).toEqual(draft);
  });
});
