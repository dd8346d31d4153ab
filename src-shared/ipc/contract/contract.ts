import type { z } from 'zod';
import { accountsContract } from './accounts';
import { arrangementsContract } from './arrangements';
import { cardsContract } from './cards';
import { cashContract } from './cash';
import { documentsContract } from './documents';
import { estimatesContract } from './estimates';
import { importsContract } from './imports';
import { invoicesContract } from './invoices';
import { paymentsContract } from './payments';
import { peopleContract } from './people';
import { printingContract } from './printing';
import { recordsContract } from './records';
import { refundsContract } from './refunds';
import { reportsContract } from './reports';
import { settingsContract } from './settings';
import { setupContract } from './setup';
import { shiftsContract } from './shifts';
import { tillContract } from './till';

/**
 * Everything the window may ask of the main process, and what it gets. Both sides are typed from
 * here: a handler that is missing or answers otherwise does not compile.
 */
export const contract = {
  ...tillContract,
  ...setupContract,
  ...peopleContract,
  ...settingsContract,
  ...recordsContract,
  ...shiftsContract,
  ...cashContract,
  ...reportsContract,
  ...invoicesContract,
  ...paymentsContract,
  ...refundsContract,
  ...cardsContract,
  ...estimatesContract,
  ...accountsContract,
  ...arrangementsContract,
  ...documentsContract,
  ...printingContract,
  ...importsContract,
} as const;

export type Contract = typeof contract;
export type Channel = keyof Contract;
export type Input<C extends Channel> = z.input<Contract[C]['input']>;
export type ParsedInput<C extends Channel> = z.output<Contract[C]['input']>;
export type Output<C extends Channel> = z.output<Contract[C]['output']>;
