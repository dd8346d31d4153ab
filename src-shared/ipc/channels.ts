import type { Channel } from './contract';

/** The names alone, for the preload script, which carries no schemas. */
export const CHANNELS = ['till.status'] as const satisfies readonly Channel[];

/** The one name under which calls travel between the processes. */
export const CALL = 'frontdesk:call';
