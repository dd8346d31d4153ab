import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Tabs, Text } from '@mantine/core';
import { useState } from 'react';
import type { Input } from '@shared/ipc/contract/contract';
import type { ImportReport } from '@shared/ipc/views/imports';
import { useAnswer } from '../../state/use-answer';
import { FailureNotice } from '../../ui/failures/failure-notice';
import { RowTable } from './row-table';

type Only = Input<'imports.rows'>['only'];

const PAGE = 100;
const NOTHING_CHANGES = [] as const;

/** The rows of the trial run, by what becomes of them, a page at a time. */
export function ReportRows({ report }: { readonly report: ImportReport }) {
  const { t, i18n } = useLingui();
  const [only, setOnly] = useState<Only>(() => firstTab(report));
  const [offset, setOffset] = useState(0);
  const { created, updated, unchanged, skipped, noted } = report;
  const tabs: readonly { only: Only; label: string; count: number }[] = [
    { only: 'all', label: t`All rows`, count: created + updated + unchanged + skipped },
    { only: 'create', label: t`New`, count: created },
    { only: 'update', label: t`Changed`, count: updated },
    { only: 'unchanged', label: t`Unchanged`, count: unchanged },
    { only: 'skip', label: t`Skipped`, count: skipped },
    { only: 'noted', label: t`With remarks`, count: noted },
  ];
  const number = new Intl.NumberFormat(i18n.locale);
  return (
    <Tabs
      value={only}
      onChange={(chosen) => {
        setOnly(chosen as Only);
        setOffset(0);
      }}
    >
      <Tabs.List aria-label={t`Which rows`}>
        {tabs.map(({ only: value, label, count }) => (
          <Tabs.Tab key={value} value={value} disabled={count === 0} className="import-tab">
            {label} <b>{number.format(count)}</b>
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={only} pt="sm">
        <Rows
          question={{ importId: report.importId, only, offset, limit: PAGE }}
          onTurn={setOffset}
        />
      </Tabs.Panel>
    </Tabs>
  );
}

interface RowsProps {
  readonly question: Input<'imports.rows'>;
  readonly onTurn: (offset: number) => void;
}

function Rows({ question, onTurn }: RowsProps) {
  const { i18n } = useLingui();
  const { value, failure } = useAnswer('imports.rows', question, NOTHING_CHANGES);
  const { offset } = question;
  const total = value?.total ?? 0;
  const number = new Intl.NumberFormat(i18n.locale);
  const from = number.format(offset + 1);
  const to = number.format(Math.min(offset + PAGE, total));
  const of = number.format(total);
  return (
    <Stack gap="sm">
      <FailureNotice failure={failure} />
      <RowTable rows={value?.rows ?? []} />
      {total > PAGE && (
        <Group justify="flex-end">
          <Text role="status">
            <Trans>
              {from} to {to} of {of}
            </Trans>
          </Text>
          <Button
            variant="default"
            disabled={offset === 0}
            onClick={() => {
              onTurn(offset - PAGE);
            }}
          >
            <Trans>Previous page</Trans>
          </Button>
          <Button
            variant="default"
            disabled={offset + PAGE >= total}
            onClick={() => {
              onTurn(offset + PAGE);
            }}
          >
            <Trans>Next page</Trans>
          </Button>
        </Group>
      )}
    </Stack>
  );
}

/** What a person has to look at comes first: what is left out, else everything. */
function firstTab({ skipped }: ImportReport): Only {
  return skipped > 0 ? 'skip' : 'all';
}
