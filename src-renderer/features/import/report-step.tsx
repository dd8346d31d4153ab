import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { ImportReport } from '@shared/ipc/views/imports';
import { Panel } from '../../ui/layout/panel';
import { TaskProgress } from '../../ui/progress-bar';
import { FileNotice } from './file-notice';
import { goBackTo, importNow } from './import-acts';
import { useImportWork } from './import-work';
import { countRows, firstView, type RowView } from './row-view';
import { ReportRows } from './report-rows';
import { ReportTabs } from './report-tabs';
import { RowPager } from './row-pager';

/** What would become of every row. Only from here on anything is changed. */
export function ReportStep() {
  const report = useImportWork((work) => work.report);
  return report === null ? null : <Report report={report} />;
}

function Report({ report }: { readonly report: ImportReport }) {
  const { t } = useLingui();
  const [view, setView] = useState<RowView>(() => firstView(report));
  return (
    <Stack>
      <Panel label={t`Trial run`}>
        <Title order={2}>
          <Trans>Trial run</Trans>
        </Title>
        <Text c="dimmed" mb="sm">
          <Summary report={report} />
        </Text>
        <ReportTabs report={report} view={view} onChoose={setView}>
          <ReportRows importId={report.importId} view={view} />
        </ReportTabs>
      </Panel>
      <Foot
        report={report}
        pager={<RowPager total={countRows(report, view.only)} view={view} onTurn={setView} />}
      />
    </Stack>
  );
}

function Summary({ report: { created, updated, unchanged } }: { readonly report: ImportReport }) {
  if (created + updated > 0)
    return <Trans>This is what would become of every row. Nothing is changed yet.</Trans>;
  return unchanged > 0 ? (
    <Trans>There is nothing to import: no row would change anything.</Trans>
  ) : (
    <Trans>Every row is left out. Read why, go back, and choose what is missing.</Trans>
  );
}

function Foot({ report, pager }: { readonly report: ImportReport; readonly pager: ReactNode }) {
  const { t } = useLingui();
  const { busy, failure } = useImportWork();
  return (
    <section className="panel import-foot">
      <Stack gap="sm">
        <FileNotice failure={failure} />
        {busy === 'apply' && (
          <TaskProgress
            task="import-apply"
            label={t`Importing … Selling goes on meanwhile; do not switch the computer off.`}
          />
        )}
        <Group justify="space-between" wrap="nowrap">
          <Button
            variant="default"
            disabled={busy !== null}
            onClick={() => {
              goBackTo('columns');
            }}
          >
            <Trans>Back</Trans>
          </Button>
          {pager}
          {report.created + report.updated > 0 && (
            <Button loading={busy === 'apply'} onClick={() => void importNow()}>
              <Trans>Import now</Trans>
            </Button>
          )}
        </Group>
      </Stack>
    </section>
  );
}
