import { Trans, useLingui } from '@lingui/react/macro';
import { Group, NativeSelect, TextInput } from '@mantine/core';
import { IconFileDollar, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { EstimateSummary } from '@shared/ipc/views/estimates';
import { useDateText } from '../../../state/time-text';
import { useAnswer } from '../../../state/use-answer';
import { FailureNotice } from '../../../ui/failures/failure-notice';
import { EmptyState } from '../../../ui/layout/empty-state';
import { Panel } from '../../../ui/layout/panel';
import { WarnMark } from '../../../ui/layout/warn-mark';
import { ChoiceList, ChoiceRow } from '../../../ui/lists/choice-list';
import { MoneyRange } from '../money-range';
import { showEstimates } from '../state/estimates-store';
import { stateText } from '../state/state-text';

const FILTERS = [
  'open',
  'draft',
  'presented',
  'accepted',
  'expired',
  'declined',
  'invoiced',
  'all',
] as const;
type Filter = (typeof FILTERS)[number];
const ESTIMATES = ['estimates', 'records'] as const;

/** Estimates by what has become of them, and by whose they are. */
export function EstimateList() {
  const { t } = useLingui();
  const [filter, setFilter] = useState<Filter>('open');
  const [typed, setTyped] = useState('');
  const { value, failure } = useAnswer('estimates.list', { filter, clientId: null }, ESTIMATES);
  const shown = (value ?? []).filter((estimate) => isAbout(estimate, typed));
  return (
    <Panel label={t`Estimates`}>
      <Group mb="sm" align="flex-end">
        <TextInput
          label={t`Client, animal or number`}
          leftSection={<IconSearch size={20} aria-hidden />}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
        <NativeSelect
          label={t`Show`}
          value={filter}
          data={FILTERS.map((each) => ({ value: each, label: filterText(each, t) }))}
          onChange={(event) => {
            setFilter(event.currentTarget.value as Filter);
          }}
        />
      </Group>
      <FailureNotice failure={failure} />
      <ChoiceList>
        {shown.map((estimate) => (
          <EstimateRow key={estimate.estimateId} estimate={estimate} />
        ))}
      </ChoiceList>
      {value !== null && shown.length === 0 && (
        <EmptyState icon={<IconFileDollar size={40} aria-hidden />} title={t`No estimate here`}>
          <Trans>Begin one with F3, or show others.</Trans>
        </EmptyState>
      )}
    </Panel>
  );
}

function EstimateRow({ estimate }: { readonly estimate: EstimateSummary }) {
  const dateText = useDateText();
  const { estimateId, number, state, title, clientName, patientNames, validUntil } = estimate;
  const until = dateText(validUntil);
  return (
    <ChoiceRow
      isChosen={false}
      onChoose={() => {
        showEstimates({ estimateId });
      }}
    >
      <span>
        <b>{clientName}</b> {patientNames.join(', ')}
        <span className="row-detail">
          {number} · {title} · <Trans>until {until}</Trans>
        </span>
      </span>
      <span className="estimate-row-end">
        <b>
          <MoneyRange lowMinor={estimate.lowMinor} highMinor={estimate.highMinor} />
        </b>
        {state === 'expired' ? <WarnMark>{stateText(state)}</WarnMark> : stateText(state)}
      </span>
    </ChoiceRow>
  );
}

function filterText(filter: Filter, t: ReturnType<typeof useLingui>['t']): string {
  if (filter === 'open') return t`Everything open`;
  return filter === 'all' ? t`All` : stateText(filter);
}

function isAbout({ clientName, patientNames, number, title }: EstimateSummary, typed: string) {
  const text = [clientName, ...patientNames, number, title].join(' ').toLowerCase();
  return text.includes(typed.trim().toLowerCase());
}
