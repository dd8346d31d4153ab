import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, SegmentedControl, Text, TextInput } from '@mantine/core';
import type { AccountView } from '@shared/ipc/views/accounts';
import { useDateText } from '../../../state/time-text';
import { useAnswer } from '../../../state/use-answer';
import { TickList, TickRow } from '../../../ui/lists/tick-list';
import { MoneyText } from '../../../ui/money/money-text';
import { useMoney } from '../../../ui/money/use-money';
import { itemText } from '../entry-words';
import {
  changePayment,
  chosenMinor,
  depositFor,
  type PaidFor,
  type PaymentDraft,
} from './payment-draft';

interface Props {
  readonly account: AccountView;
  readonly draft: PaymentDraft;
  readonly isAsked: boolean;
  /** Enter among what is ticked. */
  readonly onDone: () => void;
}

const CERTIFICATE = /^[A-Za-z0-9][A-Za-z0-9-]{2,23}$/;

/** Whether it is known what the money is for. */
export function isForSomething(draft: PaymentDraft): boolean {
  const { paidFor, chosen, soldNumber, estimateId } = draft;
  if (paidFor === 'chosen') return chosen.length > 0;
  if (paidFor === 'deposit') return estimateId !== null;
  return paidFor !== 'certificate' || CERTIFICATE.test(soldNumber.trim());
}

/** What the money is for: what is owed, what is to come, or a gift certificate. */
export function PaidForFields({ account, draft, isAsked, onDone }: Props) {
  const { t } = useLingui();
  const { paidFor, soldNumber } = draft;
  const isNameless = !isForSomething(draft);
  return (
    <>
      <SegmentedControl
        aria-label={t`What it is for`}
        fullWidth
        data={[
          ...(account.money.owedMinor > 0
            ? [
                { value: 'oldest' as const, label: t`Oldest first` },
                { value: 'chosen' as const, label: t`Chosen items` },
              ]
            : []),
          { value: 'prepayment' as const, label: t`In advance` },
          { value: 'deposit' as const, label: t`Deposit` },
          { value: 'certificate' as const, label: t`Gift certificate sold` },
        ]}
        value={paidFor}
        onChange={(next: PaidFor) => {
          changePayment({ paidFor: next });
        }}
      />
      {paidFor === 'chosen' && (
        <ChosenItems {...{ account, draft, onDone }} isMissing={isAsked && isNameless} />
      )}
      {paidFor === 'deposit' && (
        <EstimateChoice account={account} draft={draft} isAsked={isAsked} />
      )}
      {paidFor === 'certificate' && (
        <TextInput
          label={t`Number of the certificate that is sold`}
          maxLength={24}
          value={soldNumber}
          error={isAsked && isNameless ? t`Type letters, digits and dashes.` : null}
          onChange={(event) => {
            changePayment({ soldNumber: event.currentTarget.value });
          }}
        />
      )}
    </>
  );
}

interface ChosenProps extends Omit<Props, 'isAsked'> {
  readonly isMissing: boolean;
}

function ChosenItems({ account, draft, isMissing, onDone }: ChosenProps) {
  const { t } = useLingui();
  const dateText = useDateText();
  const { chosen } = draft;
  return (
    <div>
      <TickList label={t`Which are paid`} onDone={onDone}>
        {account.items.map(({ invoiceId, kind, number, issuedOn, dueMinor }) => (
          <TickRow
            key={invoiceId}
            className="account-tick"
            isTicked={chosen.includes(invoiceId)}
            onTick={(isTicked) => {
              const next = isTicked
                ? [...chosen, invoiceId]
                : chosen.filter((each) => each !== invoiceId);
              changePayment({
                chosen: next,
                amount: chosenMinor(account, { ...draft, chosen: next }),
              });
            }}
          >
            <span>
              {itemText(kind)} {number}
            </span>
            <span>{dateText(issuedOn)}</span>
            <b>
              <MoneyText amountMinor={dueMinor} />
            </b>
          </TickRow>
        ))}
      </TickList>
      {isMissing && (
        <Text c="var(--mantine-color-error)" role="alert" mt={6}>
          <Trans>Tick what is paid.</Trans>
        </Text>
      )}
    </div>
  );
}

const ESTIMATES = ['estimates', 'records'] as const;

/** For which of the client's accepted estimates a deposit is. */
function EstimateChoice({ account, draft, isAsked }: Omit<Props, 'onDone'>) {
  const { t } = useLingui();
  const { format } = useMoney();
  const { clientId } = account.client;
  const wanted = { filter: 'accepted' as const, clientId };
  const { value: estimates, hasAnswered } = useAnswer('estimates.list', wanted, ESTIMATES);
  const found = estimates ?? [];
  return (
    <NativeSelect
      label={<Trans>For which estimate</Trans>}
      description={hasAnswered && found.length === 0 ? t`No estimate is accepted.` : null}
      value={draft.estimateId ?? ''}
      error={isAsked && draft.estimateId === null ? t`Choose an estimate.` : null}
      data={[
        { value: '', label: t`Choose one` },
        ...found.map(({ estimateId, number, title, depositMinor }) => ({
          value: estimateId,
          label: `${number} · ${title} · ${format(depositMinor)}`,
        })),
      ]}
      onChange={(event) => {
        const chosen = found.find(({ estimateId }) => estimateId === event.currentTarget.value);
        changePayment(chosen === undefined ? { estimateId: null } : depositFor(account, chosen));
      }}
    />
  );
}
