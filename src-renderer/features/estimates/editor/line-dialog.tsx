import { useLingui } from '@lingui/react/macro';
import { Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Minor } from '@shared/domain/money/money';
import { ActDialog } from '../../../ui/dialogs/act-dialog';
import { ReasonPicker } from '../../../ui/dialogs/reason-picker';
import { MoneyInput } from '../../../ui/numbers/money-input';
import { useAct } from '../../../ui/people/use-act';
import { savedOf, type DraftLine, type EstimateDraft } from '../state/estimate-draft';
import { keepDraft } from '../state/keep-draft';

interface Props {
  readonly draft: EstimateDraft;
  readonly line: DraftLine;
  readonly onClose: () => void;
}

const MAX_LENGTH = 120;

/** Other prices than the catalogue's, and to which either/or a line belongs. */
export function LineDialog({ draft, line, onClose }: Props) {
  const { t } = useLingui();
  const acting = useAct();
  const [low, setLow] = useState<Minor | null>(line.lowPriceMinor);
  const [high, setHigh] = useState<Minor | null>(line.highPriceMinor);
  const [group, setGroup] = useState(line.option?.group ?? '');
  const [choice, setChoice] = useState(line.option?.choice ?? '');
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isRepriced = low !== line.lowPriceMinor || high !== line.highPriceMinor;
  const isOptional = group.trim() !== '' || choice.trim() !== '';
  const isHalf = isOptional && (group.trim() === '' || choice.trim() === '');
  const isUpsideDown = low !== null && high !== null && low > high;
  const isDraftWhole = savedOf(draft) !== null;
  const keep = () => {
    setAsked(true);
    if (low === null || high === null || isUpsideDown || isHalf) return;
    if (isRepriced && reason.trim() === '') return;
    const changed = {
      ...line,
      ...{ lowPriceMinor: low, highPriceMinor: high },
      option: isOptional ? { group: group.trim(), choice: choice.trim() } : null,
    };
    const lines = draft.lines.map((each) =>
      each.estimateLineId === line.estimateLineId ? changed : each,
    );
    const next = { ...draft, lines };
    if (savedOf(next) === null) return;
    void acting.act((approval) => keepDraft(approval, next, reason.trim()), onClose);
  };
  const missing = (text: string) =>
    isAsked && isHalf && text.trim() === '' ? t`Both are needed, or neither.` : null;
  return (
    <ActDialog
      title={line.description}
      doneLabel={t`Keep it`}
      acting={acting}
      onDone={keep}
      onClose={onClose}
    >
      {!isDraftWhole && (
        <Text fw={600} c="var(--fd-warn)" role="alert">
          {t`Put the title and the quantities of the estimate right first.`}
        </Text>
      )}
      <Group grow align="flex-start">
        <MoneyInput data-autofocus label={t`Lowest price`} value={low} onChange={setLow} />
        <MoneyInput
          label={t`Highest price`}
          value={high}
          error={isUpsideDown ? t`Less than the lowest.` : null}
          onChange={setHigh}
        />
      </Group>
      {isRepriced && (
        <ReasonPicker
          label={t`Why another price?`}
          reasons={[t`A harder case than usual`, t`Agreed with the veterinarian`]}
          value={reason}
          isAsked={isAsked}
          onChange={setReason}
        />
      )}
      <Text>{t`Lines of which the client picks one way have the same either/or and different choices.`}</Text>
      <Group grow align="flex-start">
        <TextInput
          label={t`Either/or`}
          placeholder={t`Blood work`}
          maxLength={MAX_LENGTH}
          value={group}
          error={missing(group)}
          onChange={(event) => {
            setGroup(event.currentTarget.value);
          }}
        />
        <TextInput
          label={t`Choice`}
          placeholder={t`Small panel`}
          maxLength={MAX_LENGTH}
          value={choice}
          error={missing(choice)}
          onChange={(event) => {
            setChoice(event.currentTarget.value);
          }}
        />
      </Group>
    </ActDialog>
  );
}
