import type { shiftsContract } from '@shared/ipc/contract/shifts';
import { ok } from '@shared/lib/result';
import type { TillContext } from '../../services/context';
import { draftOf, keepDraft } from '../../services/shifts/close-drafts';
import { closeShift } from '../../services/shifts/close-shift';
import { correctShift, listCorrections } from '../../services/shifts/correct-shift';
import { countShift, latestCount } from '../../services/shifts/count-shift';
import { shiftDocuments } from '../../services/shifts/documents';
import { shiftFigures } from '../../services/shifts/figures';
import { freezeShift, resumeShift } from '../../services/shifts/freeze-shift';
import { handOver } from '../../services/shifts/hand-over';
import { listOpenItems } from '../../services/shifts/open-items';
import {
  countingShift,
  currentShift,
  listRecentShifts,
  openShift,
} from '../../services/shifts/open-shift';
import { signChecklist } from '../../services/shifts/sign-checklist';
import { takeXReport } from '../../services/shifts/x-report';
import { zReport } from '../../services/shifts/z-report';
import type { HandlersOf } from '../router';

export function createShiftsHandlers(context: TillContext): HandlersOf<typeof shiftsContract> {
  return {
    'shifts.current': () => ok(currentShift(context)),
    'shifts.counting': () => ok(countingShift(context)),
    'shifts.recent': ({ limit }) => listRecentShifts(context, limit),
    'shifts.open': ({ shiftId, floatCounts }) => openShift(context, shiftId, floatCounts),
    'shifts.handOver': (input) => handOver(context, input),
    'shifts.freeze': ({ shiftId }) => freezeShift(context, shiftId),
    'shifts.resume': ({ shiftId }) => resumeShift(context, shiftId),
    'shifts.figures': ({ shiftId }) => shiftFigures(context, shiftId),
    'shifts.documents': (input) => shiftDocuments(context, input),
    'shifts.openItems': () => listOpenItems(context),
    'shifts.count': (input) => countShift(context, input),
    'shifts.counted': ({ shiftId }) => latestCount(context, shiftId),
    'shifts.keepDraft': (input) => keepDraft(context, input),
    'shifts.draft': ({ shiftId }) => draftOf(context, shiftId),
    'shifts.close': (input) => closeShift(context, input),
    'shifts.correct': (input) => correctShift(context, input),
    'shifts.corrections': ({ shiftId }) => listCorrections(context, shiftId),
    'shifts.xReport': (input) => takeXReport(context, input),
    'shifts.zReport': (input) => zReport(context, input),
    'shifts.signChecklist': (input) => signChecklist(context, input),
  };
}
