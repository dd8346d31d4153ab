import type { InvoiceView } from '@shared/ipc/views/invoices';
import type { Editor } from '../state/checkout-store';
import { DocumentDiscountEditor, LineDiscountEditor } from './discount-editors';
import { EmployeeEditor } from './employee-editor';
import { HoldEditor } from './hold-editor';
import { NoteEditor } from './note-editor';
import { PatientEditor } from './patient-editor';
import { PlaceEditor } from './place-editor';
import { PriceEditor } from './price-editor';
import { QuantityEditor } from './quantity-editor';
import { UnpaidEditor } from './unpaid-editor';
import { VoidEditor } from './void-editor';

/** The small form that is open; nothing when its line is gone. */
export function EditorSlot({
  editor,
  invoice,
}: {
  readonly editor: Editor;
  readonly invoice: InvoiceView;
}) {
  if (editor.kind === 'hold') return <HoldEditor />;
  if (editor.kind === 'void') return <VoidEditor invoice={invoice} />;
  if (editor.kind === 'place') return <PlaceEditor invoice={invoice} />;
  if (editor.kind === 'note') return <NoteEditor invoice={invoice} />;
  if (editor.kind === 'unpaid') return <UnpaidEditor invoice={invoice} />;
  if (editor.kind === 'document-discount') return <DocumentDiscountEditor invoice={invoice} />;
  const line = invoice.lines.find(({ lineId }) => lineId === editor.lineId);
  if (line === undefined) return null;
  switch (editor.kind) {
    case 'quantity':
      return <QuantityEditor key={line.lineId} line={line} />;
    case 'price':
      return <PriceEditor key={line.lineId} line={line} />;
    case 'discount':
      return <LineDiscountEditor key={line.lineId} line={line} />;
    case 'employee':
      return <EmployeeEditor key={line.lineId} line={line} />;
    case 'patient':
      return <PatientEditor key={line.lineId} line={line} invoice={invoice} />;
  }
}
