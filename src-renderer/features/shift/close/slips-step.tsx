import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { sumMinor, ZERO, type Minor } from '@shared/domain/money/money';
import { moveFocus } from '../../../ui/lists/move-focus';
import { TotalLine } from '../../../ui/money/total-line';
import { MoneyInput } from '../../../ui/numbers/money-input';
import { AddSlip } from './add-slip';
import { compare } from './close-acts';
import { isSameSlip, typeCount, withSlips, type Slip } from './close-draft';
import { figureText } from './finding-text';
import { figureOf } from '@shared/domain/shift/variance-input';
import { StepFrame } from './step-frame';
import type { StepProps } from './step-props';

/** What the batch slips say, brand by brand and lender by lender, and the gift certificates. */
export function SlipsStep({ draft, figures, onBack }: StepProps) {
  const { t } = useLingui();
  const list = useRef<HTMLDivElement>(null);
  const [isAsked, setAsked] = useState(false);
  const slips = withSlips(draft.slips, figures.slips);
  const [newest, setNewest] = useState<Slip | null>(null);
  useEffect(() => {
    if (newest !== null) fieldsOf(list.current).at(-1)?.focus();
  }, [newest]);
  const type = (typed: Slip, amountMinor: Minor | null) => {
    typeCount({
      slips: slips.map((slip) => (isSameSlip(slip, typed) ? { ...slip, amountMinor } : slip)),
    });
  };
  const goOn = () => {
    setAsked(true);
    const gap = slips.findIndex(({ amountMinor }) => amountMinor === null);
    if (gap === -1) void compare(figures.checks);
    else fieldsOf(list.current)[gap]?.focus();
  };
  const add = (added: Slip) => {
    const known = slips.findIndex((slip) => isSameSlip(slip, added));
    if (known === -1) {
      typeCount({ slips: [...slips, { ...added, amountMinor: null }] });
      setNewest(added);
    } else fieldsOf(list.current)[known]?.focus();
  };
  return (
    <StepFrame
      title={t`Cards and slips`}
      lead={
        <Trans>
          The total of each brand off the batch slip of the card terminal, of each lender off its
          report, and of the gift certificates in the drawer.
        </Trans>
      }
      nextLabel={t`Compare`}
      isRunning={draft.isRunning}
      failure={draft.failure}
      onBack={onBack}
      onNext={goOn}
    >
      {slips.length === 0 && (
        <Text>
          <Trans>No card was charged in this shift. If the slip has a total, add its brand.</Trans>
        </Text>
      )}
      <div
        ref={list}
        className="slip-list"
        onKeyDown={(event) => {
          moveFocus(event, goOn);
        }}
      >
        {slips.map((slip, index) => (
          <MoneyInput
            key={figureOf(slip)}
            label={figureText(figureOf(slip))}
            // More may have gone back than was charged.
            isSigned
            value={slip.amountMinor}
            data-autofocus={index === 0 ? true : undefined}
            error={
              isAsked && slip.amountMinor === null
                ? t`Type the total; 0 when the slip has none`
                : null
            }
            onChange={(next) => {
              type(slip, next);
            }}
          />
        ))}
      </div>
      <AddSlip onAdd={add} />
      <TotalLine
        title={<Trans>Total</Trans>}
        label={t`Total of the slips`}
        amountMinor={sumMinor(slips.map((slip) => slip.amountMinor ?? ZERO))}
      />
    </StepFrame>
  );
}

function fieldsOf(list: HTMLElement | null): HTMLInputElement[] {
  return [...(list?.querySelectorAll('input') ?? [])];
}
