import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import type { ImportFile } from '@shared/ipc/views/imports';
import { Panel } from '../../ui/layout/panel';
import { tellDone } from '../../ui/toasts';
import { keepPreset, takePreset, takeSuggestion } from './import-acts';
import { useImportWork } from './import-work';

/** Mappings kept under a name, for the next file of the same source. */
export function PresetPanel({ file }: { readonly file: ImportFile }) {
  const { t } = useLingui();
  const { presetName, missing } = useImportWork();
  const lacking = missing.join(', ');
  return (
    <Panel label={t`Saved mappings`}>
      <Stack gap="sm">
        <Title order={2}>
          <Trans>Saved mappings</Trans>
        </Title>
        {file.presets.length > 0 && (
          <NativeSelect
            label={t`Use`}
            value={presetName ?? ''}
            data={[
              { value: '', label: t`Guessed from this file` },
              ...file.presets.map(({ name }) => name),
            ]}
            onChange={({ currentTarget: { value } }) => {
              const preset = file.presets.find(({ name }) => name === value);
              if (preset === undefined) takeSuggestion();
              else takePreset(preset);
            }}
          />
        )}
        <Text role="status" size="sm" className="import-missing">
          {lacking !== '' && <Trans>This file does not have: {lacking}</Trans>}
        </Text>
        <KeepPreset key={presetName} presetName={presetName ?? ''} />
      </Stack>
    </Panel>
  );
}

function KeepPreset({ presetName }: { readonly presetName: string }) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(presetName);
  const name = typed.trim();
  const keep = async (event: SubmitEvent) => {
    event.preventDefault();
    if (name === '') return;
    if (await keepPreset(name)) tellDone(t`The mapping “${name}” was saved.`);
  };
  return (
    <form onSubmit={(event) => void keep(event)}>
      <Group align="flex-end" wrap="nowrap" gap="xs">
        <TextInput
          label={t`Save it as`}
          placeholder={t`Old program`}
          maxLength={120}
          flex={1}
          value={typed}
          onChange={({ currentTarget: { value } }) => {
            setTyped(value);
          }}
        />
        <Button type="submit" variant="default" disabled={name === ''}>
          <Trans>Save</Trans>
        </Button>
      </Group>
    </form>
  );
}
