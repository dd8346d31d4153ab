import { Trans, useLingui } from '@lingui/react/macro';
import { useRoute } from '../../state/route';
import { Screen } from '../../ui/layout/screen';
import { OnlyFor } from '../../ui/people/only-for';
import { rolesThatMayText } from '../../ui/people/role-names';
import './arrangements.css';
import { InvoiceView } from './invoice-view';
import { Queues } from './queues/queues';

/** What is agreed upon when a client cannot pay in full, and what became of it. */
export function ArrangementsScreen() {
  const { t } = useLingui();
  const route = useRoute();
  const invoiceId = route.screen === 'arrangements' ? route.invoiceId : null;
  const roles = rolesThatMayText('take-payment');
  return (
    <Screen
      title={t`Arrangements`}
      lead={<Trans>For what is not paid at once: notes, credit and disputes</Trans>}
    >
      <OnlyFor
        act="take-payment"
        title={t`Your role does not make arrangements`}
        why={<Trans>They are about money, so they take one of these roles: {roles}.</Trans>}
      >
        {invoiceId === null ? <Queues /> : <InvoiceView key={invoiceId} invoiceId={invoiceId} />}
      </OnlyFor>
    </Screen>
  );
}
