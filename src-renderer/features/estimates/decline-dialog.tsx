import { useLingui } from '@lingui/react/macro';
import type { EstimateId } from '@shared/lib/ids';
import { call } from '../../bridge/call';
import { ReasonDialog } from '../../ui/dialogs/reason-dialog';
import { tellDone, tellFailure } from '../../ui/toasts';

interface Props {
  readonly estimateId: EstimateId;
  readonly onClose: () => void;
}

/** The client does not want it: why, as far as they say. */
export function DeclineDialog({ estimateId, onClose }: Props) {
  const { t } = useLingui();
  const decline = async (reason: string) => {
    const result = await call('estimates.decline', { estimateId, reason });
    onClose();
    if (result.ok) tellDone(t`Estimate ${result.value.number} is declined.`);
    else tellFailure(result.error);
  };
  return (
    <ReasonDialog
      title={t`The client declines`}
      reasons={[t`Too expensive`, t`Wants to think about it`, t`Goes somewhere else`]}
      doneLabel={t`Decline it`}
      onDone={(reason) => void decline(reason)}
      onClose={onClose}
    />
  );
}
