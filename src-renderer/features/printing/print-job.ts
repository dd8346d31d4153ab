import type { Output } from '@shared/ipc/contract/contract';

/** One job as the till tells of it. */
export type PrintJob = Output<'printing.jobs'>[number];
