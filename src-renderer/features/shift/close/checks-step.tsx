import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { sumMinor } from '@shared/domain/money/money';
import type { CheckInDrawer } from '@shared/ipc/views/shifts';
import { TickList, TickRow } from '../../../ui/lists/tick-list';
import { MoneyText } from '../../../ui/money/money-text';
import { TotalLine } from '../../../ui/money/total-line';
import { typeCount } from './close-draft';
import { StepFrame } from './step-frame';
import type { StepProps } from './step-props';

/** Each check by itself: seen, or missing. */
export function ChecksStep({ draft, figures, onBack, onNext }: StepProps) {
  const { t } = useLingui();
  const { checks } = figures;
  const seen = checks.filter(({ tenderId }) => draft.checks.includes(tenderId));
  const tick = ({ tenderId }: CheckInDrawer, isSeen: boolean) => {
    const others = draft.checks.filter((other) => other !== tenderId);
    typeCount({ checks: isSeen ? [...others, tenderId] : others });
  };
  if (checks.length === 0) {
    return (
      <StepFrame title={t`Tick the checks`} failure={draft.failure} onBack={onBack} onNext={onNext}>
        <Text>
          <Trans>No checks were taken in this shift.</Trans>
        </Text>
      </StepFrame>
    );
  }
  return (
    <StepFrame
      title={t`Tick the checks`}
      lead={<Trans>Take each check into your hand. Space ticks it, the arrows lead on.</Trans>}
      failure={draft.failure}
      onBack={onBack}
      onNext={onNext}
      extra={
        <Button
          variant="default"
          leftSection={<IconChecks size={20} aria-hidden />}
          disabled={seen.length === checks.length}
          onClick={() => {
            typeCount({ checks: checks.map(({ tenderId }) => tenderId) });
          }}
        >
          <Trans>All of them are there</Trans>
        </Button>
      }
    >
      <TickList label={t`Checks`} onDone={onNext}>
        {checks.map((check, index) => {
          const { tenderId, number, bank, nameOnCheck, amountMinor } = check;
          return (
            <TickRow
              key={tenderId}
              className="check-row"
              isTicked={draft.checks.includes(tenderId)}
              isFirst={index === 0}
              onTick={(isSeen) => {
                tick(check, isSeen);
              }}
            >
              <b>{number}</b>
              <span>{bank}</span>
              <span>{nameOnCheck}</span>
              <b>
                <MoneyText amountMinor={amountMinor} />
              </b>
            </TickRow>
          );
        })}
      </TickList>
      <TotalLine
        title={
          <Plural
            value={checks.length}
            one={`${seen.length} of # check`}
            other={`${seen.length} of # checks`}
          />
        }
        label={t`Total of the checks`}
        amountMinor={sumMinor(seen.map(({ amountMinor }) => amountMinor))}
      />
    </StepFrame>
  );
}
