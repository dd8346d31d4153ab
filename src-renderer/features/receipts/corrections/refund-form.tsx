import { Trans, useLingui } from '@lingui/react/macro';
import { SegmentedControl, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { moneyBack } from '@shared/domain/credit/money-back';
import type { Minor } from '@shared/domain/money/money';
import type { PaymentView } from '@shared/ipc/views/invoices';
import type { Refundable } from '@shared/ipc/views/refunds';
import type { RefundTender } from '@shared/journal/cash-facts';
import type { TenderInput } from '@shared/journal/money-facts';
import { call } from '../../../bridge/call';
import { useTill } from '../../../state/till';
import { ActDialog } from '../../../ui/dialogs/act-dialog';
import { ReasonPicker } from '../../../ui/dialogs/reason-picker';
import { failureText } from '../../../ui/failures/failure-text';
import { MoneyText } from '../../../ui/money/money-text';
import { useMoney } from '../../../ui/money/use-money';
import { useAct } from '../../../ui/people/use-act';
import { tenderText } from '../../../ui/tender/tender-text';
import { tellDone } from '../../../ui/toasts';
import { changeRefund, endCorrection, type RefundDraft } from './correction-draft';
import { RefundLines } from './refund-lines';
import { refundedLines, refundSum } from './refund-sum';

interface Props {
  readonly payment: PaymentView;
  readonly draft: RefundDraft;
  readonly refundable: Refundable;
}

const MAX_LENGTH = 40;
const CASH = 'cash';

/** Which lines come back, and how their money goes out. */
export function RefundForm({ payment, draft, refundable }: Props) {
  const { t } = useLingui();
  const { format } = useMoney();
  const acting = useAct();
  const [isAsked, setAsked] = useState(false);
  const stepMinor = useTill(({ settings }) => settings?.hospital.cashRoundingStepMinor ?? 0);
  const { paymentId, number } = payment;
  const { refundId, creditNoteId, backTo, approvalCode } = draft;
  const elsewhere = payment.tenders.flatMap(({ tenderId, detail }) =>
    detail.kind === 'card' || detail.kind === 'financing' ? [{ tenderId, detail }] : [],
  );
  const back = elsewhere.find(({ tenderId }) => tenderId === backTo);
  const sumMinor = refundSum(refundable, draft.lines);
  const amountMinor = moneyBack(sumMinor, refundable, back === undefined ? stepMinor : 0);
  const lines = refundedLines(refundable, draft.lines);
  const way = refundable.ways.find(({ tenderId }) => tenderId === backTo);
  const reason = draft.reason.trim();
  const tooMuch = tooMuchOf(sumMinor, amountMinor, refundable, way?.leftMinor ?? null);
  const isNothing = amountMinor === 0 ? t`Say how much of which line comes back.` : null;
  const pay = () => {
    setAsked(true);
    if (lines === null || isNothing !== null || tooMuch !== null || reason === '') return;
    const tender = refundTenderOf(back?.detail, approvalCode.trim());
    void acting.act(
      (approval) =>
        call('refunds.pay', {
          ...{ refundId, creditNoteId, paymentId, lines, tender, reason, approval },
        }),
      (refund) => {
        endCorrection();
        tellDone(t`${format(refund.amountMinor)} paid back: refund ${refund.number}.`);
      },
    );
  };
  const problem = tooMuch ?? (isAsked ? isNothing : null);
  return (
    <ActDialog
      title={t`Refund of payment ${number}`}
      size="xl"
      doneLabel={t`Pay back ${format(amountMinor)}`}
      acting={acting}
      onDone={pay}
      onClose={endCorrection}
    >
      <RefundLines refundable={refundable} typed={draft.lines} />
      <div className="same-amount">
        <span>
          <Trans>Goes back to the client</Trans>
        </span>
        <output aria-label={t`Goes back to the client`}>
          <MoneyText amountMinor={amountMinor} />
        </output>
      </div>
      {problem !== null && (
        <Text c="var(--mantine-color-error)" role="alert">
          {problem}
        </Text>
      )}
      {elsewhere.length > 0 && (
        <SegmentedControl
          aria-label={t`How the money goes back`}
          fullWidth
          data={[
            ...elsewhere.map(({ tenderId, detail }) => ({
              value: tenderId,
              label: tenderText(detail),
            })),
            { value: CASH, label: t`Cash` },
          ]}
          value={back?.tenderId ?? CASH}
          onChange={(next) => {
            changeRefund({ backTo: next === CASH ? null : next });
          }}
        />
      )}
      <Text c="dimmed">
        {way === undefined ? (
          <Trans>Paid out of the drawer, in cash.</Trans>
        ) : (
          <Trans>
            At most <MoneyText amountMinor={way.leftMinor} /> can go back that way.
          </Trans>
        )}
      </Text>
      {back !== undefined && (
        <TextInput
          label={t`Approval code`}
          description={t`Of the refund, as the terminal or the lender says it`}
          autoComplete="off"
          maxLength={MAX_LENGTH}
          value={approvalCode}
          onChange={(event) => {
            changeRefund({ approvalCode: event.currentTarget.value });
          }}
        />
      )}
      <ReasonPicker
        label={t`Reason`}
        reasons={[t`Brought back unopened`, t`It was not done`, t`Charged by mistake`]}
        value={draft.reason}
        isAsked={isAsked}
        onChange={(next) => {
          changeRefund({ reason: next });
        }}
      />
    </ActDialog>
  );
}

function tooMuchOf(
  sumMinor: Minor,
  amountMinor: Minor,
  { leftMinor }: Refundable,
  leftThereMinor: Minor | null,
): string | null {
  if (sumMinor > leftMinor) return failureText({ code: 'REFUND_EXCEEDS_PAID', leftMinor });
  if (leftThereMinor === null || amountMinor <= leftThereMinor) return null;
  return failureText({ code: 'REFUND_EXCEEDS_TENDER', leftMinor: leftThereMinor });
}

/** The way the money goes: back where it came from, or out of the drawer. */
function refundTenderOf(
  back: Extract<TenderInput, { kind: 'card' | 'financing' }> | undefined,
  approvalCode: string,
): RefundTender {
  if (back === undefined) return { kind: 'cash' };
  if (back.kind === 'financing') {
    return { kind: 'financing', provider: back.provider, approvalCode };
  }
  const { brand, last4 } = back;
  return { kind: 'card', brand, last4, approvalCode };
}
