import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Group, SegmentedControl, Text, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { sumCash } from '@shared/domain/cash/coin-rolls';
import type { ShiftId } from '@shared/lib/ids';
import { call } from '../../../bridge/call';
import { CashTable } from '../../../ui/cash/cash-table';
import { cashCountOf, nothingCounted } from '../../../ui/cash/counted';
import { ActDialog } from '../../../ui/dialogs/act-dialog';
import { ReasonPicker } from '../../../ui/dialogs/reason-picker';
import { useMoney } from '../../../ui/money/use-money';
import { MoneyInput } from '../../../ui/numbers/money-input';
import { useAct } from '../../../ui/people/use-act';
import { tellDone } from '../../../ui/toasts';
import { changeMovement, endMovement, type MovementDraft } from './movement-draft';
import { movementReasons, movementText } from './movement-text';

interface Props {
  readonly shiftId: ShiftId;
  readonly draft: MovementDraft;
}

const MAX_LENGTH = 120;

/** Asks how much, why, and for whom. What is typed stays when it is refused. */
export function MovementDialog({ shiftId, draft }: Props) {
  const { t } = useLingui();
  const { currency } = useMoney();
  const acting = useAct();
  const [isAsked, setAsked] = useState(false);
  const reasonField = useRef<HTMLDivElement>(null);
  const { movementId, kind, cash, reason, reference, print } = draft;
  const amountMinor = cash === null ? draft.amountMinor : sumCash(cash);
  const isFloat = kind === 'float-in' || kind === 'float-out';
  const amountProblem = (amountMinor ?? 0) > 0 ? null : t`Type an amount of more than zero`;
  const what = isFloat ? t`Change the float` : movementText(kind);
  const move = () => {
    setAsked(true);
    if (amountMinor === null || amountProblem !== null || reason.trim() === '') return;
    void acting.act(
      (approval) =>
        call('cash.move', {
          movementId,
          shiftId,
          kind,
          amountMinor,
          cash: cash === null ? null : cashCountOf(cash),
          reason: reason.trim(),
          reference: reference.trim(),
          approval,
          print,
        }),
      ({ number }) => {
        const moved = movementText(kind);
        endMovement();
        tellDone(t`${moved}: entered as ${number}.`);
      },
    );
  };
  return (
    <ActDialog
      title={what}
      size={cash === null ? 'lg' : 'wide'}
      doneLabel={what}
      acting={acting}
      onDone={move}
      onClose={endMovement}
    >
      {isFloat && (
        <SegmentedControl
          aria-label={t`Which way`}
          data={[
            { value: 'float-in', label: t`Add to the float` },
            { value: 'float-out', label: t`Take from the float` },
          ]}
          value={kind}
          onChange={(next) => {
            changeMovement({ kind: next });
          }}
        />
      )}
      {cash === null ? (
        <Group align="flex-start" wrap="nowrap">
          <MoneyInput
            label={t`Amount`}
            data-autofocus
            style={{ flex: 1 }}
            value={draft.amountMinor}
            error={isAsked ? amountProblem : null}
            onChange={(next) => {
              changeMovement({ amountMinor: next });
            }}
          />
          <Button
            variant="default"
            mt={26}
            onClick={() => {
              changeMovement({ cash: nothingCounted(currency) });
            }}
          >
            <Trans>Count it instead</Trans>
          </Button>
        </Group>
      ) : (
        <div>
          <CashTable
            cash={cash}
            onChange={(next) => {
              changeMovement({ cash: next });
            }}
            onDone={() => reasonField.current?.querySelector('input')?.focus()}
          />
          {isAsked && amountProblem !== null && (
            <Text role="alert" c="var(--mantine-color-error)">
              {amountProblem}
            </Text>
          )}
          <Button
            variant="default"
            onClick={() => {
              changeMovement({ cash: null, amountMinor });
            }}
          >
            <Trans>Type the amount instead</Trans>
          </Button>
        </div>
      )}
      <div ref={reasonField}>
        <ReasonPicker
          label={t`Reason`}
          reasons={movementReasons(kind)}
          value={reason}
          isAsked={isAsked}
          onChange={(next) => {
            changeMovement({ reason: next });
          }}
        />
      </div>
      <TextInput
        label={t`Reference`}
        description={t`The number of a bill or a bag, if there is one`}
        maxLength={MAX_LENGTH}
        value={reference}
        onChange={(event) => {
          changeMovement({ reference: event.currentTarget.value });
        }}
      />
      <Checkbox
        label={t`Print a slip to sign`}
        checked={print}
        onChange={(event) => {
          changeMovement({ print: event.currentTarget.checked });
        }}
      />
    </ActDialog>
  );
}
