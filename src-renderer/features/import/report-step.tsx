import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import type { ImportReport } from '@shared/ipc/views/imports';
import { Panel } from '../../ui/layout/panel';
import { ProgressBar } from '../../ui/progress-bar';
import { FileNotice } from './file-notice';
import { goBackTo, importNow } from './import-acts';
import { useImportWork } from './import-work';
import { ReportRows } from './report-rows';

/** What would become of every row. Only from here on anything is changed. */
export function ReportStep() {
  const report = useImportWork((work) => work.report);
  return report === null ? null : <Report report={report} />;
}

function Report({ report }: { readonly report: ImportReport }) {
  const { t } = useLingui();
  const { busy, failure } = useImportWork();
  const count = report.created + report.updated;
  return (
    <Stack>
      <Panel label={t`Trial run`}>
        <Stack>
          <div>
            <Title order={2}>
              <Trans>Trial run</Trans>
            </Title>
            <Text c="dimmed">
              {count === 0 ? (
                <Trans>There is nothing to import: no row would change anything.</Trans>
              ) : (
                <Trans>This is what would become of every row. Nothing is changed yet.</Trans>
              )}
            </Text>
          </div>
          <ReportRows report={report} />
        </Stack>
      </Panel>
      <section className="panel import-foot">
        <Stack gap="sm">
          <FileNotice failure={failure} />
          {busy === 'apply' && (
            <ProgressBar
              task="import-apply"
              label={t`Importing … Selling goes on meanwhile; do not switch the computer off.`}
            />
          )}
          <Group justify="space-between">
            <Button
              variant="default"
              disabled={busy !== null}
              onClick={() => {
                goBackTo('columns');
              }}
            >
              <Trans>Back</Trans>
            </Button>
            {count > 0 && (
              <Button loading={busy === 'apply'} onClick={() => void importNow()}>
                <Trans>Import now</Trans>
              </Button>
            )}
          </Group>
        </Stack>
      </section>
    </Stack>
  );
}
