import { localDate } from '@shared/domain/time/local-date';
import type { HospitalRecord } from '@shared/journal/records';
import type { TillContext } from '../context';

/** The day it is where the hospital is. */
export interface Today {
  readonly today: string;
  readonly timeZone: string;
}

export function todayOf(
  { clock }: Pick<TillContext, 'clock'>,
  { timeZone }: Pick<HospitalRecord, 'timeZone'>,
): Today {
  return { today: localDate(clock.nowMs(), timeZone), timeZone };
}
