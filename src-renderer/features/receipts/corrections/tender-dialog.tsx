import { Trans, useLingui } from '@lingui/react/macro';
import { Radio, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { insteadOf } from '@shared/domain/tender/instead-of';
import type { CountedKind } from '@shared/domain/tender/settle';
import { isCounted } from '@shared/journal/money-facts';
import type { PaymentView } from '@shared/ipc/views/invoices';
import { call } from '../../../bridge/call';
import { useTill } from '../../../state/till';
import { ActDialog } from '../../../ui/dialogs/act-dialog';
import { ReasonPicker } from '../../../ui/dialogs/reason-picker';
import { MoneyText } from '../../../ui/money/money-text';
import { useMoney } from '../../../ui/money/use-money';
import { useAct } from '../../../ui/people/use-act';
import { CardFields } from '../../../ui/tender/card-fields';
import { CertificateFields } from '../../../ui/tender/certificate-fields';
import { CheckFields } from '../../../ui/tender/check-fields';
import { FinancingFields } from '../../../ui/tender/financing-fields';
import { tenderText } from '../../../ui/tender/tender-text';
import { tellDone } from '../../../ui/toasts';
import {
  changeTenderDraft,
  endCorrection,
  likelyInstead,
  type TenderDraft,
} from './correction-draft';
import { tenderOf } from './tender-of';
import '../../../ui/money/same-amount.css';

interface Props {
  readonly payment: PaymentView;
  readonly draft: TenderDraft;
}

/** Says which part of a payment was entered wrong, and what it really was. */
export function TenderDialog({ payment, draft }: Props) {
  const { t } = useLingui();
  const { format } = useMoney();
  const stepMinor = useTill(({ settings }) => settings?.hospital.cashRoundingStepMinor ?? 0);
  const acting = useAct();
  const [isAsked, setAsked] = useState(false);
  const { paymentId, number, tenders } = payment;
  const { replacedTenderId, tenderId, really, card, check, financing, certificate } = draft;
  const replaced = tenders.find((each) => each.tenderId === replacedTenderId) ?? tenders[0];
  if (replaced === undefined) return null;
  const { amountMinor } = insteadOf(payment, replaced, really, stepMinor);
  const reason = draft.reason.trim();
  const change = () => {
    setAsked(true);
    const detail = tenderOf(draft, amountMinor);
    if (detail === null || reason === '') return;
    void acting.act(
      (approval) =>
        call('payments.changeTender', {
          ...{ paymentId, replacedTenderId: replaced.tenderId, tenderId, detail, reason, approval },
        }),
      () => {
        const was = tenderText(replaced.detail);
        const is = tenderText(detail);
        endCorrection();
        tellDone(t`Payment ${number}: ${was} was really ${is}.`);
      },
    );
  };
  const kinds = [
    { value: 'cash' as const, label: t`Cash` },
    { value: 'card' as const, label: t`Card` },
    { value: 'check' as const, label: t`Check` },
    { value: 'financing' as const, label: t`Financing` },
    { value: 'gift-certificate' as const, label: t`Certificate` },
    // Cash has nothing that could have been typed wrong but its amount, and that stays.
  ].filter(({ value }) => value !== 'cash' || replaced.detail.kind !== 'cash');
  return (
    <ActDialog
      title={t`Payment ${number} was paid another way`}
      doneLabel={t`Change how it was paid`}
      acting={acting}
      onDone={change}
      onClose={endCorrection}
    >
      {tenders.length === 1 ? (
        <Text>
          <Trans>
            It was entered as <b>{tenderText(replaced.detail)}</b>.
          </Trans>
        </Text>
      ) : (
        <Radio.Group
          label={t`Which part was entered wrong?`}
          value={replaced.tenderId}
          onChange={(next) => {
            const chosen = tenders.find((each) => each.tenderId === next);
            if (chosen === undefined) return;
            changeTenderDraft({
              replacedTenderId: next,
              really: likelyInstead(chosen.detail.kind),
            });
          }}
        >
          <Stack gap={4} mt={4}>
            {tenders
              .filter(({ detail }) => isCounted(detail))
              .map((each) => (
                <Radio
                  key={each.tenderId}
                  value={each.tenderId}
                  className="tender-choice"
                  label={`${tenderText(each.detail)}, ${format(each.amountMinor)}`}
                />
              ))}
          </Stack>
        </Radio.Group>
      )}
      <div>
        <Text fw={500}>
          <Trans>What was it really?</Trans>
        </Text>
        <SegmentedControl
          aria-label={t`What was it really?`}
          fullWidth
          data={kinds}
          value={really}
          onChange={(next: CountedKind) => {
            changeTenderDraft({ really: next });
          }}
        />
      </div>
      <div className="same-amount">
        <span>
          <Trans>It has to be for</Trans>
        </span>
        <output aria-label={t`It has to be for`}>
          <MoneyText amountMinor={amountMinor} />
        </output>
      </div>
      {really === 'card' && (
        <CardFields
          card={card}
          isAsked={isAsked}
          onType={(typed) => {
            changeTenderDraft({ card: { ...card, ...typed } });
          }}
        />
      )}
      {really === 'check' && (
        <CheckFields
          check={check}
          isAsked={isAsked}
          onType={(typed) => {
            changeTenderDraft({ check: { ...check, ...typed } });
          }}
        />
      )}
      {really === 'financing' && (
        <FinancingFields
          financing={financing}
          isAsked={isAsked}
          onType={(typed) => {
            changeTenderDraft({ financing: { ...financing, ...typed } });
          }}
        />
      )}
      {really === 'gift-certificate' && (
        <CertificateFields
          certificate={certificate}
          isAsked={isAsked}
          onType={(typed) => {
            changeTenderDraft({ certificate: { ...certificate, ...typed } });
          }}
        />
      )}
      <ReasonPicker
        label={t`Reason`}
        reasons={[t`The wrong key`, t`The client changed their mind`]}
        value={draft.reason}
        isAsked={isAsked}
        onChange={(next) => {
          changeTenderDraft({ reason: next });
        }}
      />
    </ActDialog>
  );
}
