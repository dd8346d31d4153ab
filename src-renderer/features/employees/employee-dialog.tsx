import { useLingui } from '@lingui/react/macro';
import { Checkbox, Group, NativeSelect, PasswordInput, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { ROLES } from '@shared/domain/people/role';
import type { Failure } from '@shared/ipc/failures';
import type { EmployeeView } from '@shared/ipc/views/people';
import type { EmployeeId } from '@shared/lib/ids';
import { Dialog } from '../../ui/dialogs/dialog';
import { DialogForm } from '../../ui/dialogs/dialog-form';
import { call } from '../../bridge/call';
import { newId } from '../../bridge/ids';
import { LANGUAGES } from '../../state/i18n';
import { FailureNotice } from '../../ui/failures/failure-notice';
import { roleName } from '../../ui/people/role-names';
import { tellDone } from '../../ui/toasts';
import { blankEmployee, changesOf, useEmployeeRules } from './employee-form';

interface Props {
  /** Null adds a new one. */
  readonly employee: EmployeeView | null;
  readonly onClose: () => void;
}

/** One employee: who they are, what they may do, and a new PIN when one is typed. */
export function EmployeeDialog({ employee, onClose }: Props) {
  const { t } = useLingui();
  const [employeeId] = useState(() => employee?.employeeId ?? (newId() as EmployeeId));
  const [failure, setFailure] = useState<Failure | null>(null);
  const validate = useEmployeeRules(employee);
  const form = useForm({ initialValues: blankEmployee(employee), validate });
  const save = form.onSubmit(async (typed) => {
    const result = await call('people.save', {
      employeeId,
      changes: changesOf(typed),
      pin: typed.pin === '' ? null : typed.pin,
    });
    if (!result.ok) {
      setFailure(result.error);
      return;
    }
    tellDone(t`${result.value.name} was saved.`);
    onClose();
  });
  const languages = Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }));
  return (
    <Dialog
      onClose={onClose}
      title={employee === null ? t`Add an employee` : t`Edit ${employee.name}`}
      size="lg"
    >
      <DialogForm
        doneLabel={t`Save`}
        onDone={() => {
          save();
        }}
        onClose={onClose}
      >
        <Group grow align="flex-start">
          <TextInput
            label={t`Number`}
            data-autofocus
            inputMode="numeric"
            maxLength={6}
            {...form.getInputProps('number')}
          />
          <NativeSelect
            label={t`Language`}
            data={[{ value: '', label: t`As the hospital` }, ...languages]}
            {...form.getInputProps('language')}
          />
        </Group>
        <TextInput label={t`Name`} maxLength={120} {...form.getInputProps('name')} />
        <Checkbox.Group label={t`Roles`} {...form.getInputProps('roles')}>
          <Group mt="xs">
            {ROLES.map((role) => (
              <Checkbox key={role} value={role} label={roleName(role)} />
            ))}
          </Group>
        </Checkbox.Group>
        <Group grow align="flex-start">
          <PasswordInput
            label={employee?.hasPin === true ? t`New PIN (empty keeps the old one)` : t`PIN`}
            description={t`At least 6 digits, not easy to guess`}
            inputMode="numeric"
            autoComplete="off"
            {...form.getInputProps('pin')}
          />
          <PasswordInput
            label={t`The PIN again`}
            description={t`To be sure of every digit`}
            inputMode="numeric"
            autoComplete="off"
            {...form.getInputProps('pinAgain')}
          />
        </Group>
        <Switch label={t`Works here`} {...form.getInputProps('active', { type: 'checkbox' })} />
        <FailureNotice failure={failure} />
      </DialogForm>
    </Dialog>
  );
}
