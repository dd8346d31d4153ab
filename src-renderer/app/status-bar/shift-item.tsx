import { Trans } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { IconCashRegister } from '@tabler/icons-react';
import type { TillBar } from '@shared/ipc/views/till';
import { goTo } from '../../state/route';
import { useTimeText } from '../../state/time-text';

/** Whether the drawer's shift is open, and since when; and whether one is being counted. */
export function ShiftItem({ bar: { shift, counting } }: { readonly bar: TillBar }) {
  const timeText = useTimeText();
  const since = shift === null ? null : timeText(shift.openedAtMs);
  return (
    <UnstyledButton
      className="status-item"
      data-warn={shift === null ? true : undefined}
      onClick={() => {
        goTo({ screen: 'shift' });
      }}
    >
      <IconCashRegister size={20} aria-hidden />
      <span className="status-text">
        {since === null ? <Trans>No shift open</Trans> : <Trans>Shift open since {since}</Trans>}
        {counting !== null && (
          <>
            {' · '}
            <Trans>a drawer is being counted</Trans>
          </>
        )}
      </span>
    </UnstyledButton>
  );
}
