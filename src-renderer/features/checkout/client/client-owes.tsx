import { Plural, Trans } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import type { ClientId } from '@shared/lib/ids';
import { goTo } from '../../../state/route';
import { useDateText } from '../../../state/time-text';
import { useAnswer } from '../../../state/use-answer';
import { MoneyText } from '../../../ui/money/money-text';

const MONEY = ['invoices', 'payments', 'records'] as const;

/** What the client owes from before, in a line that leads to the account; nothing when all is paid. */
export function ClientOwes({ clientId }: { readonly clientId: ClientId }) {
  const dateText = useDateText();
  const money = useAnswer('clients.get', { clientId }, MONEY).value?.money;
  if (money === undefined) return null;
  const { owedMinor, dueNowMinor, creditMinor, nextInstalment, openDisputes } = money;
  if (owedMinor === 0 && creditMinor === 0) return null;
  return (
    <UnstyledButton
      className="checkout-owes"
      onClick={() => {
        goTo({ screen: 'accounts', clientId });
      }}
    >
      {owedMinor > 0 && (
        <span>
          <Trans>
            Owes <MoneyText amountMinor={owedMinor} fw={700} />, to pay now{' '}
            <MoneyText amountMinor={dueNowMinor} fw={700} />
          </Trans>
        </span>
      )}
      {creditMinor > 0 && (
        <span>
          <Trans>
            Credit <MoneyText amountMinor={creditMinor} fw={700} />
          </Trans>
        </span>
      )}
      {nextInstalment !== null && (
        <span>
          <Trans>
            Instalment of {dateText(nextInstalment.dueOn)}:{' '}
            <MoneyText amountMinor={nextInstalment.leftMinor} />
          </Trans>
        </span>
      )}
      {openDisputes > 0 && (
        <span>
          <Plural value={openDisputes} one="# open dispute" other="# open disputes" />
        </span>
      )}
    </UnstyledButton>
  );
}
