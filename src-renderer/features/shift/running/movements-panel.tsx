import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Text, Title } from '@mantine/core';
import {
  IconArrowDownToArc,
  IconArrowsExchange,
  IconArrowUpFromArc,
  IconLock,
} from '@tabler/icons-react';
import { drawerEffectOf } from '@shared/domain/shift/variance-input';
import type { MovementView } from '@shared/ipc/views/cash';
import type { ShiftId } from '@shared/lib/ids';
import { useTill } from '../../../state/till';
import { useTimeText } from '../../../state/time-text';
import { useAnswer } from '../../../state/use-answer';
import { FailureNotice } from '../../../ui/failures/failure-notice';
import { Panel } from '../../../ui/layout/panel';
import { EntryRow } from '../../../ui/lists/entry-row';
import { PlainList } from '../../../ui/lists/plain-list';
import { MovementDialog } from './movement-dialog';
import { beginMovement, useMovementDraft } from './movement-draft';
import { movementText } from './movement-text';

const SHIFTS = ['shifts'] as const;

/** Cash that came in or went out besides sales and refunds. */
export function MovementsPanel({ shiftId }: { readonly shiftId: ShiftId }) {
  const { t } = useLingui();
  const { value, failure } = useAnswer('cash.movements', { shiftId }, SHIFTS);
  const draft = useMovementDraft((state) => state.draft);
  const hasPrinter = useTill(({ bar }) => bar !== null && bar.printer.state !== 'screen');
  const movements = value ?? [];
  return (
    <Panel label={t`Cash in and out`}>
      <Title order={2} mb="sm">
        <Trans>Cash in and out</Trans>
      </Title>
      <div className="movement-acts">
        <Button
          variant="default"
          leftSection={<IconArrowDownToArc size={20} aria-hidden />}
          onClick={() => {
            beginMovement('paid-in', hasPrinter);
          }}
        >
          <Trans>Paid in</Trans>
        </Button>
        <Button
          variant="default"
          leftSection={<IconArrowUpFromArc size={20} aria-hidden />}
          onClick={() => {
            beginMovement('paid-out', hasPrinter);
          }}
        >
          <Trans>Paid out</Trans>
        </Button>
        <Button
          variant="default"
          leftSection={<IconLock size={20} aria-hidden />}
          onClick={() => {
            beginMovement('drop', hasPrinter);
          }}
        >
          <Trans>Drop to the safe</Trans>
        </Button>
        <Button
          variant="default"
          leftSection={<IconArrowsExchange size={20} aria-hidden />}
          onClick={() => {
            beginMovement('float-in', hasPrinter);
          }}
        >
          <Trans>Change the float</Trans>
        </Button>
      </div>
      <FailureNotice failure={failure} />
      {value !== null && movements.length === 0 && (
        <Text c="dimmed" mt="md">
          <Trans>Nothing yet in this shift.</Trans>
        </Text>
      )}
      <PlainList label={t`Movements`}>
        {movements.map((movement) => (
          <MovementRow key={movement.movementId} movement={movement} />
        ))}
      </PlainList>
      {draft !== null && <MovementDialog shiftId={shiftId} draft={draft} />}
    </Panel>
  );
}

function MovementRow({ movement }: { readonly movement: MovementView }) {
  const time = useTimeText()(movement.movedAtMs);
  const { number, kind, reason, reference, movedByName, approvedByName } = movement;
  return (
    <EntryRow
      title={movementText(kind)}
      amountMinor={drawerEffectOf(movement)}
      reason={[reason, reference].filter((text) => text !== '').join(' · ')}
    >
      {number} · {time} · {movedByName}
      {approvedByName !== null && (
        <>
          {' · '}
          <Trans>approved by {approvedByName}</Trans>
        </>
      )}
    </EntryRow>
  );
}
