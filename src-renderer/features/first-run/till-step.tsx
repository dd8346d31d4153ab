import { useLingui } from '@lingui/react/macro';
import { Group, Stack, TextInput } from '@mantine/core';
import { PrinterFields } from '../../ui/printer/printer-fields';
import { textField, type StepProps } from './step-props';

/** What this till is called, and where its receipts come out. */
export function TillStep(props: StepProps) {
  const { t } = useLingui();
  const { draft, faults, onChange } = props;
  return (
    <Stack>
      <Group grow align="flex-start">
        <TextInput
          label={t`Name of this till`}
          autoFocus
          maxLength={120}
          {...textField(props, 'tillName')}
        />
        <TextInput
          label={t`Receipt numbers begin with`}
          description={t`Each till of the hospital needs its own`}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          maxLength={4}
          {...textField(props, 'prefix')}
          onChange={(event) => {
            onChange({ prefix: event.currentTarget.value.toUpperCase() });
          }}
        />
      </Group>
      <PrinterFields
        value={draft.printer}
        faults={faults}
        onChange={(changes) => {
          onChange({ printer: { ...draft.printer, ...changes } });
        }}
      />
    </Stack>
  );
}
