import { useLingui } from '@lingui/react/macro';
import { SegmentedControl, Stack } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Minor } from '@shared/domain/money/money';
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
  /** Still to pay, in the way that is chosen. */
  readonly restMinor: Minor;
  readonly isAsked: boolean;
  /** What is wrong with the amount. */
  readonly problem: string | null;
}

/** How it is paid, and what is asked about that way. */
export function TenderFields({ draft, kinds, restMinor, isAsked, problem }: Props) {
  const { t } = useLingui();
  const { card, check, financing, certificate, part, kind: chosen, listed } = draft;
  const fields = useRef<HTMLDivElement>(null);
  const count = listed.length;
  // What had the focus is on the list, and its fields are gone.
  useEffect(() => {
    if (count > 0) fields.current?.querySelector<HTMLElement>('input[inputmode]')?.focus();
  }, [count]);
  const names: Readonly<Record<TenderKind, string>> = {
    cash: t`Cash`,
    check: t`Check`,
    card: t`Card`,
    financing: t`Financing`,
    'gift-certificate': t`Certificate`,
    'client-credit': t`Credit`,
  };
  return (
    <Stack ref={fields}>
      <SegmentedControl
        aria-label={t`How it is paid`}
        fullWidth
        data={kinds.map((kind) => ({ value: kind, label: names[kind] }))}
        value={draft.kind}
        onChange={(kind: TenderKind) => {
          changePayment({ kind, part: 'rest' });
        }}
      />
      <MoneyInput
        label={chosen === 'cash' ? t`Cash put down` : t`Paid in this way`}
        value={part === 'rest' ? restMinor : part}
        error={problem}
        onChange={(next) => {
          changePayment({ part: next });
        }}
      />
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
    </Stack>
  );
}
