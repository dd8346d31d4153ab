import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconArrowLeft, IconCashRegister } from '@tabler/icons-react';
import { subtractMinor, sumMinor, ZERO, type Minor } from '@shared/domain/money/money';
import { may } from '@shared/domain/people/permission';
import { remainingDue, settleTenders } from '@shared/domain/tender/settle';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import type { ClientId } from '@shared/lib/ids';
import { useEffect, useRef } from 'react';
import { goTo } from '../../../state/route';
import { useTill } from '../../../state/till';
import { useAnswer } from '../../../state/use-answer';
import { FailureNotice } from '../../../ui/failures/failure-notice';
import { KeyHint } from '../../../ui/key-hint';
import { MoneyText } from '../../../ui/money/money-text';
import { offeredOf } from '../../../ui/tender/listed-tender';
import { NoticeBar } from '../notice-bar';
import { showView } from '../state/checkout-store';
import { CashForm } from './cash-form';
import { CardAttempt } from './card-attempt';
import { CardForm } from './card-form';
import { CertificateForm } from './certificate-form';
import { CheckForm, FinancingForm } from './charge-forms';
import { CreditForm } from './credit-form';
import { NoCashForm } from './no-cash-form';
import { commitPayment } from './take-payment';
import { TenderKinds } from './tender-kinds';
import { TenderList } from './tender-list';
import type { TenderSession } from './tender-session';
import { VerifyOffer } from '../verify/verify-offer';
import { useOpenAttempts } from './use-open-attempts';
import './pay.css';

const PAYMENTS = ['payments'] as const;

interface Props {
  readonly invoice: InvoiceView;
  readonly session: TenderSession;
}

/** Takes the money: what is due, how it is paid, and what is given back. */
export function PayView({ invoice, session }: Props) {
  const { t } = useLingui();
  return (
    <section
      className="checkout-pay"
      aria-label={t`Payment`}
      onKeyDown={(event) => {
        // A dialog above the payment closes itself.
        const isHere = event.target instanceof Node && event.currentTarget.contains(event.target);
        if (event.key !== 'Escape' || !isHere) return;
        event.preventDefault();
        showView('selling');
      }}
    >
      <div className="checkout-pay-main">
        <div className="checkout-pay-head">
          <Button
            variant="default"
            leftSection={<IconArrowLeft size={20} aria-hidden />}
            rightSection={<KeyHint keys="Escape" />}
            onClick={() => {
              showView('selling');
            }}
          >
            <Trans>Back to the sale</Trans>
          </Button>
          <h2>{invoice.client?.displayName ?? t`Walk-in sale`}</h2>
        </div>
        <NoticeBar />
        <VerifyOffer invoice={invoice} />
        <Gate>
          <Tendering invoice={invoice} session={session} />
        </Gate>
      </div>
      <TenderList invoice={invoice} session={session} />
    </section>
  );
}

/** Money is taken into an open shift, by somebody who may. */
function Gate({ children }: { readonly children: React.ReactNode }) {
  const isOpen = useTill(({ bar }) => bar?.shift !== null);
  const roles = useTill(({ session }) => session?.roles);
  const open = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) open.current?.focus();
  }, [isOpen]);
  if (roles !== undefined && !may(roles, 'take-payment')) {
    return <FailureNotice failure={{ code: 'NOT_ALLOWED', act: 'take-payment' }} />;
  }
  if (isOpen) return children;
  return (
    <div className="checkout-empty">
      <IconCashRegister size={56} stroke={1.25} aria-hidden />
      <p className="checkout-empty-title">
        <Trans>Open the shift first</Trans>
      </p>
      <p>
        <Trans>Count the float into the drawer, then come back: this sale waits here.</Trans>
      </p>
      <Button
        ref={open}
        size="lg"
        onClick={() => {
          goTo({ screen: 'shift' });
        }}
      >
        <Trans>Open the shift</Trans>
      </Button>
    </div>
  );
}

function Tendering({ invoice, session }: Props) {
  const { client } = invoice;
  return client === null ? (
    <Desk invoice={invoice} session={session} creditMinor={ZERO} />
  ) : (
    <ClientDesk invoice={invoice} session={session} clientId={client.clientId} />
  );
}

/** A client may have left something here, which is a way to pay. */
function ClientDesk({ clientId, ...props }: Props & { readonly clientId: ClientId }) {
  const credit = useAnswer('credits.find', { clientId }, PAYMENTS);
  return <Desk {...props} creditMinor={credit.value?.totalMinor ?? null} />;
}

function Desk({ invoice, session, creditMinor }: Props & { readonly creditMinor: Minor | null }) {
  const stepMinor = useTill(({ settings }) => settings?.hospital.cashRoundingStepMinor ?? 0);
  const offered = session.tenders.map(({ detail }) => offeredOf(detail));
  const due = remainingDue(invoice.dueMinor, offered, stepMinor);
  const isEnough = settleTenders(invoice.dueMinor, offered, stepMinor).ok;
  const shown = session.kind === 'cash' ? due.cashMinor : due.exactMinor;
  const attempts = useOpenAttempts(invoice, session);
  const used = sumMinor(
    offered.filter(({ kind }) => kind === 'client-credit').map(({ amountMinor }) => amountMinor),
  );
  const leftMinor = creditMinor === null ? null : subtractMinor(creditMinor, used);
  return (
    <>
      <div className="checkout-due" role="status">
        <span>{offered.length === 0 ? <Trans>To pay</Trans> : <Trans>Still to pay</Trans>}</span>
        <MoneyText amountMinor={shown} />
      </div>
      {attempts.map((attempt) => (
        <CardAttempt key={attempt.cardAttemptId} attempt={attempt} />
      ))}
      {isEnough ? (
        <Finish isRunning={session.isCommitting} />
      ) : (
        <>
          <TenderKinds invoice={invoice} kind={session.kind} creditMinor={leftMinor} />
          <KindForm
            session={session}
            due={due}
            dueMinor={invoice.dueMinor}
            stepMinor={stepMinor}
            creditMinor={leftMinor ?? ZERO}
            isCardBlocked={attempts.some(({ state }) => state === 'unknown')}
          />
        </>
      )}
      <FailureNotice failure={session.failure} />
    </>
  );
}

interface FormProps {
  readonly session: TenderSession;
  readonly due: ReturnType<typeof remainingDue>;
  readonly dueMinor: InvoiceView['dueMinor'];
  readonly stepMinor: number;
  /** What the client has left here, less what is on the list. */
  readonly creditMinor: Minor;
  /** Nobody knows yet whether a card was charged. */
  readonly isCardBlocked: boolean;
}

function KindForm(props: FormProps) {
  const { session, due, dueMinor, stepMinor, creditMinor, isCardBlocked } = props;
  const listed = session.tenders.length;
  switch (session.kind) {
    case 'cash':
      if (due.cashMinor === 0 && due.exactMinor > 0) {
        return <NoCashForm session={session} exactMinor={due.exactMinor} />;
      }
      return <CashForm key={listed} {...{ session, due, dueMinor, stepMinor }} />;
    case 'card':
      if (isCardBlocked) return null;
      return <CardForm key={listed} session={session} dueMinor={due.exactMinor} />;
    case 'check':
      return <CheckForm key={listed} session={session} dueMinor={due.exactMinor} />;
    case 'financing':
      return <FinancingForm key={listed} session={session} dueMinor={due.exactMinor} />;
    case 'gift-certificate':
      return <CertificateForm key={listed} session={session} dueMinor={due.exactMinor} />;
    case 'client-credit':
      return (
        <CreditForm
          key={listed}
          session={session}
          dueMinor={due.exactMinor}
          creditMinor={creditMinor}
        />
      );
  }
}

/** Everything is on the list: one press is left. */
function Finish({ isRunning }: { readonly isRunning: boolean }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isRunning) button.current?.focus();
  }, [isRunning]);
  return (
    <Button
      ref={button}
      size="xl"
      loading={isRunning}
      rightSection={<KeyHint keys="Enter" />}
      onClick={() => void commitPayment()}
    >
      <Trans>Take the payment</Trans>
    </Button>
  );
}
