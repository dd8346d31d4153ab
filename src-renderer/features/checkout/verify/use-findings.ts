import type { InvoiceCheck, InvoiceFinding } from '@shared/ipc/views/invoice-check';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import type { InvoiceId, LineId } from '@shared/lib/ids';
import { useAnswer, type Answer } from '../../../state/use-answer';
import { useCheckout } from '../state/checkout-store';

const CHANGING = ['invoices', 'records'] as const;

export interface Findings {
  readonly answer: Answer<InvoiceCheck>;
  /** What nobody has passed over yet. */
  readonly findings: readonly InvoiceFinding[];
  /** Lines that nobody stands for and about which nothing is odd. */
  readonly inOrder: readonly LineId[];
}

/** What there is to look at on an invoice, asked again whenever it changes. */
export function useFindings({ invoiceId, lines }: InvoiceView): Findings {
  const answer = useAnswer('invoices.verify', { invoiceId }, CHANGING);
  const passed = useCheckout((state) => state.passedFindings);
  const findings = (answer.value?.findings ?? []).filter(
    (finding) => !passed.includes(passKey(invoiceId, finding)),
  );
  const doubted = new Set(findings.flatMap((finding) => doubtedLine(finding) ?? []));
  const inOrder = lines
    .filter(({ isConfirmed, lineId }) => !isConfirmed && !doubted.has(lineId))
    .map(({ lineId }) => lineId);
  return { answer, findings, inOrder };
}

/** The line that is odd by itself; null where something beside the lines is missing. */
export function doubtedLine(finding: InvoiceFinding): LineId | null {
  switch (finding.kind) {
    case 'quantity':
    case 'no-price':
    case 'deceased':
    case 'no-patient':
      return finding.lineId;
    case 'missing-kind':
    case 'missing-product':
    case 'agreed':
      return null;
  }
}

/** What a finding is known by when it was passed over. */
export function passKey(invoiceId: InvoiceId, finding: InvoiceFinding): string {
  return `${invoiceId} ${findingKey(finding)}`;
}

/** What tells a finding from the others of its invoice. */
export function findingKey(finding: InvoiceFinding): string {
  switch (finding.kind) {
    case 'missing-product':
      return `${finding.kind} ${finding.suggestion.productId}`;
    case 'missing-kind':
      return `${finding.kind} ${finding.wanted} ${finding.lineId}`;
    case 'agreed':
      return `${finding.kind} ${finding.estimateLineId}`;
    case 'quantity':
    case 'no-price':
    case 'deceased':
    case 'no-patient':
      return `${finding.kind} ${finding.lineId}`;
  }
}
