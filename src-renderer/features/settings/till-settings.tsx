import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, TextInput } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { TillSettings as Settings } from '@shared/ipc/views/till';
import { call } from '../../bridge/call';
import { printerDraft, printerFrom } from '../../ui/printer/printer-draft';
import { PrinterFields } from '../../ui/printer/printer-fields';
import { printerFaults } from '../../ui/printer/printer-rules';
import { tellDone, tellFailure } from '../../ui/toasts';
import { ProofNotice } from './proof-notice';
import { SettingsForm } from './settings-form';
import { useSaving } from './use-saving';

/** What this till is called, how its receipts are numbered, and where they come out. */
export function TillSettings({ till }: { readonly till: Settings['till'] }) {
  const { t } = useLingui();
  const { failure, isSaving, save } = useSaving();
  const [name, setName] = useState(till.name);
  const [printer, setPrinter] = useState(() => printerDraft(till.printer));
  const [isChecked, setChecked] = useState(false);
  const faults = printerFaults(printer);
  const nameFault = name.trim() === '' ? t`Type a name for this till` : null;
  const send = () => {
    setChecked(true);
    if (nameFault !== null || Object.keys(faults).length > 0) return;
    const changes = { name: name.trim(), printer: printerFrom(printer) };
    void save(() => call('settings.saveTill', { changes }));
  };
  const printTest = async () => {
    const result = await call('printing.testPage', {});
    if (result.ok) tellDone(t`The test page is on its way.`);
    else tellFailure(result.error);
  };
  return (
    <SettingsForm
      failure={failure}
      isSaving={isSaving}
      onSave={send}
      extra={
        <Button
          variant="default"
          leftSection={<IconPrinter size={20} aria-hidden />}
          onClick={() => void printTest()}
        >
          <Trans>Print a test page</Trans>
        </Button>
      }
    >
      <Group grow align="flex-start">
        <TextInput
          label={t`Name of this till`}
          maxLength={120}
          value={name}
          error={isChecked ? nameFault : null}
          onChange={(event) => {
            setName(event.currentTarget.value);
          }}
        />
        <TextInput
          label={t`Receipt numbers begin with`}
          description={t`Chosen once, when the till was set up`}
          value={till.prefix}
          readOnly
        />
      </Group>
      <PrinterFields
        value={printer}
        faults={isChecked ? faults : {}}
        onChange={(changes) => {
          setPrinter({ ...printer, ...changes });
        }}
      />
      {till.printer.transport !== 'screen' && <ProofNotice />}
    </SettingsForm>
  );
}
