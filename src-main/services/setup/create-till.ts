import { checkPin } from '@shared/domain/people/pin';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { EmployeeId, TaxRateId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import { findSettings } from '../../db/repos/records';
import { runCommand, type Command } from '../command';
import type { TillContext } from '../context';
import { hashPin, setPin } from '../people/save-employee';
import { cardNumberProblem } from '../records/card-number-problem';
import { writtenOf } from '../settings/settings';

type Wizard = ParsedInput<'setup.create'>;

/** Furnishes a new till with what the wizard asked for, whole or not at all. Once only. */
export async function createTill(
  context: TillContext,
  wizard: Wizard,
): Promise<Result<Record<string, never>, CommandFailure>> {
  const { hospital, till, manager, taxRates } = wizard;
  const pin = checkPin(manager.pin, manager.number);
  if (!pin.ok) return pin;
  const codes = taxRates.map(({ code }) => code);
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  if (twice !== undefined) return err({ code: 'TAX_CODE_TAKEN', taxCode: twice });
  const names = [till.name, manager.name, ...taxRates.map(({ name }) => name)];
  const problem = cardNumberProblem([...writtenOf(hospital), ...names]);
  if (problem !== null) return err(problem);
  const hashed = await hashPin(context, pin.value);
  const areas = ['till', 'people'] as const;
  return runCommand(context, areas, (command): Result<Record<string, never>, CommandFailure> => {
    if (findSettings(command.db, context.tillId) !== null) return err({ code: 'ALREADY_SET_UP' });
    furnish(context, command, wizard);
    const employeeId = context.ids.next() as EmployeeId;
    const { number, name, language } = manager;
    command.append('employee.saved', {
      employeeId,
      changes: { number, name, language, roles: ['manager'], active: true },
    });
    setPin(command, employeeId, hashed, null);
    return ok({});
  });
}

/** Journals who the hospital and the till are, and the taxes they charge. */
export function furnish(
  { ids }: TillContext,
  { append }: Command,
  { hospital, till, taxRates }: Pick<Wizard, 'hospital' | 'till' | 'taxRates'>,
): void {
  append('till.registered', { till });
  append('hospital.configured', { changes: hospital });
  for (const rate of taxRates) {
    append('tax-rate.saved', { taxRateId: ids.next() as TaxRateId, changes: rate });
  }
}
