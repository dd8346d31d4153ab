import { ONE_UNIT, type QuantityMilli } from '@shared/domain/quantity/quantity';
import type { WantedKind } from '@shared/domain/verify/usual-kinds';
import type { InvoiceFinding } from '@shared/ipc/views/invoice-check';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import type { LineId, PatientId, ProductId, EmployeeId } from '@shared/lib/ids';
import { newId } from '../../../bridge/ids';
import {
  openEditor,
  selectLine,
  showView,
  tellNotice,
  useCheckout,
  type LineEditorKind,
} from '../state/checkout-store';
import { confirmLines } from '../state/confirm-lines';
import { noticeOf } from '../state/sell';
import { failureOf, runInTurn, send } from '../state/send';
import { doubtedLine, passKey } from './use-findings';

/**
 * Does what a finding asks for: opens the form of its line, or adds what is missing. Where nothing
 * tells which product it is, it is looked for by `words`.
 */
export function answerFinding(
  invoice: InvoiceView,
  finding: InvoiceFinding,
  words: Readonly<Record<WantedKind, string>>,
): void {
  switch (finding.kind) {
    case 'quantity':
      editLine('quantity', finding.lineId);
      break;
    case 'no-price': {
      const line = invoice.lines.find(({ lineId }) => lineId === finding.lineId);
      editLine(line?.unitPriceMinor === 0 ? 'price' : 'discount', finding.lineId);
      break;
    }
    case 'deceased':
    case 'no-patient':
      editLine('patient', finding.lineId);
      break;
    case 'missing-kind':
      if (finding.suggestion === null) lookFor(words[finding.wanted]);
      else addBeside(invoice, finding.lineId, finding.suggestion.productId);
      break;
    case 'missing-product':
      addBeside(invoice, finding.lineId, finding.suggestion.productId);
      break;
    case 'agreed':
      add(invoice, { ...finding, performedBy: null });
      break;
  }
}

/** Leaves it as it is: a line is confirmed, what is missing is not missed any more. */
export function passFinding(invoice: InvoiceView, finding: InvoiceFinding): void {
  const lineId = doubtedLine(finding);
  if (lineId !== null) {
    void confirmLines([lineId]);
    return;
  }
  const key = passKey(invoice.invoiceId, finding);
  useCheckout.setState(({ passedFindings }) => ({ passedFindings: [...passedFindings, key] }));
}

export function editLine(kind: LineEditorKind, lineId: LineId): void {
  selectLine(lineId);
  openEditor({ kind, lineId });
}

function lookFor(searchText: string): void {
  showView('selling');
  useCheckout.setState({ searchText });
}

/** For the same animal, by the same person. */
function addBeside(invoice: InvoiceView, besideId: LineId, productId: ProductId): void {
  const beside = invoice.lines.find(({ lineId }) => lineId === besideId);
  if (beside === undefined) return;
  const { patientId, performedBy } = beside;
  add(invoice, { productId, patientId, performedBy, quantityMilli: ONE_UNIT });
}

interface NewLine {
  readonly productId: ProductId;
  readonly patientId: PatientId | null;
  readonly performedBy: EmployeeId | null;
  readonly quantityMilli: QuantityMilli;
}

function add({ invoiceId }: InvoiceView, wanted: NewLine): void {
  const { productId, patientId, performedBy, quantityMilli } = wanted;
  const lineId = newId() as LineId;
  const line = { lineId, productId, patientId, performedBy, quantityMilli };
  void runInTurn(async () => {
    const result = await send('invoices.addLines', { invoiceId, lines: [line] });
    tellNotice(noticeOf(failureOf(result)));
  });
}
