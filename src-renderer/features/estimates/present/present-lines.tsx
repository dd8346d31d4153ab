import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, Radio } from '@mantine/core';
import { optionGroups, type OptionGroup } from '@shared/domain/estimate/options';
import { sumMinor } from '@shared/domain/money/money';
import type { EstimateLineView } from '@shared/ipc/views/estimates';
import { PlainList } from '../../../ui/lists/plain-list';
import { MoneyRange } from '../money-range';
import { NONE, type Picked } from './picked';

interface Props {
  readonly lines: readonly EstimateLineView[];
  readonly picked: Picked;
  readonly isAsked: boolean;
  readonly onPick: (picked: Picked) => void;
}

/** What it takes, each with its price: everything can be left out, of an either/or one is picked. */
export function PresentLines({ lines, picked, isAsked, onPick }: Props) {
  const { t } = useLingui();
  const plain = lines.filter(({ option }) => option === null);
  return (
    <>
      <PlainList label={t`What it takes`}>
        {plain.map((line) => (
          <PlainLine key={line.estimateLineId} line={line} picked={picked} onPick={onPick} />
        ))}
      </PlainList>
      {optionGroups(lines).map((group) => (
        <EitherOr
          key={group.group}
          group={group}
          picked={picked}
          isAsked={isAsked}
          onPick={onPick}
        />
      ))}
    </>
  );
}

interface LineProps {
  readonly line: EstimateLineView;
  readonly picked: Picked;
  readonly onPick: (picked: Picked) => void;
}

function PlainLine({ line, picked, onPick }: LineProps) {
  const { estimateLineId, lowMilli } = line;
  const isIn = !picked.leftOut.includes(estimateLineId);
  return (
    <li>
      <label className="present-line" data-out={!isIn || undefined}>
        <Checkbox
          size="md"
          checked={isIn}
          onChange={(event) => {
            const others = picked.leftOut.filter((each) => each !== estimateLineId);
            const leftOut = event.currentTarget.checked ? others : [...others, estimateLineId];
            onPick({ ...picked, leftOut });
          }}
        />
        <span>
          <LineWords line={line} />
          {lowMilli === 0 && (
            <span className="present-maybe">
              <Trans>only if it is needed</Trans>
            </span>
          )}
        </span>
        <MoneyRange lowMinor={line.lowMinor} highMinor={line.highMinor} />
      </label>
    </li>
  );
}

interface GroupProps {
  readonly group: OptionGroup<EstimateLineView>;
  readonly picked: Picked;
  readonly isAsked: boolean;
  readonly onPick: (picked: Picked) => void;
}

function EitherOr({ group: { group, choices }, picked, isAsked, onPick }: GroupProps) {
  const { t } = useLingui();
  const choice = picked.choices[group];
  const isMissing = isAsked && choice === undefined;
  return (
    <Radio.Group
      className="present-group"
      label={group}
      value={choice ?? null}
      error={isMissing ? t`Pick one.` : null}
      inputWrapperOrder={['label', 'error', 'input']}
      onChange={(next) => {
        onPick({ ...picked, choices: { ...picked.choices, [group]: next } });
      }}
    >
      {choices.map(({ choice: name, lines }) => (
        <label key={name} className="present-line">
          <Radio size="md" value={name} aria-label={name} aria-invalid={isMissing} />
          <span>
            <b>{name}</b>
            {lines.map((line) => (
              <span key={line.estimateLineId} className="present-maybe">
                <LineWords line={line} />
              </span>
            ))}
          </span>
          <MoneyRange
            lowMinor={sumMinor(lines.map(({ lowMinor }) => lowMinor))}
            highMinor={sumMinor(lines.map(({ highMinor }) => highMinor))}
          />
        </label>
      ))}
      <label className="present-line">
        <Radio size="md" value={NONE} aria-label={t`None of these`} />
        <Trans>None of these</Trans>
      </label>
    </Radio.Group>
  );
}

function LineWords({ line }: { readonly line: EstimateLineView }) {
  const { description, patientName } = line;
  return <>{[description, patientName].filter((words) => words !== null).join(' · ')}</>;
}
