import { findSettings } from '../../db/repos/records';
import { todayOf } from '../accounts/today';
import type { TillContext } from '../context';

/**
 * Asks what day it is, for which a process reads the tables of all zones and languages when it does
 * so first: a tenth of a second that somebody would wait for with the first client.
 */
export function warmUp(context: TillContext): void {
  const settings = findSettings(context.database.read, context.tillId);
  if (settings !== null) todayOf(context, settings.hospital);
}
