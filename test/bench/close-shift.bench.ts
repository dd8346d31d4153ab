import type { TillDatabase } from '@main/db/database';
import { listOpenItems } from '@main/services/shifts/open-items';
import { shiftFigures } from '@main/services/shifts/figures';
import { freezeShift } from '@main/services/shifts/freeze-shift';
import { zReport } from '@main/services/shifts/z-report';
import type { ShiftId } from '@shared/lib/ids';
import { expect, test } from 'vitest';
import { openTill } from '../support/till-file';
import { counterOf, type Counter } from './support/hospital/counter';
import { hospitalTill, managedTill, type HospitalTill } from './support/hospital/hospital-till';
import { liveThrough, sellFor } from './support/hospital/live-through';
import { openBuilt } from './support/hospital/open-built';
import { beginShift, countAndClose, countOf } from './support/hospital/shift';
import { NEW_HOSPITAL } from './support/hospital/size';
import { noSamples, reportWait, reportRatio, timed, type Samples } from './support/measure';
import { value } from '../support/result';

/** As many as ten years had on a day. */
const SALES = 83;
const WARM_UPS = 3;
const SHIFTS = 25;
const ANSWER_MS = 100;

/** A hospital with its counter, where a day can be sold and closed. */
interface Place {
  readonly till: HospitalTill;
  readonly counter: Counter;
}

test('close-shift', { timeout: 3_600_000 }, async () => {
  const built = openBuilt();
  if (built === null) return;
  const old = placeOf(built);
  const young = placeOf(await newHospital());
  const [close, figures, items] = [noSamples(), noSamples(), noSamples()];
  for (let run = -WARM_UPS; run < SHIFTS; run += 1) {
    const [atOld, atYoung] = [closedDay(old), closedDay(young)];
    if (run < 0) continue;
    keep(close, atOld.closeMs, atYoung.closeMs);
    keep(figures, atOld.figuresMs, atYoung.figuresMs);
    keep(items, atOld.itemsMs, atYoung.itemsMs);
  }
  reportRatio({ name: 'close-shift', target: 1.5 }, close);
  reportRatio({ name: 'close-shift: figures', target: 1.5 }, figures);
  reportRatio({ name: 'close-shift: open items', target: 1.5 }, items);
  reportWait({ name: 'close-shift: wait for figures', targetMs: ANSWER_MS }, figures);
  reportWait({ name: 'close-shift: wait for open items', targetMs: ANSWER_MS }, items);
});

/** What was measured at the old hospital, beside the same at the new one: the floor. */
function keep({ subjectMs, floorMs }: Samples, oldMs: number, youngMs: number): void {
  subjectMs.push(oldMs);
  floorMs.push(youngMs);
}

/** Sells for a day, looks at it as the close screen does, counts and closes it and draws its Z. */
function closedDay({ till, counter }: Place) {
  const shiftId = beginShift(till);
  const cashier = counter.cashiers[0];
  if (cashier === undefined) throw new Error('nobody is at the counter');
  sellFor({ till, counter, cashier, shiftId }, SALES);
  value(freezeShift(till, shiftId));
  const seen = timed(() => value(shiftFigures(till, shiftId)));
  const open = timed(() => value(listOpenItems(till)));
  expect(seen.answer.sales.invoices).toBe(SALES);
  expect(open.answer.length).toBeGreaterThan(0);
  const count = countOf(till, shiftId);
  const closed = timed(() => closeWithZ(till, shiftId, count));
  expect(closed.answer.document.blocks.length).toBeGreaterThan(0);
  return { closeMs: closed.ms, figuresMs: seen.ms, itemsMs: open.ms };
}

function closeWithZ(till: HospitalTill, shiftId: ShiftId, count: ReturnType<typeof countOf>) {
  countAndClose(till, shiftId, count);
  return value(zReport(till, { shiftId, print: false }));
}

/** A hospital where next to nothing has happened, and the same is left unfinished. */
async function newHospital(): Promise<TillDatabase> {
  const database = openTill();
  await liveThrough(hospitalTill(database, 2), NEW_HOSPITAL);
  return database;
}

function placeOf(database: TillDatabase): Place {
  return { till: managedTill(database, 3), counter: counterOf(database) };
}
