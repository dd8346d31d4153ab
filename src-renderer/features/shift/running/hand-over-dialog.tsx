import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { may } from '@shared/domain/people/permission';
import type { Failure } from '@shared/ipc/failures';
import type { ShiftView } from '@shared/ipc/views/shifts';
import type { EmployeeId } from '@shared/lib/ids';
import { call } from '../../../bridge/call';
import { isWaiting, useAnswer } from '../../../state/use-answer';
import { CashTable } from '../../../ui/cash/cash-table';
import { cashCountOf, nothingCounted, type CountedCash } from '../../../ui/cash/counted';
import { Dialog } from '../../../ui/dialogs/dialog';
import { DialogFoot } from '../../../ui/dialogs/dialog-foot';
import { useMoney } from '../../../ui/money/use-money';
import { WhoAndPin } from '../../../ui/people/who-and-pin';
import { tellDone } from '../../../ui/toasts';

interface Props {
  readonly shift: ShiftView;
  readonly onClose: () => void;
}

const NOTHING = {};
const PEOPLE = ['people'] as const;

/** Gives the drawer to a colleague, who takes it with their own PIN; counted if both want it. */
export function HandOverDialog({ shift, onClose }: Props) {
  const { t } = useLingui();
  const { currency } = useMoney();
  const candidates = useAnswer('people.candidates', NOTHING, PEOPLE);
  const takers = (candidates.value ?? []).filter(
    ({ employeeId, roles, hasPin }) =>
      hasPin && employeeId !== shift.heldBy && may(roles, 'take-payment'),
  );
  const [chosenId, setChosenId] = useState<EmployeeId | null>(null);
  const chosen = takers.find(({ employeeId }) => employeeId === chosenId) ?? takers[0];
  const [pin, setPin] = useState('');
  const [cash, setCash] = useState<CountedCash | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const handOver = async () => {
    if (chosen === undefined || pin === '') return;
    const { shiftId } = shift;
    const result = await call('shifts.handOver', {
      shiftId,
      toEmployeeId: chosen.employeeId,
      pin,
      cash: cash === null ? null : cashCountOf(cash),
    });
    setPin('');
    if (!result.ok) {
      setFailure(result.error);
      return;
    }
    tellDone(t`The drawer is in the hands of ${chosen.name}.`);
    onClose();
  };
  // A PIN typed before it is known whose it is would be for nobody.
  if (isWaiting(candidates)) return null;
  return (
    <Dialog
      title={t`Hand over the drawer`}
      size={cash === null ? 'auto' : 'wide'}
      onClose={onClose}
    >
      <Stack>
        <Checkbox
          label={t`Count the cash first`}
          checked={cash !== null}
          onChange={(event) => {
            setCash(event.currentTarget.checked ? nothingCounted(currency) : null);
          }}
        />
        {cash !== null && (
          <CashTable
            cash={cash}
            onChange={setCash}
            onDone={() => {
              document.querySelector<HTMLInputElement>('.pin-field')?.focus();
            }}
          />
        )}
        <Text fw={600}>
          <Trans>Who takes it?</Trans>
        </Text>
        <WhoAndPin
          label={t`Who takes the drawer`}
          people={takers}
          {...{ chosen, pin, failure }}
          onChoose={setChosenId}
          onType={setPin}
          onDone={() => void handOver()}
        />
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </DialogFoot>
      </Stack>
    </Dialog>
  );
}
