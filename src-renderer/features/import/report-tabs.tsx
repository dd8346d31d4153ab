import { useLingui } from '@lingui/react/macro';
import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ImportReport } from '@shared/ipc/views/imports';
import { countRows, type Only, type RowView } from './row-view';

interface Props {
  readonly report: ImportReport;
  readonly view: RowView;
  readonly onChoose: (view: RowView) => void;
  readonly children: ReactNode;
}

/** How many rows there are of each kind; each count shows its rows. */
export function ReportTabs({ report, view, onChoose, children }: Props) {
  const { t, i18n } = useLingui();
  const number = new Intl.NumberFormat(i18n.locale);
  const tabs: readonly { only: Only; label: string }[] = [
    { only: 'all', label: t`All rows` },
    { only: 'create', label: t`New` },
    { only: 'update', label: t`Changed` },
    { only: 'unchanged', label: t`Unchanged` },
    { only: 'skip', label: t`Skipped` },
    { only: 'noted', label: t`With remarks` },
  ];
  return (
    <Tabs
      value={view.only}
      onChange={(only) => {
        onChoose({ only: only as Only, offset: 0 });
      }}
    >
      <Tabs.List aria-label={t`Which rows`}>
        {tabs.map(({ only, label }) => {
          const count = countRows(report, only);
          return (
            <Tabs.Tab key={only} value={only} disabled={count === 0} className="import-tab">
              {label} <b>{number.format(count)}</b>
            </Tabs.Tab>
          );
        })}
      </Tabs.List>
      <Tabs.Panel value={view.only}>{children}</Tabs.Panel>
    </Tabs>
  );
}
