import { Trans, useLingui } from '@lingui/react/macro';
import { formatQuantity } from '@shared/domain/money/money-text';
import type { InvoiceFinding } from '@shared/ipc/views/invoice-check';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import { MoneyText } from '../../../ui/money/money-text';

interface Props {
  readonly finding: InvoiceFinding;
  readonly invoice: InvoiceView;
}

/** What is worth a look, in one sentence that says why. */
export function FindingWords({ finding, invoice }: Props) {
  const { i18n } = useLingui();
  const line =
    'lineId' in finding ? invoice.lines.find(({ lineId }) => lineId === finding.lineId) : undefined;
  const about = line?.description ?? '';
  const animal = line?.patientName ?? '';
  switch (finding.kind) {
    case 'quantity': {
      const quantity = line === undefined ? '' : formatQuantity(line.quantityMilli, i18n.locale);
      if (finding.usualMilli === null) {
        return (
          <Trans>
            <b>{about}</b>: {quantity} is a lot at once.
          </Trans>
        );
      }
      const usual = formatQuantity(finding.usualMilli, i18n.locale);
      return (
        <Trans>
          <b>{about}</b>: {quantity} is unusual. Most often it is {usual}.
        </Trans>
      );
    }
    case 'no-price':
      return (
        <Trans>
          <b>{about}</b> costs nothing here. It is <MoneyText amountMinor={finding.listMinor} /> as
          a rule.
        </Trans>
      );
    case 'deceased':
      return (
        <Trans>
          <b>{about}</b> is for {animal}, who has died.
        </Trans>
      );
    case 'no-patient':
      return (
        <Trans>
          <b>{about}</b> is for no animal.
        </Trans>
      );
    case 'missing-kind':
      return finding.wanted === 'exam' ? (
        <Trans>
          <b>{about}</b> is billed without an exam.
        </Trans>
      ) : (
        <Trans>
          <b>{about}</b> is billed without anesthesia.
        </Trans>
      );
    case 'missing-product': {
      const { count, of, suggestion } = finding;
      const { name } = suggestion;
      return (
        <Trans>
          <b>{name}</b> is missing: it was beside {about} on {count} of the last {of} invoices.
        </Trans>
      );
    }
    case 'agreed': {
      const { description, estimateNumber } = finding;
      return (
        <Trans>
          <b>{description}</b> was agreed on estimate {estimateNumber} and is not billed.
        </Trans>
      );
    }
  }
}
