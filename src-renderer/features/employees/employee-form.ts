import { useLingui } from '@lingui/react/macro';
import { checkPin } from '@shared/domain/people/pin';
import type { Role } from '@shared/domain/people/role';
import type { Input } from '@shared/ipc/contract/contract';
import type { EmployeeView } from '@shared/ipc/views/people';
import type { Language } from '../../state/i18n';
import { failureText } from '../../ui/failures/failure-text';

/** What the dialog holds while somebody types. */
export interface TypedEmployee {
  readonly number: string;
  readonly name: string;
  readonly roles: Role[];
  /** Empty means the hospital's language. */
  readonly language: Language | '';
  readonly active: boolean;
  readonly pin: string;
  readonly pinAgain: string;
}

export function blankEmployee(employee: EmployeeView | null): TypedEmployee {
  return {
    number: employee?.number ?? '',
    name: employee?.name ?? '',
    roles: [...(employee?.roles ?? (['cashier'] as const))],
    language: employee?.language ?? '',
    active: employee?.active ?? true,
    pin: '',
    pinAgain: '',
  };
}

export function changesOf(typed: TypedEmployee): Input<'people.save'>['changes'] {
  const { number, name, roles, language, active } = typed;
  return { number, name: name.trim(), roles, language: language === '' ? null : language, active };
}

/** What has to be right before it is sent; the till checks everything again. */
export function useEmployeeRules(employee: EmployeeView | null) {
  const { t } = useLingui();
  return {
    number: (number: string) => (/^\d{1,6}$/.test(number) ? null : t`1 to 6 digits`),
    name: (name: string) => (name.trim() === '' ? t`Type the name` : null),
    roles: (roles: readonly Role[]) => (roles.length === 0 ? t`Choose at least one role` : null),
    pin: (pin: string, { number }: TypedEmployee) => {
      if (pin === '') return employee?.hasPin === true ? null : t`Choose a PIN`;
      const checked = checkPin(pin, number);
      return checked.ok ? null : failureText(checked.error);
    },
    pinAgain: (again: string, { pin }: TypedEmployee) =>
      again === pin ? null : t`The two PINs are not the same`,
  };
}
