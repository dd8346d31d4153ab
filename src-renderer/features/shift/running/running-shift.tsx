import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { IconCalculator, IconShoppingCart, IconUsers } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { ShiftView } from '@shared/ipc/views/shifts';
import { useCommands, type Command } from '../../../state/commands';
import { goTo } from '../../../state/route';
import { useTimeText } from '../../../state/time-text';
import { Screen } from '../../../ui/layout/screen';
import { CountDrawerDialog } from './count-drawer-dialog';
import { CountingBar } from './counting-bar';
import { FiguresPanel } from './figures-panel';
import { HandOverDialog } from './hand-over-dialog';
import { NoSale } from './no-sale';
import { XReport } from './x-report';

interface Props {
  readonly shift: ShiftView;
  /** An earlier drawer that is being counted. */
  readonly counting: ShiftView | null;
}

/** The shift that is open: since when, in whose hands, and where it stands now. */
export function RunningShift({ shift, counting }: Props) {
  const { t } = useLingui();
  const timeText = useTimeText();
  const [asking, setAsking] = useState<'count' | 'hand-over' | null>(null);
  const { shiftId, openedAtMs, openedByName, heldByName } = shift;
  const since = timeText(openedAtMs);
  const countLabel = t`Count the drawer`;
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: 'count-drawer',
        label: countLabel,
        keys: null,
        scope: 'screen',
        run: () => {
          setAsking('count');
        },
      },
    ],
    [countLabel],
  );
  useCommands(commands);
  const stopAsking = () => {
    setAsking(null);
  };
  return (
    <Screen
      title={t`Shift`}
      lead={
        openedByName === heldByName ? (
          <Trans>
            Open since {since}, by {openedByName}
          </Trans>
        ) : (
          <Trans>
            Open since {since}, by {openedByName}. The drawer is in the hands of {heldByName}.
          </Trans>
        )
      }
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconCalculator size={20} aria-hidden />}
            onClick={() => {
              setAsking('count');
            }}
          >
            <Trans>Count the drawer</Trans>
          </Button>
          <Button
            leftSection={<IconShoppingCart size={20} aria-hidden />}
            onClick={() => {
              goTo({ screen: 'checkout', invoiceId: null });
            }}
          >
            <Trans>Go to checkout</Trans>
          </Button>
        </>
      }
    >
      {counting !== null && <CountingBar counting={counting} />}
      <Group>
        <XReport shiftId={shiftId} />
        <NoSale />
        <Button
          variant="default"
          leftSection={<IconUsers size={20} aria-hidden />}
          onClick={() => {
            setAsking('hand-over');
          }}
        >
          <Trans>Hand over the drawer</Trans>
        </Button>
      </Group>
      <FiguresPanel shift={shift} />
      {asking === 'count' && (
        <CountDrawerDialog shiftId={shiftId} isTaken={counting !== null} onClose={stopAsking} />
      )}
      {asking === 'hand-over' && <HandOverDialog shift={shift} onClose={stopAsking} />}
    </Screen>
  );
}
