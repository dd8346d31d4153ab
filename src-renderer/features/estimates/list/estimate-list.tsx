import { Trans, useLingui } from '@lingui/react/macro';
import { Group, NativeSelect, TextInput } from '@mantine/core';
import { IconFileDollar, IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
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

const STATES = ['draft', 'presented', 'accepted', 'expired', 'declined', 'invoiced'] as const;
const FILTERS = ['open', ...STATES, 'all'] as const;
type Filter = (typeof FILTERS)[number];
const ESTIMATES = ['estimates', 'records'] as const;

/**
 * Estimates by what has become of them, and by whose they are. Enter opens the first, the arrows
 * lead to the others.
 */
export function EstimateList() {
  const names = useFilterNames();
  const { t } = useLingui();
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    search.current?.focus();
  }, []);
  const [filter, setFilter] = useState<Filter>('open');
  const [typed, setTyped] = useState('');
  const { value, failure } = useAnswer('estimates.list', { filter, clientId: null }, ESTIMATES);
  const shown = (value ?? []).filter((estimate) => isAbout(estimate, typed));
  return (
    <Panel label={t`Estimates`}>
      <Group
        mb="sm"
        align="flex-end"
        component="form"
        onSubmit={(event) => {
          event.preventDefault();
          const [first] = shown;
          if (first !== undefined) open(first);
        }}
      >
        <TextInput
          ref={search}
          autoComplete="off"
          label={t`Client, animal or number`}
          leftSection={<IconSearch size={20} aria-hidden />}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            list.current?.querySelector('button')?.focus();
          }}
        />
        <NativeSelect
          label={t`Show`}
          value={filter}
          data={FILTERS.map((each) => ({ value: each, label: names[each] }))}
          onChange={(event) => {
            setFilter(event.currentTarget.value as Filter);
          }}
        />
      </Group>
      <FailureNotice failure={failure} />
      {value !== null && shown.length === 0 ? (
        <EmptyState icon={<IconFileDollar size={40} aria-hidden />} title={t`No estimate here`}>
          <Trans>Begin one with F3, or show others.</Trans>
        </EmptyState>
      ) : (
        <div ref={list}>
          <ChoiceList>
            {shown.map((estimate) => (
              <EstimateRow key={estimate.estimateId} estimate={estimate} />
            ))}
          </ChoiceList>
        </div>
      )}
    </Panel>
  );
}

function open({ estimateId }: EstimateSummary): void {
  showEstimates({ estimateId });
}

function EstimateRow({ estimate }: { readonly estimate: EstimateSummary }) {
  const dateText = useDateText();
  const { number, state, title, clientName, patientNames, validUntil } = estimate;
  const until = dateText(validUntil);
  return (
    <ChoiceRow
      isChosen={false}
      onChoose={() => {
        open(estimate);
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

function useFilterNames(): Readonly<Record<Filter, string>> {
  const { t } = useLingui();
  const states = STATES.map((state) => [state, stateText(state)]);
  return {
    open: t`Everything open`,
    ...(Object.fromEntries(states) as Record<EstimateSummary['state'], string>),
    all: t`All`,
  };
}

function isAbout({ clientName, patientNames, number, title }: EstimateSummary, typed: string) {
  const text = [clientName, ...patientNames, number, title].join(' ').toLowerCase();
  return text.includes(typed.trim().toLowerCase());
}
