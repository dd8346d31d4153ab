import { useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mantine/core';
import type { TenderKind } from '@shared/domain/tender/settle';
import { MoneyInput } from '../../../ui/numbers/money-input';
import { CardFields } from '../../../ui/tender/card-fields';
import { CertificateFields } from '../../../ui/tender/certificate-fields';
import { CheckFields } from '../../../ui/tender/check-fields';
import { FinancingFields } from '../../../ui/tender/financing-fields';
import { changePayment, type PaymentDraft } from './payment-draft';

interface Props {
  readonly draft: PaymentDraft;
  readonly kinds: readonly TenderKind[];
  readonly isAsked: boolean;
}

/** How it is paid, and what is asked about that way. */
export function TenderFields({ draft, kinds, isAsked }: Props) {
  const { t } = useLingui();
  const { card, check, financing, certificate, given, amount } = draft;
  const names: Readonly<Record<TenderKind, string>> = {
    cash: t`Cash`,
    check: t`Check`,
    card: t`Card`,
    financing: t`Financing`,
    'gift-certificate': t`Certificate`,
    'client-credit': t`Credit`,
  };
  return (
    <>
      <SegmentedControl
        aria-label={t`How it is paid`}
        fullWidth
        data={kinds.map((kind) => ({ value: kind, label: names[kind] }))}
        value={draft.kind}
        onChange={(kind: TenderKind) => {
          changePayment({ kind });
        }}
      />
      {draft.kind === 'cash' && (
        <MoneyInput
          label={t`Cash put down`}
          value={given ?? amount}
          onChange={(next) => {
            changePayment({ given: next });
          }}
        />
      )}
      {draft.kind === 'card' && (
        <CardFields
          card={card}
          isAsked={isAsked}
          onType={(typed) => {
            changePayment({ card: { ...card, ...typed } });
          }}
        />
      )}
      {draft.kind === 'check' && (
        <CheckFields
          check={check}
          isAsked={isAsked}
          onType={(typed) => {
            changePayment({ check: { ...check, ...typed } });
          }}
        />
      )}
      {draft.kind === 'financing' && (
        <FinancingFields
          financing={financing}
          isAsked={isAsked}
          onType={(typed) => {
            changePayment({ financing: { ...financing, ...typed } });
          }}
        />
      )}
      {draft.kind === 'gift-certificate' && (
        <CertificateFields
          certificate={certificate}
          isAsked={isAsked}
          onType={(typed) => {
            changePayment({ certificate: { ...certificate, ...typed } });
          }}
        />
      )}
    </>
  );
}
