import { ok } from '@shared/lib/result';
import { tillStatus, type StartOutcome } from '../services/start/till-status';
import type { Handlers } from './router';

/** Adapts the services to the contract. */
export function createHandlers(started: StartOutcome, version: string): Handlers {
  return { 'till.status': () => ok(tillStatus(started, version)) } as Partial<Handlers> as Handlers;
}
