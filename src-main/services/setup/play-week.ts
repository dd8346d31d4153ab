import type { DemoVisit } from '@shared/demo/demo-week';
import { localDate } from '@shared/domain/time/local-date';
import { addDays, weekdayOf, zonedTimeMs } from '@shared/domain/time/zoned-time';
import type { ShiftId } from '@shared/lib/ids';
import type { TillContext } from '../context';
import { openShift } from '../shifts/open-shift';
import { closeDay } from './close-day';
import { known, type DemoIds } from './furnish-demo';
import { must, playVisit } from './play-visit';
import type { Demo } from './read-demo';

interface Act {
  readonly atMs: number;
  readonly play: (context: TillContext) => Promise<void>;
}

const MINUTE_MS = 60_000;
const CLOSING_MS = 15 * MINUTE_MS;

/**
 * Plays the week before now, and today so far, through the till's own commands: at its own time,
 * under its own people. `breathe` is waited for after every act, so that the window stays alive.
 */
export async function playWeek(
  context: TillContext,
  demo: Demo,
  ids: DemoIds,
  breathe: (done: number, total: number) => Promise<void>,
): Promise<void> {
  const acts = actsOf(context, demo, ids);
  let nowMs = context.clock.nowMs();
  const past: TillContext = {
    ...context,
    clock: { nowMs: () => nowMs },
    session: { employeeId: null },
    signals: { changed: silent, progress: silent, wakePrinter: silent },
  };
  for (const [index, act] of acts.entries()) {
    nowMs = act.atMs;
    await act.play(past);
    await breathe(index + 1, acts.length);
  }
}

function silent(): void {
  // The past tells nobody.
}

function actsOf({ clock, ids: source }: TillContext, demo: Demo, ids: DemoIds): Act[] {
  const { week, hospital, openingFloat } = demo;
  const nowMs = clock.nowMs();
  const today = localDate(nowMs, hospital.timeZone);
  const opening = (atMs: number, number: string): Act => ({
    atMs,
    play: (past) => {
      past.session.employeeId = known(ids.employees, number);
      must(openShift(past, source.next() as ShiftId, openingFloat));
      return Promise.resolve();
    },
  });
  const visiting = (atMs: number, visit: DemoVisit): Act => ({
    atMs,
    play: (past) => playVisit(past, demo, ids, visit),
  });
  const closing = (atMs: number): Act => ({
    atMs,
    play: (past) => {
      closeDay(past, hospital.currency, openingFloat);
      return Promise.resolve();
    },
  });
  const pastActs = Array.from({ length: 7 }, (_, index) => addDays(today, index - 7)).flatMap(
    (date) => {
      const at = (time: string) => zonedTimeMs(date, time, hospital.timeZone);
      const day = week.pastDays.find(({ weekday }) => weekday === weekdayOf(date));
      if (day === undefined) return [];
      const visits = day.visits.map((visit) => visiting(at(visit.at), visit));
      const lastMs = visits.at(-1)?.atMs ?? at(day.openedAt);
      return [opening(at(day.openedAt), day.openedBy), ...visits, closing(lastMs + CLOSING_MS)];
    },
  );
  const { openedBy, openedMinutesAgo, visits } = week.today;
  return [
    ...pastActs,
    opening(nowMs - openedMinutesAgo * MINUTE_MS, openedBy),
    ...visits
      .map((visit) => visiting(nowMs - visit.minutesAgo * MINUTE_MS, visit))
      .sort((a, b) => a.atMs - b.atMs),
  ];
}
