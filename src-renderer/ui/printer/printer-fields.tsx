import { useLingui } from '@lingui/react/macro';
import { Group, NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import type { PrinterDraft } from './printer-draft';

interface Props {
  readonly value: PrinterDraft;
  readonly faults: Partial<Record<keyof PrinterDraft, string>>;
  readonly onChange: (changes: Partial<PrinterDraft>) => void;
}

/** Where receipts come out, and what the printer is like. */
export function PrinterFields({ value, faults, onChange }: Props) {
  const { t } = useLingui();
  const text = (name: 'host' | 'port' | 'queue') => ({
    value: value[name],
    error: faults[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      onChange({ [name]: event.currentTarget.value });
    },
  });
  return (
    <Stack>
      <Radio.Group
        label={t`Receipt printer`}
        value={value.transport}
        onChange={(transport) => {
          onChange({ transport: transport });
        }}
      >
        <Stack gap="sm" mt="xs">
          <Radio value="screen" label={t`None yet: receipts show on the screen`} />
          <Radio value="tcp" label={t`Network printer with an address`} />
          <Radio value="spooler" label={t`Print queue of this computer`} />
        </Stack>
      </Radio.Group>
      {value.transport === 'tcp' && (
        <Group align="flex-start">
          <TextInput label={t`Address`} flex={1} {...text('host')} />
          <TextInput label={t`Port`} w={120} inputMode="numeric" {...text('port')} />
        </Group>
      )}
      {value.transport === 'spooler' && <TextInput label={t`Queue`} {...text('queue')} />}
      {value.transport !== 'screen' && <Device value={value} onChange={onChange} />}
    </Stack>
  );
}

function Device({ value, onChange }: Pick<Props, 'value' | 'onChange'>) {
  const { t } = useLingui();
  return (
    <Group grow>
      <NativeSelect
        label={t`Paper`}
        data={[
          { value: '80', label: t`80 mm wide` },
          { value: '58', label: t`58 mm wide` },
        ]}
        value={value.paperMm}
        onChange={(event) => {
          onChange({ paperMm: event.currentTarget.value as PrinterDraft['paperMm'] });
        }}
      />
      <NativeSelect
        label={t`Drawer`}
        data={[
          { value: '2', label: t`First socket (pin 2)` },
          { value: '5', label: t`Second socket (pin 5)` },
        ]}
        value={value.drawerPin}
        onChange={(event) => {
          onChange({ drawerPin: event.currentTarget.value as PrinterDraft['drawerPin'] });
        }}
      />
    </Group>
  );
}
