import { useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mantine/core';
import type { Minor } from '@shared/domain/money/money';
import type { Discount } from '@shared/domain/pricing/line';
import type { RatePpm } from '@shared/domain/rate/rate';
import type { Failure } from '@shared/ipc/failures';
import { useState } from 'react';
import { MoneyInput } from '../../../ui/numbers/money-input';
import { PercentInput } from '../../../ui/numbers/percent-input';
import { EditorForm } from './editor-form';
import { ReasonField } from './reason-field';

interface Props {
  readonly title: string;
  readonly discount: Discount | null;
  readonly reason: string;
  readonly failure: Failure | null;
  /** Null takes the discount back. */
  readonly onDone: (discount: Discount | null, reason: string) => void;
}

/** Takes off a share or an amount, with a reason; 0 takes the discount back. */
export function DiscountFields({ title, discount, reason: before, failure, onDone }: Props) {
  const { t } = useLingui();
  const [kind, setKind] = useState<Discount['kind']>(discount?.kind ?? 'percent');
  const [ratePpm, setRatePpm] = useState<RatePpm | null>(
    discount?.kind === 'percent' ? discount.ratePpm : null,
  );
  const [amountMinor, setAmountMinor] = useState<Minor | null>(
    discount?.kind === 'amount' ? discount.amountMinor : null,
  );
  const [reason, setReason] = useState(before);
  const [isAsked, setAsked] = useState(false);
  const wanted = wantedDiscount(kind, ratePpm, amountMinor);
  const done = () => {
    setAsked(true);
    if (wanted === 'none') onDone(null, '');
    else if (wanted !== null && reason.trim() !== '') onDone(wanted, reason.trim());
  };
  const missing = isAsked && wanted === null ? t`Type how much; 0 takes the discount back.` : null;
  return (
    <EditorForm title={title} failure={failure} onDone={done}>
      <SegmentedControl
        aria-label={t`Kind of discount`}
        className="checkout-kind"
        data={[
          { value: 'percent', label: '%' },
          { value: 'amount', label: t`Amount` },
        ]}
        value={kind}
        onChange={setKind}
      />
      {kind === 'percent' ? (
        <PercentInput
          data-autofocus
          label={t`Percent off`}
          value={ratePpm}
          error={missing}
          onChange={setRatePpm}
        />
      ) : (
        <MoneyInput
          data-autofocus
          label={t`Amount off`}
          value={amountMinor}
          error={missing}
          onChange={setAmountMinor}
        />
      )}
      <ReasonField
        value={reason}
        onType={setReason}
        error={
          isAsked && wanted !== 'none' && reason.trim() === ''
            ? t`Say why less is asked for.`
            : null
        }
        reasons={[t`Several animals`, t`Staff`, t`Rescue group`, t`Goodwill`]}
      />
    </EditorForm>
  );
}

/** Null while it cannot be read; `none` for nothing off. */
function wantedDiscount(
  kind: Discount['kind'],
  ratePpm: RatePpm | null,
  amountMinor: Minor | null,
): Discount | 'none' | null {
  if (kind === 'percent') {
    if (ratePpm === null) return null;
    return ratePpm === 0 ? 'none' : { kind, ratePpm };
  }
  if (amountMinor === null) return null;
  return amountMinor === 0 ? 'none' : { kind, amountMinor };
}
