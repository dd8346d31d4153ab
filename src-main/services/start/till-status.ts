import type { Output } from '@shared/ipc/contract/contract';
import type { Result } from '@shared/lib/result';
import { isSound, type Health } from '../../db/health';
import { findSettings } from '../../db/repos/records';
import type { StartedTill, StartError } from './start-till';

export type StartOutcome = Result<StartedTill, StartError>;

/** What was found in the till's file when it started. */
export function tillStatus(started: StartOutcome, version: string): Output<'till.status'> {
  if (!started.ok) {
    const { error } = started;
    return error.code === 'FILE_DAMAGED'
      ? { state: 'damaged', version, events: 0, problems: [...error.problems] }
      : { state: 'refused', version, code: error.code };
  }
  const { health, tillId, database } = started.value;
  const { events } = health;
  if (!isSound(health)) return { state: 'damaged', version, events, problems: wordsFor(health) };
  const isSetUp = findSettings(database.read, tillId) !== null;
  return { state: 'sound', version, tillId, events, isSetUp };
}

/** What is wrong, one code with its number per line, for support to read. */
export function wordsFor({ filePages, brokenReferences, chain }: Health): string[] {
  const references = brokenReferences === 0 ? [] : [`BROKEN_REFERENCES ${brokenReferences}`];
  const links = chain.map((problem) => `${problem.code} ${problem.tillSeq}`);
  return [...filePages, ...references, ...links];
}
