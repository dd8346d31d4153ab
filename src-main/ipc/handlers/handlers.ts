import { CHANNELS } from '@shared/ipc/channels';
import { err, ok } from '@shared/lib/result';
import type { TillContext } from '../../services/context';
import { tillStatus, type StartOutcome } from '../../services/start/till-status';
import type { Handlers } from '../router';
import { createAccountsHandlers } from './accounts';
import { createArrangementsHandlers } from './arrangements';
import { createCardsHandlers } from './cards';
import { createCashHandlers } from './cash';
import { createDocumentsHandlers } from './documents';
import { createEstimatesHandlers } from './estimates';
import { createImportsHandlers } from './imports';
import { createInvoicesHandlers } from './invoices';
import { createPaymentsHandlers } from './payments';
import { createPeopleHandlers } from './people';
import { createPrintingHandlers } from './printing';
import { createRecordsHandlers } from './records';
import { createRefundsHandlers } from './refunds';
import { createReportsHandlers } from './reports';
import { createSettingsHandlers } from './settings';
import { createSetupHandlers } from './setup';
import { createShiftsHandlers } from './shifts';
import { createTillHandlers } from './till';

/** Adapts the services to the contract. */
export function createHandlers(
  context: TillContext,
  started: StartOutcome,
  demoFolder: string,
): Handlers {
  return {
    ...createTillHandlers(context, started),
    ...createSetupHandlers(context, demoFolder),
    ...createPeopleHandlers(context),
    ...createSettingsHandlers(context),
    ...createRecordsHandlers(context),
    ...createShiftsHandlers(context),
    ...createCashHandlers(context),
    ...createReportsHandlers(context),
    ...createInvoicesHandlers(context),
    ...createPaymentsHandlers(context),
    ...createRefundsHandlers(context),
    ...createCardsHandlers(context),
    ...createEstimatesHandlers(context),
    ...createAccountsHandlers(context),
    ...createArrangementsHandlers(context),
    ...createDocumentsHandlers(context),
    ...createPrintingHandlers(context),
    ...createImportsHandlers(context),
  };
}

/** What a till answers whose file was refused or damaged: why, and nothing else. */
export function closedHandlers(started: StartOutcome, version: string): Handlers {
  const refuse = () => err({ code: 'TILL_NOT_READY' } as const);
  const closed = Object.fromEntries(CHANNELS.map((channel) => [channel, refuse])) as unknown;
  return { ...(closed as Handlers), 'till.status': () => ok(tillStatus(started, version)) };
}
