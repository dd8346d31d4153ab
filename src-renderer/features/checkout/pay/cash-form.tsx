import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { denominationsFor } from '@shared/domain/cash/denominations';
import type { Minor } from '@shared/domain/money/money';
import { quickCash, settleTenders, type remainingDue } from '@shared/domain/tender/settle';
import { MoneyText } from '../../../ui/money/money-text';
import { useMoney } from '../../../ui/money/use-money';
import { offeredOf } from '../../../ui/tender/listed-tender';
import { SettleOutcome } from '../../../ui/tender/settle-outcome';
import { AmountField, amountOf } from './amount-field';
import { addTender, typeTender } from './take-payment';
import { TenderForm } from './tender-form';
import type { TenderSession } from './tender-session';

interface Props {
  readonly session: TenderSession;
  readonly due: ReturnType<typeof remainingDue>;
  /** What the whole invoice asks for. */
  readonly dueMinor: Minor;
  readonly stepMinor: number;
}

/** Money on the counter: typed, or by one press on what the client probably gives. */
export function CashForm({ session, due, dueMinor, stepMinor }: Props) {
  const { t } = useLingui();
  const { currency } = useMoney();
  const { amount } = session.drafts.cash;
  const givenMinor = amountOf(amount, due.cashMinor);
  const offered = session.tenders.map(({ detail }) => offeredOf(detail));
  const outcome =
    givenMinor === null || givenMinor === 0
      ? null
      : settleTenders(dueMinor, [...offered, { kind: 'cash', amountMinor: givenMinor }], stepMinor);
  const take = (tenderedMinor: Minor) => void addTender({ kind: 'cash', tenderedMinor });
  return (
    <TenderForm
      label={t`Cash`}
      isRunning={session.isCommitting}
      isLast={outcome?.ok !== false}
      onDone={() => {
        if (givenMinor !== null && givenMinor > 0) take(givenMinor);
      }}
    >
      <div className="checkout-quick" role="group" aria-label={t`Quick amounts`}>
        {quickCash(due.cashMinor, notesOf(currency)).map((amountMinor, index) => (
          <Button
            key={amountMinor}
            variant="default"
            size="lg"
            disabled={session.isCommitting}
            onClick={() => {
              take(amountMinor);
            }}
          >
            {index === 0 && (
              <span>
                <Trans>Exact</Trans>&nbsp;
              </span>
            )}
            <MoneyText amountMinor={amountMinor} />
          </Button>
        ))}
      </div>
      <AmountField
        isFirst
        label={t`Given by the client`}
        amount={amount}
        dueMinor={due.cashMinor}
        onType={(next) => {
          typeTender('cash', { amount: next });
        }}
      />
      <SettleOutcome outcome={outcome} />
    </TenderForm>
  );
}

function notesOf(currency: string): Minor[] {
  return denominationsFor(currency)
    .filter(({ kind }) => kind === 'note')
    .map(({ valueMinor }) => valueMinor);
}
