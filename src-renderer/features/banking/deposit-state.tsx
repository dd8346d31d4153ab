import { Trans } from '@lingui/react/macro';
import type { DepositView } from '@shared/ipc/views/cash';
import { useDateText } from '../../state/time-text';
import { VarianceWords } from '../../ui/money/variance-words';

/** Whether the bank has it, and what it counted differently. */
export function DepositState({ deposit }: { readonly deposit: DepositView }) {
  const dateText = useDateText();
  const { receivedOn, differenceMinor } = deposit;
  if (receivedOn === null) return <Trans>On its way to the bank</Trans>;
  return (
    <>
      <Trans>The bank has it since {dateText(receivedOn)}</Trans>
      {differenceMinor !== null && differenceMinor !== 0 && (
        <b className="deposit-off">
          <VarianceWords varianceMinor={differenceMinor} />
        </b>
      )}
    </>
  );
}
