import { Trans, useLingui } from '@lingui/react/macro';
import { Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { ZERO } from '@shared/domain/money/money';
import type { PaymentView } from '@shared/ipc/views/invoices';
import type { Refundable, RefundableInvoice } from '@shared/ipc/views/refunds';
import { call } from '../../../bridge/call';
import { useTill } from '../../../state/till';
import { CreditedLines } from '../../../ui/crediting/credited-lines';
import { creditedLines, creditedSum } from '../../../ui/crediting/credited-sum';
import { ActDialog } from '../../../ui/dialogs/act-dialog';
import { ReasonPicker } from '../../../ui/dialogs/reason-picker';
import { failureText } from '../../../ui/failures/failure-text';
import { MoneyText } from '../../../ui/money/money-text';
import { useMoney } from '../../../ui/money/use-money';
import { useAct } from '../../../ui/people/use-act';
import { tellDone } from '../../../ui/toasts';
import { changeRefund, endCorrection } from './correction-draft';
import type { RefundDraft } from './refund-draft';
import { refundMoney } from './refund-ways';
import { WaysBack } from './ways-back';
import '../../../ui/money/same-amount.css';

interface Props {
  readonly payment: PaymentView;
  readonly draft: RefundDraft;
  readonly refundable: Refundable;
  /** Whose lines come back. */
  readonly invoice: RefundableInvoice;
}

/** Which lines come back, and how their money goes out. */
export function RefundForm({ payment, draft, refundable, invoice }: Props) {
  const { t } = useLingui();
  const { format } = useMoney();
  const acting = useAct();
  const [isAsked, setAsked] = useState(false);
  const stepMinor = useTill(({ settings }) => settings?.hospital.cashRoundingStepMinor ?? 0);
  const { paymentId, number } = payment;
  const { creditNoteId } = draft;
  const { ways, invoices } = refundable;
  const sumMinor = creditedSum(invoice.lines, draft.lines);
  const money = refundMoney(sumMinor, refundable, invoice, { typed: draft.ways, stepMinor });
  const { owedMinor, amounts, moneyMinor } = money;
  const lines = creditedLines(invoice.lines, draft.lines);
  const reason = draft.reason.trim();
  const nothingText =
    owedMinor > 0
      ? t`Nothing of it was paid yet. Credit it without paying back.`
      : t`Say how much of which line comes back.`;
  const isNothing = moneyMinor === 0 ? nothingText : null;
  const pay = () => {
    setAsked(true);
    if (lines === null || isNothing !== null || money.problem !== null || reason === '') return;
    const parts = ways.flatMap(({ tender }, at) => {
      const amountMinor = amounts[at] ?? ZERO;
      const refundId = draft.refundIds[at];
      if (amountMinor === 0 || refundId === undefined) return [];
      const approvalCode = draft.ways[at]?.approvalCode?.trim() ?? '';
      return [
        {
          refundId,
          tender: tender.kind === 'cash' ? tender : { ...tender, approvalCode },
          amountMinor,
        },
      ];
    });
    void acting.act(
      (approval) =>
        call('refunds.pay', { creditNoteId, paymentId, lines, parts, reason, approval }),
      (refunds) => {
        const numbers = refunds.map((refund) => refund.number).join(', ');
        endCorrection();
        tellDone(t`${format(moneyMinor)} paid back: refund ${numbers}.`);
      },
    );
  };
  const problem =
    money.problem === null ? (isAsked ? isNothing : null) : failureText(money.problem);
  return (
    <ActDialog
      title={t`Refund of payment ${number}`}
      size="xl"
      doneLabel={t`Pay back ${format(moneyMinor)}`}
      acting={acting}
      onDone={pay}
      onClose={endCorrection}
    >
      {invoices.length > 1 && (
        <Radio.Group
          label={t`Of which invoice?`}
          value={invoice.invoiceId}
          onChange={(next) => {
            const chosen = invoices.find((each) => each.invoiceId === next);
            if (chosen !== undefined) changeRefund({ invoiceId: chosen.invoiceId });
          }}
        >
          <Stack gap={4} mt={4}>
            {invoices.map((each) => (
              <Radio
                key={each.invoiceId}
                value={each.invoiceId}
                className="tender-choice"
                label={`${each.number}, ${format(each.leftMinor)}`}
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <CreditedLines
        lines={invoice.lines}
        typed={draft.lines}
        onType={(typed) => {
          changeRefund({ lines: typed });
        }}
      />
      {owedMinor > 0 && (
        <Text c="dimmed">
          <Trans>
            <MoneyText amountMinor={owedMinor} /> of it is still owed, and only taken off that.
          </Trans>
        </Text>
      )}
      <div className="same-amount">
        <span>
          <Trans>Goes back to the client</Trans>
        </span>
        <output aria-label={t`Goes back to the client`}>
          <MoneyText amountMinor={moneyMinor} />
        </output>
      </div>
      {problem !== null && (
        <Text c="var(--mantine-color-error)" role="alert">
          {problem}
        </Text>
      )}
      <WaysBack ways={ways} amounts={amounts} typed={draft.ways} />
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
