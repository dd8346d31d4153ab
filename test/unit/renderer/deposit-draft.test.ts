import {
  changeDeposit,
  chosenOf,
  showBanking,
  showPrepared,
  tick,
  useBanking,
} from '@renderer/features/banking/deposit-draft';
import type { CheckToBank, ToBank } from '@shared/ipc/views/cash';
import type { CorrectionView } from '@shared/ipc/views/shifts';
import { beforeEach, describe, expect, it } from 'vitest';

const shift = (shiftId: string) => ({ shiftId }) as ToBank['shifts'][number];
const check = (tenderId: string, shiftId: string, wasSeen = true) =>
  ({ tenderId, shiftId, wasSeen }) as CheckToBank;
const correction = (correctionId: string, shiftId: string) =>
  ({ correctionId, shiftId }) as CorrectionView;

const waiting: ToBank = {
  shifts: [shift('monday'), shift('tuesday')],
  checks: [
    check('check-monday', 'monday'),
    check('check-tuesday', 'tuesday'),
    check('check-unseen', 'tuesday', false),
    // Its shift went to the bank before it was found.
    check('check-earlier', 'sunday'),
  ],
  corrections: [correction('found-monday', 'monday'), correction('found-earlier', 'sunday')],
};

/** Everything that is chosen, by id. */
function chosen(): string[] {
  const { shifts, checks, corrections } = chosenOf(waiting, useBanking.getState().draft);
  return [
    ...shifts.map(({ shiftId }) => shiftId),
    ...checks.map(({ tenderId }) => tenderId),
    ...corrections.map(({ correctionId }) => correctionId),
  ];
}

beforeEach(() => {
  useBanking.setState(useBanking.getInitialState());
});

describe('what goes into the bag', () => {
  it('is everything that waits, but a check that nobody saw', () => {
    expect(chosen()).toEqual([
      ...['monday', 'tuesday', 'check-monday', 'check-tuesday', 'check-earlier'],
      ...['found-monday', 'found-earlier'],
    ]);
  });

  it('leaves with a shift what belongs to it, and nothing else', () => {
    tick('monday', false);
    expect(chosen()).toEqual(['tuesday', 'check-tuesday', 'check-earlier', 'found-earlier']);
  });

  it('is what somebody ticked, whatever is proposed', () => {
    tick('monday', false);
    tick('check-monday', true);
    tick('check-unseen', true);
    tick('found-earlier', false);
    expect(chosen()).toEqual([
      ...['tuesday', 'check-monday', 'check-tuesday', 'check-unseen', 'check-earlier'],
    ]);
  });

  it('does not wait for a shift that went to the bank since it was left out', () => {
    tick('sunday', false);
    expect(chosen()).toEqual(expect.arrayContaining(['check-earlier', 'found-earlier']));
  });

  it('comes back with its shift, when nobody said otherwise', () => {
    tick('tuesday', false);
    tick('tuesday', true);
    expect(chosen()).toContain('check-tuesday');
  });
});

describe('what is typed of a bag', () => {
  it('stays while the choice is looked at again', () => {
    const { depositId } = useBanking.getState().draft;
    showBanking('bag');
    changeDeposit({ bagNumber: '0042', initials: ['RA', ''] });
    showBanking('waiting');
    tick('monday', false);
    showBanking('bag');
    expect(useBanking.getState().draft).toMatchObject({
      ...{ depositId, bagNumber: '0042', initials: ['RA', ''], ticks: { monday: false } },
    });
  });

  it('is for one bag: the next one begins afresh, under another id', () => {
    const { depositId } = useBanking.getState().draft;
    tick('monday', false);
    changeDeposit({ bagNumber: '0042', reason: 'A coin too much' });
    showPrepared(depositId);
    const { draft, view } = useBanking.getState();
    expect(view).toEqual({ depositId });
    expect(draft).toMatchObject({ ticks: {}, cash: null, bagNumber: '', reason: '' });
    expect(draft.depositId).not.toBe(depositId);
  });
});
