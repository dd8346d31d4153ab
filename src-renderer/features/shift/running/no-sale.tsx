import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconCashRegister } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { call } from '../../../bridge/call';
import { useCommands, type Command } from '../../../state/commands';
import { ReasonDialog } from '../../../ui/dialogs/reason-dialog';
import { useApproval } from '../../../ui/people/use-approval';
import { tellDone, tellFailure } from '../../../ui/toasts';

/** Opens the drawer without a sale, which always has a reason. */
export function NoSale() {
  const { t } = useLingui();
  const [isAsking, setAsking] = useState(false);
  const { run, dialog } = useApproval();
  const label = t`Open the drawer`;
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: 'no-sale',
        label,
        keys: 'Mod+D',
        scope: 'screen',
        run: () => {
          setAsking(true);
        },
      },
    ],
    [label],
  );
  useCommands(commands);
  const open = async (reason: string) => {
    setAsking(false);
    const result = await run((approval) => call('drawer.open', { reason, approval }));
    if (result === null) return;
    if (result.ok) tellDone(t`The drawer is opening.`);
    else tellFailure(result.error);
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconCashRegister size={20} aria-hidden />}
        onClick={() => {
          setAsking(true);
        }}
      >
        <Trans>Open the drawer</Trans>
      </Button>
      {isAsking && (
        <ReasonDialog
          title={t`Open the drawer without a sale`}
          reasons={[t`Make change`, t`Put the float right`, t`Test the drawer`]}
          doneLabel={t`Open the drawer`}
          onDone={(reason) => void open(reason)}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
      {dialog}
    </>
  );
}
