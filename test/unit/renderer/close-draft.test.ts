import { typedCount } from '@renderer/features/shift/close/close-draft';
import { draftFrom, keptOf } from '@renderer/features/shift/close/kept-draft';
import { minor } from '@shared/domain/money/money';
import { closeDraft, type KeptDraft } from '@shared/ipc/views/close-draft';
import type { CheckInDrawer, CountedView } from '@shared/ipc/views/shifts';
import type { CountId, ShiftId, TenderId } from '@shared/lib/ids';
import { describe, expect, it } from 'vitest';

const SHIFT = '019aae3a-0000-7000-8000-000000000001' as ShiftId;
const COUNT = '019aae3a-0000-7000-8000-000000000002' as CountId;
const OTHER_COUNT = '019aae3a-0000-7000-8000-000000000003' as CountId;
const CHECK = '019aae3a-0000-7000-8000-000000000004' as TenderId;
const GONE = '019aae3a-0000-7000-8000-000000000005' as TenderId;

const typed: KeptDraft = {
  ...{ step: 'slips', reached: 'slips', countId: COUNT, reason: 'Taxi' },
  carried: [`open-invoice/${SHIFT}`],
  cash: {
    counts: [{ valueMinor: minor(2000), count: 7 }],
    rolls: [{ valueMinor: minor(25), coins: 40, count: 2 }],
  },
  checks: [CHECK, GONE],
  slips: [{ kind: 'card', brand: 'Visa', amountMinor: null }],
  nextFloat: { counts: [{ valueMinor: minor(100), count: 50 }], rolls: [] },
  initials: [{ text: 'Safe locked', initials: 'TL' }],
};
const counted = (countId: CountId) =>
  ({ countId, count: { cash: typed.cash, checks: [CHECK], slips: [] } }) as unknown as CountedView;

const resumed = (draft: KeptDraft, latest: CountedView | null) =>
  draftFrom(SHIFT, 'USD', [], latest, { draft, typedByName: 'Tom Lindqvist' });

describe('a closing that is gone on with', () => {
  it('is what was kept of it, and is kept as it was', () => {
    expect(keptOf(resumed(typed, null))).toEqual(typed);
    expect(closeDraft.parse(typed)).toEqual(typed);
  });

  it('is at the comparison when its count was taken down and nobody has seen it', () => {
    expect(resumed(typed, counted(COUNT))).toMatchObject({ step: 'compare', reached: 'compare' });
    expect(resumed(typed, counted(OTHER_COUNT))).toMatchObject({ step: 'slips', reached: 'slips' });
  });

  it('stays where somebody walked back to', () => {
    const back: KeptDraft = { ...typed, step: 'cash', reached: 'float' };
    expect(resumed(back, counted(COUNT))).toMatchObject({ step: 'cash', reached: 'float' });
  });

  it('asks for the slips there are besides', () => {
    const due = [{ kind: 'card', brand: 'Amex' } as const];
    const { slips } = draftFrom(SHIFT, 'USD', due, null, { draft: typed, typedByName: '' });
    expect(slips.map(({ brand }) => brand)).toEqual(['Visa', 'Amex']);
  });
});

describe('a count', () => {
  it('is without a check that was booked otherwise after it was ticked', () => {
    const due = [{ tenderId: CHECK }] as CheckInDrawer[];
    expect(typedCount(resumed(typed, null), due).checks).toEqual([CHECK]);
  });
});
