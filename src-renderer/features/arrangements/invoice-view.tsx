import type { InvoiceId } from '@shared/lib/ids';
import { useAnswer } from '../../state/use-answer';
import { FailureNotice } from '../../ui/failures/failure-notice';
import { Agreed } from './agreed';
import { useArrangementDraft } from './arrangement-draft';
import { Choices } from './choices';
import { Owed } from './owed';
import { AccountStep } from './steps/account-step';
import { ApplicationStep } from './steps/application-step';
import { DisputeStep } from './steps/dispute-step';
import { NoteStep } from './steps/note-step';

const AREAS = ['invoices', 'payments', 'records', 'till'] as const;

/** One invoice that is not paid: what is owed of it, and what can be agreed upon. */
export function InvoiceView({ invoiceId }: { readonly invoiceId: InvoiceId }) {
  const { value, failure } = useAnswer('arrangements.show', { invoiceId }, AREAS);
  const { step } = useArrangementDraft(invoiceId);
  if (value === null) return <FailureNotice failure={failure} />;
  const { client } = value;
  return (
    <div className="arrangements">
      <div>
        <FailureNotice failure={failure} />
        {step === null && <Choices arrangement={value} />}
        {step === 'account' && client !== null && (
          <AccountStep arrangement={value} client={client} />
        )}
        {step === 'note' && client !== null && <NoteStep arrangement={value} client={client} />}
        {step === 'application' && client !== null && (
          <ApplicationStep arrangement={value} client={client} />
        )}
        {step === 'dispute' && <DisputeStep arrangement={value} />}
      </div>
      <div className="arrangement-beside">
        <Owed arrangement={value} />
        <Agreed arrangement={value} />
      </div>
    </div>
  );
}
