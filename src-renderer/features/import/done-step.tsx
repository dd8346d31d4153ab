import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheckFilled } from '@tabler/icons-react';
import type { ImportKind } from '@shared/import/import-kind';
import type { ImportReport } from '@shared/ipc/views/imports';
import { Panel } from '../../ui/layout/panel';
import { startAgain } from './import-acts';
import { useImportWork } from './import-work';

/** What was done, and what usually comes next. */
export function DoneStep() {
  const { t } = useLingui();
  const { report, kind, chosen } = useImportWork();
  if (report === null) return null;
  const name = chosen?.name ?? '';
  return (
    <Panel label={t`Done`}>
      <Stack>
        <Group wrap="nowrap" role="status">
          <IconCircleCheckFilled size={44} className="import-good" aria-hidden />
          <div>
            <Title order={2}>
              <Trans>{name} was imported</Trans>
            </Title>
            <Text>
              <NextAdvice kind={kind} />
            </Text>
          </div>
        </Group>
        <Counts report={report} />
        <Group>
          <NextButton kind={kind} />
          <Button variant="default" onClick={() => void startAgain(kind)}>
            <Trans>Import another file</Trans>
          </Button>
        </Group>
      </Stack>
    </Panel>
  );
}

function Counts({ report }: { readonly report: ImportReport }) {
  const { t, i18n } = useLingui();
  const number = new Intl.NumberFormat(i18n.locale);
  const counts = [
    { label: t`New`, count: report.created },
    { label: t`Changed`, count: report.updated },
    { label: t`Unchanged`, count: report.unchanged },
    { label: t`Skipped`, count: report.skipped },
    { label: t`With remarks`, count: report.noted },
  ];
  return (
    <dl className="import-counts">
      {counts.map(({ label, count }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{number.format(count)}</dd>
        </div>
      ))}
    </dl>
  );
}

function NextAdvice({ kind }: { readonly kind: ImportKind }) {
  switch (kind) {
    case 'products':
      return <Trans>The products can be sold from now on. The clients come next.</Trans>;
    case 'clients':
      return <Trans>The clients can be found from now on. Their patients come next.</Trans>;
    case 'patients':
      return <Trans>The patients can be found from now on, with their owners.</Trans>;
  }
}

function NextButton({ kind }: { readonly kind: ImportKind }) {
  switch (kind) {
    case 'products':
      return (
        <Button onClick={() => void startAgain('clients')}>
          <Trans>Import clients</Trans>
        </Button>
      );
    case 'clients':
      return (
        <Button onClick={() => void startAgain('patients')}>
          <Trans>Import patients</Trans>
        </Button>
      );
    case 'patients':
      return null;
  }
}
