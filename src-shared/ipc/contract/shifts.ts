import { z } from 'zod';
import { COUNTED_KINDS } from '../../domain/tender/settle';
import { cashCount, drawerCount, isAmountTogether, signedLine } from '../../journal/cash-facts';
import {
  amountMinor,
  correctionId,
  countId,
  denominationCount,
  employeeId,
  shiftId,
  requiredText,
  shortText,
  tenderId,
} from '../../journal/fields';
import { closeDraft, closeDraftView } from '../views/close-draft';
import {
  correctionView,
  countedView,
  openItem,
  shiftDocument,
  shiftFigure,
  shiftFiguresView,
  shiftView,
} from '../views/shifts';
import { approval, pin, reason } from './inputs';
import { nothing } from './nothing';
import { paper } from './papers';

const theShift = z.strictObject({ shiftId });

export const shiftsContract = {
  'shifts.current': { input: nothing, output: shiftView.nullable() },
  /** The shift whose drawer is being counted. */
  'shifts.counting': { input: nothing, output: shiftView.nullable() },
  /** The latest shifts of this till, newest first. */
  'shifts.recent': {
    input: z.strictObject({ limit: z.int().min(1).max(400) }),
    output: z.array(shiftView),
  },
  /** Opens the drawer with a counted float. The id is the caller's: a repeat answers the same. */
  'shifts.open': {
    input: z.strictObject({
      shiftId,
      floatCounts: z.array(denominationCount).max(40).refine(isAmountTogether),
    }),
    output: shiftView,
  },
  /** Gives the drawer to somebody else, who takes it with their own PIN; counted if wanted. */
  'shifts.handOver': {
    input: z.strictObject({
      shiftId,
      toEmployeeId: employeeId,
      pin,
      cash: cashCount.nullable(),
    }),
    output: shiftView,
  },
  /** From here on the shift is counted; sales go to the next one. */
  'shifts.freeze': { input: theShift, output: shiftView },
  /** Back to selling, as long as nothing was counted and no other shift was begun. */
  'shifts.resume': { input: theShift, output: shiftView },
  /** Where the shift stands, as far as whoever asks may see it. */
  'shifts.figures': { input: theShift, output: shiftFiguresView },
  /** The papers behind one figure. `brand` is asked for with `card` and `financing` only. */
  'shifts.documents': {
    input: z.strictObject({ shiftId, figure: shiftFigure, brand: shortText.nullable() }),
    output: z.array(shiftDocument),
  },
  /** What is not finished, and would be carried to the next shift. */
  'shifts.openItems': { input: nothing, output: z.array(openItem) },
  /** Takes a count down. It can be counted again; each count is kept. */
  'shifts.count': {
    input: z.strictObject({ shiftId, countId, count: drawerCount }),
    output: countedView,
  },
  /** The latest count of the shift, or null before there is one. */
  'shifts.counted': { input: theShift, output: countedView.nullable() },
  /** Keeps what is typed of a closing so far, until the shift is closed or sells again. */
  'shifts.keepDraft': { input: z.strictObject({ shiftId, draft: closeDraft }), output: nothing },
  /** What was typed of a closing when it was last kept, or null before anything was. */
  'shifts.draft': { input: theShift, output: closeDraftView.nullable() },
  /** Closes the shift on a count, gives it its Z number and says what is kept back. */
  'shifts.close': {
    input: z.strictObject({
      shiftId,
      countId,
      nextFloat: cashCount,
      /** Asked for when there is a difference. */
      reason: shortText,
      /** Of the closing checklist, what was looked after; it may be left out, and is then nothing. */
      signed: z.array(signedLine).max(30).optional(),
      approval,
    }),
    output: shiftView,
  },
  /** Something about a closed shift was found out: a new entry that points at it. */
  'shifts.correct': {
    input: z.strictObject({
      shiftId,
      correctionId,
      kind: z.enum(COUNTED_KINDS),
      brand: requiredText.nullable(),
      /** Asked for when a check is gone: which one. */
      tenderId: tenderId.nullable(),
      amountMinor,
      reason,
      approval,
    }),
    output: correctionView,
  },
  'shifts.corrections': { input: theShift, output: z.array(correctionView) },
  /** The state of a shift that is not closed; journalled, changes nothing. */
  'shifts.xReport': { input: z.strictObject({ shiftId, print: z.boolean() }), output: paper },
  /** The Z report of a closed shift, as it was; `print` makes another copy. */
  'shifts.zReport': { input: z.strictObject({ shiftId, print: z.boolean() }), output: paper },
  /** Says who looked after what before the first client; what is after the last, a closing says. */
  'shifts.signChecklist': {
    input: z.strictObject({
      shiftId: shiftId.nullable(),
      items: z.array(signedLine).min(1).max(30),
    }),
    output: nothing,
  },
} as const;
