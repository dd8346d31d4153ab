import type { Output } from '@shared/ipc/contract/contract';
import type { ChainProblem } from '@shared/journal/chain';
import type { Result } from '@shared/lib/result';
import { inspectHealth, isSound, type Health } from '../../db/health';
import type { MigrateError } from '../../db/migrate';
import type { StartedTill } from './start-till';

export type StartOutcome = Result<StartedTill, MigrateError>;

/** What is known of the till's file after the start, looked up afresh. */
export function tillStatus(started: StartOutcome, version: string): Output<'till.status'> {
  if (!started.ok) return { state: 'refused', version, code: started.error.code };
  const health = inspectHealth(started.value);
  const { events } = health;
  if (!isSound(health)) return { state: 'damaged', version, events, problems: wordsFor(health) };
  return { state: 'sound', version, tillId: started.value.tillId, events, isSetUp: false };
}

function wordsFor({ filePages, brokenReferences, chain }: Health): string[] {
  const references = brokenReferences === 0 ? [] : [`BROKEN_REFERENCES ${brokenReferences}`];
  const links = chain.map((problem: ChainProblem) => `${problem.code} ${problem.tillSeq}`);
  return [...filePages, ...references, ...links];
}
