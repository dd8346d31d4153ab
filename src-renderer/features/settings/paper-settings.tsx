import { useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { TillSettings } from '@shared/ipc/views/till';
import { call } from '../../bridge/call';
import { linesOf } from './lines-of';
import { SettingsForm } from './settings-form';
import { useSaving } from './use-saving';

const MAX_HEADER_LINES = 6;
const MAX_FOOTER_LINES = 10;

/** What stands above and below every receipt. */
export function PaperSettings({ hospital }: { readonly hospital: TillSettings['hospital'] }) {
  const { t } = useLingui();
  const { failure, isSaving, save } = useSaving();
  const form = useForm({
    initialValues: {
      header: hospital.receiptHeader.join('\n'),
      footer: hospital.receiptFooter.join('\n'),
    },
  });
  const send = form.onSubmit(({ header, footer }) => {
    const changes = {
      receiptHeader: linesOf(header, MAX_HEADER_LINES),
      receiptFooter: linesOf(footer, MAX_FOOTER_LINES),
    };
    void save(() => call('settings.saveHospital', { changes }));
  });
  return (
    <SettingsForm failure={failure} isSaving={isSaving} onSave={send}>
      <Textarea
        label={t`Above the receipt`}
        description={t`Up to ${MAX_HEADER_LINES} lines, under the name and address`}
        autosize
        minRows={3}
        {...form.getInputProps('header')}
      />
      <Textarea
        label={t`Below the receipt`}
        description={t`Up to ${MAX_FOOTER_LINES} lines`}
        autosize
        minRows={4}
        {...form.getInputProps('footer')}
      />
    </SettingsForm>
  );
}
