import { Trans, useLingui } from '@lingui/react/macro';
import { Button, FileButton, Group, Image, Input, Radio, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { isLogo, MAX_LOGO_BYTES } from '@shared/domain/picture/logo';
import type { TillSettings } from '@shared/ipc/views/till';
import { useState } from 'react';
import { call } from '../../bridge/call';
import { FailureNotice } from '../../ui/failures/failure-notice';
import { readDataUrl } from './read-data-url';
import { SettingsForm } from './settings-form';
import { useSaving } from './use-saving';

const LOGO_KB = MAX_LOGO_BYTES / 1000;

/** The picture at the head of letters to clients, and what they are printed on. */
export function LetterSettings({ hospital }: { readonly hospital: TillSettings['hospital'] }) {
  const { t } = useLingui();
  const { failure, isSaving, save } = useSaving();
  const form = useForm({
    initialValues: { logo: hospital.logo ?? '', pageSize: hospital.pageSize ?? 'letter' },
  });
  const send = form.onSubmit((changes) => {
    void save(() => call('settings.saveHospital', { changes }));
  });
  return (
    <SettingsForm failure={failure} isSaving={isSaving} onSave={send}>
      <LogoField
        logo={form.values.logo}
        onChange={(logo) => {
          form.setFieldValue('logo', logo);
        }}
      />
      <Radio.Group label={t`Paper of letters`} {...form.getInputProps('pageSize')}>
        <Stack gap="xs" mt="xs">
          <Radio value="letter" label={t`Letter, 8½ × 11 in`} />
          <Radio value="a4" label={t`A4, 210 × 297 mm`} />
        </Stack>
      </Radio.Group>
    </SettingsForm>
  );
}

interface LogoFieldProps {
  readonly logo: string;
  readonly onChange: (logo: string) => void;
}

function LogoField({ logo, onChange }: LogoFieldProps) {
  const { t } = useLingui();
  const [isRefused, setRefused] = useState(false);
  const choose = async (file: File | null) => {
    if (file === null) return;
    const picture = file.size <= MAX_LOGO_BYTES ? await readDataUrl(file) : null;
    const isTaken = picture !== null && picture !== '' && isLogo(picture);
    setRefused(!isTaken);
    if (isTaken) onChange(picture);
  };
  return (
    <Input.Wrapper
      size="md"
      label={t`Logo`}
      labelElement="div"
      description={t`PNG or JPEG, up to ${LOGO_KB} kB; it stands at the head of every letter`}
    >
      <Stack gap="xs" mt="xs" align="flex-start">
        {logo === '' ? (
          <Text c="dimmed">
            <Trans>No logo yet: letters begin with the hospital’s name.</Trans>
          </Text>
        ) : (
          <Image src={logo} alt={t`Logo of the hospital`} className="settings-logo" />
        )}
        <FailureNotice failure={isRefused ? { code: 'NOT_A_PICTURE' } : null} />
        <Group>
          <FileButton accept="image/png,image/jpeg" onChange={(file) => void choose(file)}>
            {(button) => (
              <Button {...button} variant="default">
                <Trans>Choose a picture</Trans>
              </Button>
            )}
          </FileButton>
          {logo !== '' && (
            <Button
              variant="default"
              onClick={() => {
                onChange('');
              }}
            >
              <Trans>Remove the logo</Trans>
            </Button>
          )}
        </Group>
      </Stack>
    </Input.Wrapper>
  );
}
