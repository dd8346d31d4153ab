import { useLingui } from '@lingui/react/macro';
import type { Minor } from '@shared/domain/money/money';
import { checkTender } from '../../../ui/tender/check-draft';
import { CheckFields } from '../../../ui/tender/check-fields';
import { FinancingFields } from '../../../ui/tender/financing-fields';
import { financingTender } from '../../../ui/tender/slip-drafts';
import { ChargeForm } from './charge-form';
import { typeTender } from './take-payment';
import type { TenderSession } from './tender-session';

interface Props {
  readonly session: TenderSession;
  readonly dueMinor: Minor;
}

/** A check: how much, and what stands on it. */
export function CheckForm({ session, dueMinor }: Props) {
  const { t } = useLingui();
  const { check } = session.drafts;
  return (
    <ChargeForm
      {...{ session, dueMinor, kind: 'check', label: t`Check` }}
      amountLabel={t`Amount of the check`}
      tenderOf={(amountMinor) => checkTender(check, amountMinor)}
    >
      {(isAsked) => (
        <CheckFields
          check={check}
          isAsked={isAsked}
          onType={(typed) => {
            typeTender('check', typed);
          }}
        />
      )}
    </ChargeForm>
  );
}

/** Somebody lends the money: who, and by which approval. */
export function FinancingForm({ session, dueMinor }: Props) {
  const { t } = useLingui();
  const { financing } = session.drafts;
  return (
    <ChargeForm
      {...{ session, dueMinor, kind: 'financing', label: t`Financing` }}
      amountLabel={t`Financed amount`}
      tenderOf={(amountMinor) => financingTender(financing, amountMinor)}
    >
      {(isAsked) => (
        <FinancingFields
          financing={financing}
          isAsked={isAsked}
          onType={(typed) => {
            typeTender('financing', typed);
          }}
        />
      )}
    </ChargeForm>
  );
}
