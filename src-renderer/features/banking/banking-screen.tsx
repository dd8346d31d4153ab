import { Trans, useLingui } from '@lingui/react/macro';
import { Screen } from '../../ui/layout/screen';
import { OnlyFor } from '../../ui/people/only-for';
import { rolesThatMayText } from '../../ui/people/role-names';
import { useAnswer } from '../../state/use-answer';
import { FailureNotice } from '../../ui/failures/failure-notice';
import { BagView } from './bag-view';
import './banking.css';
import { useBanking } from './deposit-draft';
import { DepositView } from './deposit-view';
import { EarlierDeposits } from './earlier-deposits';
import { WaitingView } from './waiting-view';

const NOTHING = {};
const LATEST = { limit: 50 };
const SHIFTS = ['shifts', 'payments'] as const;

/** From the safe to the bank: what waits, the bag that is counted, and what the bank says. */
export function BankingScreen() {
  const { t } = useLingui();
  const roles = rolesThatMayText('bank');
  return (
    <Screen title={t`Banking`} lead={<Trans>What is in the safe, and what went to the bank</Trans>}>
      <OnlyFor
        act="bank"
        title={t`Your role does not take money to the bank`}
        why={
          <Trans>
            Everything that was taken is in there, so this takes one of these roles: {roles}.
          </Trans>
        }
      >
        <Banking />
      </OnlyFor>
    </Screen>
  );
}

function Banking() {
  const view = useBanking((state) => state.view);
  const waiting = useAnswer('deposits.waiting', NOTHING, SHIFTS);
  const deposits = useAnswer('deposits.recent', LATEST, SHIFTS);
  const failure = waiting.failure ?? deposits.failure;
  if (waiting.value === null || deposits.value === null) return <FailureNotice failure={failure} />;
  if (view === 'bag') return <BagView waiting={waiting.value} />;
  if (view !== 'waiting') {
    const shown = deposits.value.find(({ depositId }) => depositId === view.depositId);
    if (shown !== undefined) return <DepositView key={shown.depositId} deposit={shown} />;
  }
  return (
    <>
      <FailureNotice failure={failure} />
      <WaitingView waiting={waiting.value} />
      <EarlierDeposits deposits={deposits.value} />
    </>
  );
}
