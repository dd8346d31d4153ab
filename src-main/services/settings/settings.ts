import { isLogo } from '@shared/domain/picture/logo';
import { overlaps } from '@shared/domain/tax/rate-on';
import type { CommandFailure } from '@shared/ipc/failures';
import type { Area } from '@shared/ipc/topics';
import type { TillSettings } from '@shared/ipc/views/till';
import {
  taxRateRecord,
  type DrawerRulesRecord,
  type HospitalRecord,
  type ReceivablesRulesRecord,
  type TaxRateRecord,
  type TillRecord,
} from '@shared/journal/records';
import { mergeRecord, type Changes } from '@shared/journal/reducers/merge';
import type { TaxRateId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { receivablesRulesOf } from '../../db/repos/account-terms';
import { drawerRulesOf, findSettings, findTaxRates } from '../../db/repos/records';
import { hasShifts } from '../../db/repos/shifts';
import { isDemo } from '../../db/repos/secrets';
import { runCommand, type Command } from '../command';
import type { TillContext } from '../context';
import { signedInWhoMay } from '../people/approval';
import { changedFields } from '../records/changed-fields';
import { cardNumberProblem } from '../records/card-number-problem';

/** What a screen needs to show money; null before the set-up. */
export function tillSettings(context: TillContext, db: ReadableDb): TillSettings | null {
  const settings = findSettings(db, context.tillId);
  if (settings === null) return null;
  return {
    ...settings,
    taxRates: findTaxRates(db),
    drawerRules: drawerRulesOf(db),
    receivablesRules: receivablesRulesOf(db),
    isDemo: isDemo(db),
  };
}

/** What of a hospital people write as they like. Its phone and registration are numbers. */
export function writtenOf(hospital: Partial<HospitalRecord>): string[] {
  const {
    name = '',
    email = '',
    addressLines = [],
    receiptHeader = [],
    receiptFooter = [],
  } = hospital;
  return [name, email, ...addressLines, ...receiptHeader, ...receiptFooter];
}

export function saveHospital(context: TillContext, changes: Changes<HospitalRecord>) {
  return changeSettings(context, ({ db, append }, { hospital }) => {
    const news = changedFields(hospital, mergeRecord(hospital, changes));
    const problem = cardNumberProblem(writtenOf(news));
    if (problem !== null) return problem;
    if (!isLogo(news.logo ?? '')) return { code: 'NOT_A_PICTURE' };
    // Amounts are journalled without their currency: another one would make old cents its own.
    if (news.currency !== undefined && hasShifts(db)) return { code: 'CURRENCY_IN_USE' };
    if (Object.keys(news).length > 0) append('hospital.configured', { changes: news });
    return null;
  });
}

/** Another printer may be there now for what waits: the queue is told as well. */
export function saveTill(context: TillContext, changes: Changes<TillRecord>) {
  return changeSettings(
    context,
    ({ append }, { till }) => {
      const news = changedFields(till, mergeRecord(till, changes));
      const problem = cardNumberProblem([news.name ?? '']);
      if (problem !== null) return problem;
      if (Object.keys(news).length > 0) append('till.configured', { changes: news });
      return null;
    },
    ['till', 'printing'],
  );
}

/** Makes a rate or changes one. Lines that are on an invoice keep the rate they came with. */
export function saveTaxRate(
  context: TillContext,
  taxRateId: TaxRateId,
  changes: Changes<TaxRateRecord>,
) {
  return changeSettings(context, ({ append }, { taxRates }) => {
    const known = taxRates.find((each) => each.taxRateId === taxRateId);
    const { taxRateId: _identity, ...before } = known ?? { taxRateId };
    const wanted = taxRateRecord.safeParse(
      mergeRecord({ validFrom: null, validTo: null, ...before }, changes),
    );
    if (!wanted.success) {
      return { code: 'RECORD_INCOMPLETE', field: String(wanted.error.issues[0]?.path[0] ?? '') };
    }
    const rate = wanted.data;
    const problem = cardNumberProblem([rate.name]);
    if (problem !== null) return problem;
    if (taxRates.some((each) => each.taxRateId !== taxRateId && overlaps(each, rate))) {
      return { code: 'TAX_CODE_TAKEN', taxCode: rate.code };
    }
    const news =
      known === undefined ? wanted.data : changedFields(known, { ...known, ...wanted.data });
    if (Object.keys(news).length > 0) append('tax-rate.saved', { taxRateId, changes: news });
    return null;
  });
}

/** How drawers are handled from now on. A shift that is counted meanwhile is closed by the new rules. */
export function saveDrawerRules(context: TillContext, changes: Changes<DrawerRulesRecord>) {
  return changeSettings(
    context,
    ({ append }, { drawerRules }) => {
      const news = changedFields(drawerRules, mergeRecord(drawerRules, changes));
      const { openingChecklist = [], closingChecklist = [] } = news;
      const problem = cardNumberProblem([...openingChecklist, ...closingChecklist]);
      if (problem !== null) return problem;
      if (Object.keys(news).length > 0) append('drawer-rules.configured', { changes: news });
      return null;
    },
    ['till', 'shifts'],
  );
}

/** How debts are handled from now on. What was agreed or charged before stays as it is. */
export function saveReceivablesRules(
  context: TillContext,
  changes: Changes<ReceivablesRulesRecord>,
) {
  return changeSettings(context, ({ append }, { receivablesRules }) => {
    const news = changedFields(receivablesRules, mergeRecord(receivablesRules, changes));
    const { noteTerms = '', statementText = '' } = news;
    const problem = cardNumberProblem([noteTerms, statementText]);
    if (problem !== null) return problem;
    if (Object.keys(news).length > 0) append('receivables-rules.configured', { changes: news });
    return null;
  });
}

function changeSettings(
  context: TillContext,
  change: (command: Command, before: TillSettings) => CommandFailure | null,
  areas: readonly Area[] = ['till'],
): Result<TillSettings, CommandFailure> {
  return runCommand(context, areas, (command): Result<TillSettings, CommandFailure> => {
    const manager = signedInWhoMay(context, command.db, 'settings');
    if (!manager.ok) return manager;
    const before = tillSettings(context, command.db);
    if (before === null) return err({ code: 'NOT_SET_UP' });
    const problem = change(command, before);
    if (problem !== null) return err(problem);
    return ok(tillSettings(context, command.db) ?? before);
  });
}
