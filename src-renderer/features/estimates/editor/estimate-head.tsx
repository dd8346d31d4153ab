import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Textarea, TextInput, Title } from '@mantine/core';
import type { EstimateView } from '@shared/ipc/views/estimates';
import type { ClientCard } from '@shared/ipc/views/records';
import { useToday } from '../../../state/time-text';
import { WarnMark } from '../../../ui/layout/warn-mark';
import type { EstimateDraft } from '../state/estimate-draft';
import { changeDraft } from '../state/estimates-store';
import { stateText } from '../state/state-text';

interface Props {
  readonly draft: EstimateDraft;
  readonly view: EstimateView | null;
  readonly card: ClientCard | null;
  readonly isAsked: boolean;
}

const MAX_TITLE = 120;
const MAX_NOTE = 2000;

/** For whom it is, what it is called, how long it holds, and what the client should know. */
export function EstimateHead({ draft, view, card, isAsked }: Props) {
  const { t } = useLingui();
  const today = useToday();
  const { title, note } = draft;
  return (
    <>
      <Group justify="space-between" mb="sm">
        <Title order={2}>{card?.client.displayName ?? ''}</Title>
        <span>
          {view === null ? <Trans>Not numbered yet</Trans> : view.number}{' '}
          {view !== null && view.state !== 'draft' && <WarnMark>{stateText(view.state)}</WarnMark>}
        </span>
      </Group>
      <Group align="flex-start" wrap="nowrap">
        <TextInput
          flex={1}
          label={t`Title`}
          maxLength={MAX_TITLE}
          value={title}
          error={isAsked && title.trim() === '' ? t`Say what it is for.` : null}
          onChange={(event) => {
            changeDraft({ title: event.currentTarget.value });
          }}
        />
        <TextInput
          type="date"
          label={t`Valid until`}
          min={today}
          value={draft.validUntil === '' ? (view?.validUntil ?? '') : draft.validUntil}
          onChange={(event) => {
            changeDraft({ validUntil: event.currentTarget.value });
          }}
        />
      </Group>
      <Textarea
        mt="sm"
        label={t`Note to the client`}
        autosize
        minRows={1}
        maxRows={4}
        maxLength={MAX_NOTE}
        value={note}
        onChange={(event) => {
          changeDraft({ note: event.currentTarget.value });
        }}
      />
    </>
  );
}
