import { Trans, useLingui } from '@lingui/react/macro';
import { CashTable } from '../../../ui/cash/cash-table';
import { typeCount } from './close-draft';
import { StepFrame } from './step-frame';
import type { StepProps } from './step-props';

/** Everything in the drawer that is cash, the float with it. */
export function CashStep({ draft, onBack, onNext }: StepProps) {
  const { t } = useLingui();
  return (
    <StepFrame
      title={t`Count the cash`}
      lead={
        <Trans>Everything in the drawer, with the float. Enter leads from one to the next.</Trans>
      }
      failure={draft.failure}
      onBack={onBack}
      onNext={onNext}
    >
      <CashTable
        cash={draft.cash}
        onChange={(cash) => {
          typeCount({ cash });
        }}
        onDone={onNext}
      />
    </StepFrame>
  );
}
