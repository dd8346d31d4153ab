import { useLingui } from '@lingui/react/macro';
import { Group } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { EstimateView } from '@shared/ipc/views/estimates';
import type { PatientId } from '@shared/lib/ids';
import { call } from '../../../bridge/call';
import { useCommands, type Command } from '../../../state/commands';
import { useAnswer } from '../../../state/use-answer';
import { FailureNotice } from '../../../ui/failures/failure-notice';
import { tryOrShowFault } from '../../../ui/first-fault';
import { KeyHint } from '../../../ui/key-hint';
import { Panel } from '../../../ui/layout/panel';
import { useStage } from '../../../ui/layout/use-stage';
import { MoneyText } from '../../../ui/money/money-text';
import { useAct } from '../../../ui/people/use-act';
import { FindBox } from '../../../ui/search/find-box';
import { findProducts } from '../../../ui/search/find-records';
import { useMainAct } from '../../../ui/use-main-act';
import { lineOf, savedOf, type EstimateDraft } from '../state/estimate-draft';
import { addLines, showEstimates, useEstimates } from '../state/estimates-store';
import { keepDraft, keepTyping } from '../state/keep-draft';
import { DraftLines } from './draft-lines';
import { EstimateHead } from './estimate-head';
import { EstimateSum } from './estimate-sum';
import { TemplateDialog } from './template-dialog';

interface Props {
  readonly draft: EstimateDraft;
  /** As it was kept last; null while it never was. */
  readonly view: EstimateView | null;
}

const RECORDS = ['records'] as const;

/** Where an estimate is typed; it is kept at every pause. */
export function EstimateEditor({ draft, view }: Props) {
  const { t } = useLingui();
  const { clientId } = draft;
  const card = useAnswer('clients.get', { clientId }, RECORDS).value;
  const failure = useEstimates((state) => state.failure);
  const acting = useAct();
  const [isChoosing, setChoosing] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const stage = useStage('[role="combobox"]', leave);
  const living = (card?.patients ?? []).filter((each) => each.active && each.dateOfDeath === null);
  const onlyPatient: PatientId | null = living.length === 1 ? (living[0]?.patientId ?? null) : null;
  useEffect(keepTyping, []);
  const present = () => {
    setAsked(true);
    if (savedOf(draft) === null || draft.lines.length === 0) return;
    void acting.act(
      async (approval) => {
        const kept = await keepDraft(approval);
        return kept.ok ? call('estimates.present', { estimateId: draft.estimateId }) : kept;
      },
      () => {
        useEstimates.setState({ isPresenting: true, failure: null });
      },
    );
  };
  const presentOrShowFault = () => {
    tryOrShowFault(stage.ref.current, present);
  };
  useMainAct('present-estimate', t`Show the client`, presentOrShowFault);
  useCommands(
    useMemo<readonly Command[]>(
      () => [
        {
          ...{ id: 'estimate-product', label: t`Find a product`, keys: 'F2', scope: 'screen' },
          run: () => search.current?.focus(),
        },
        {
          ...{ id: 'estimate-template', label: t`Use a template`, keys: 'Mod+B', scope: 'screen' },
          run: () => {
            setChoosing(true);
          },
        },
      ],
      [t],
    ),
  );
  return (
    <section {...stage} tabIndex={-1} className="estimate-editor" aria-label={t`Estimate`}>
      <Panel label={t`What is on it`}>
        <EstimateHead draft={draft} view={view} card={card} isAsked={isAsked} />
        <Group my="md" wrap="nowrap" align="flex-start">
          <FindBox
            field={search}
            label={t`Add a product`}
            placeholder={t`Name, code or barcode`}
            hint={<KeyHint keys="F2" />}
            find={findProducts}
            idOf={({ productId }) => productId}
            show={({ name, category, unitPriceMinor }) => (
              <>
                <span>
                  <b>{name}</b>
                  <span className="row-detail">{category}</span>
                </span>
                <MoneyText amountMinor={unitPriceMinor} />
              </>
            )}
            onChoose={(product) => {
              addLines([lineOf(product, onlyPatient)]);
            }}
          />
        </Group>
        <FailureNotice failure={acting.failure ?? failure} />
        <DraftLines draft={draft} view={view} patients={living} isAsked={isAsked} />
      </Panel>
      <EstimateSum
        draft={draft}
        view={view}
        acting={acting}
        onTemplate={() => {
          setChoosing(true);
        }}
        onPresent={presentOrShowFault}
      />
      {isChoosing && (
        <TemplateDialog
          patients={living}
          onClose={() => {
            setChoosing(false);
          }}
        />
      )}
      {acting.dialog}
    </section>
  );
}

function leave(): void {
  showEstimates('list');
}
