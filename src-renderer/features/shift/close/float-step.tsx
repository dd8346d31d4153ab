import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { flattenCash, sumCash, type CashCount } from '@shared/domain/cash/coin-rolls';
import { subtractMinor, type Minor } from '@shared/domain/money/money';
import { CashTable } from '../../../ui/cash/cash-table';
import { countedFrom } from '../../../ui/cash/counted';
import { failureText } from '../../../ui/failures/failure-text';
import { MoneyText } from '../../../ui/money/money-text';
import { useMoney } from '../../../ui/money/use-money';
import { changeDraft } from './close-draft';
import { StepFrame } from './step-frame';
import type { StepProps } from './step-props';

/** What stays in the drawer for the next shift; the rest goes to the bank. */
export function FloatStep({ draft, onBack, onNext }: StepProps) {
  const { t } = useLingui();
  const { currency, format } = useMoney();
  const [isAsked, setAsked] = useState(false);
  const { counted } = draft;
  if (counted === null) return null;
  const suggested = countedFrom(currency, counted.suggestedFloat);
  const kept = draft.nextFloat ?? suggested;
  const { cashMinor } = counted.counted;
  const toBankMinor = subtractMinor(cashMinor, sumCash(kept));
  const scarceMinor = keptTooMany(kept, counted.count.cash);
  const goOn = () => {
    setAsked(true);
    if (toBankMinor >= 0) onNext();
  };
  return (
    <StepFrame
      title={t`Next float`}
      lead={<Trans>What stays in the drawer for the next shift. Small money first.</Trans>}
      failure={draft.failure}
      onBack={onBack}
      onNext={goOn}
      extra={
        <>
          {toBankMinor >= 0 && (
            <span className="to-bank">
              <Trans>Goes to the bank</Trans>
              <output aria-label={t`Goes to the bank`}>
                <MoneyText amountMinor={toBankMinor} />
              </output>
            </span>
          )}
          {draft.nextFloat !== null && (
            <Button
              variant="default"
              onClick={() => {
                changeDraft({ nextFloat: null });
              }}
            >
              <Trans>As suggested</Trans>
            </Button>
          )}
        </>
      }
    >
      <CashTable
        cash={kept}
        onChange={(nextFloat) => {
          changeDraft({ nextFloat });
        }}
        onDone={goOn}
      />
      {scarceMinor !== null && toBankMinor >= 0 && (
        <Text role="status" c="var(--fd-warn)" fw={600}>
          <Trans>More of {format(scarceMinor)} is kept than was counted.</Trans>
        </Text>
      )}
      {toBankMinor < 0 && (
        <Text role={isAsked ? 'alert' : 'status'} c="var(--mantine-color-error)" fw={600}>
          {failureText({ code: 'FLOAT_EXCEEDS_COUNT', countedMinor: cashMinor })}
        </Text>
      )}
    </StepFrame>
  );
}

/** The largest value of which more is kept than there is, loose and in rolls. */
function keptTooMany(kept: CashCount, counted: CashCount): Minor | null {
  const there = flattenCash(counted);
  const scarce = flattenCash(kept).find(({ valueMinor, count }) => {
    return count > (there.find((piece) => piece.valueMinor === valueMinor)?.count ?? 0);
  });
  return scarce?.valueMinor ?? null;
}
