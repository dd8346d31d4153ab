import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconAdjustments, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { EstimateLineView, EstimateView } from '@shared/ipc/views/estimates';
import type { PatientView } from '@shared/ipc/views/records';
import type { EstimateLineId, PatientId } from '@shared/lib/ids';
import { PlainList } from '../../../ui/lists/plain-list';
import { MoneyRange } from '../money-range';
import type { DraftLine, EstimateDraft } from '../state/estimate-draft';
import { changeLine, removeLine } from '../state/estimates-store';
import { LineDialog } from './line-dialog';
import { LineQuantities } from './line-quantities';

interface Props {
  readonly draft: EstimateDraft;
  readonly view: EstimateView | null;
  readonly patients: readonly PatientView[];
  readonly isAsked: boolean;
}

/** What it may take: at least and at most so much of each, and for which animal. */
export function DraftLines({ draft, view, patients, isAsked }: Props) {
  const { t } = useLingui();
  const [openId, setOpenId] = useState<EstimateLineId | null>(null);
  const open = draft.lines.find(({ estimateLineId }) => estimateLineId === openId);
  if (draft.lines.length === 0) {
    return (
      <p role={isAsked ? 'alert' : undefined} className="estimate-empty">
        <Trans>Nothing is on it yet. Find a product, or use a template.</Trans>
      </p>
    );
  }
  return (
    <>
      <div className="estimate-line" data-head aria-hidden>
        <span />
        <span>
          <Trans>At least</Trans>
        </span>
        <span>
          <Trans>At most</Trans>
        </span>
        <span>
          <Trans>Animal</Trans>
        </span>
        <span className="estimate-amount">
          <Trans>Amount</Trans>
        </span>
      </div>
      <PlainList label={t`Lines of the estimate`}>
        {draft.lines.map((line) => (
          <LineRow
            key={line.estimateLineId}
            line={line}
            kept={view?.lines.find(({ estimateLineId }) => estimateLineId === line.estimateLineId)}
            patients={patients}
            isAsked={isAsked}
            onOpen={() => {
              setOpenId(line.estimateLineId);
            }}
          />
        ))}
      </PlainList>
      {open !== undefined && (
        <LineDialog
          draft={draft}
          line={open}
          onClose={() => {
            setOpenId(null);
          }}
        />
      )}
    </>
  );
}

interface RowProps {
  readonly line: DraftLine;
  /** The line as it was kept last. */
  readonly kept: EstimateLineView | undefined;
  readonly patients: readonly PatientView[];
  readonly isAsked: boolean;
  readonly onOpen: () => void;
}

function LineRow({ line, kept, patients, isAsked, onOpen }: RowProps) {
  const { t } = useLingui();
  const { estimateLineId, description, sellingUnit, option, patientId } = line;
  return (
    <li className="estimate-line">
      <span>
        <b>{description}</b>
        <span className="row-detail">
          {option === null ? sellingUnit : `${option.group}: ${option.choice}`}
        </span>
      </span>
      <LineQuantities line={line} isAsked={isAsked} />
      <NativeSelect
        aria-label={t`Animal for ${description}`}
        value={patientId ?? ''}
        data={[
          { value: '', label: t`No animal` },
          ...patients.map((each) => ({ value: each.patientId, label: each.name })),
        ]}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          changeLine(estimateLineId, { patientId: chosen === '' ? null : (chosen as PatientId) });
        }}
      />
      <span className="estimate-amount">
        {kept !== undefined && <MoneyRange lowMinor={kept.lowMinor} highMinor={kept.highMinor} />}
      </span>
      <ActionIcon
        size={44}
        variant="default"
        aria-label={t`Prices and choices of ${description}`}
        onClick={onOpen}
      >
        <IconAdjustments size={20} aria-hidden />
      </ActionIcon>
      <ActionIcon
        size={44}
        variant="default"
        aria-label={t`Remove ${description}`}
        onClick={() => {
          removeLine(estimateLineId);
        }}
      >
        <IconTrash size={20} aria-hidden />
      </ActionIcon>
    </li>
  );
}
