import type { Failure } from '@shared/ipc/failures';
import type { InvoiceLineView, InvoiceView, PaymentView } from '@shared/ipc/views/invoices';
import type { LineId, PatientId } from '@shared/lib/ids';
import { create } from 'zustand';
import { areLinesFocused, focusLines } from '../lines/focus-lines';
import type { TenderSession } from '../pay/tender-session';

/** What the middle of the screen shows. */
export type CheckoutView = 'selling' | 'invoices' | 'verifying' | 'paying' | 'paid';

export type LineEditorKind = 'quantity' | 'price' | 'discount' | 'employee' | 'patient';

/** The one small form that is open under the lines. */
export type Editor =
  | { readonly kind: LineEditorKind; readonly lineId: LineId }
  | { readonly kind: 'document-discount' }
  | { readonly kind: 'hold' }
  | { readonly kind: 'place' }
  | { readonly kind: 'note' }
  | { readonly kind: 'unpaid' }
  | { readonly kind: 'void' };

/** What the cashier is told under the search field; it never takes the focus. */
export type Notice =
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'removed'; readonly line: InvoiceLineView }
  | { readonly kind: 'scan-while-paying' }
  | { readonly kind: 'tenders-listed' };

export interface CheckoutState {
  readonly isLoaded: boolean;
  /** The sale in work as main last answered it; null before its first line or client. */
  readonly invoice: InvoiceView | null;
  readonly view: CheckoutView;
  readonly isFindingClient: boolean;
  /** The animal that new lines go to. */
  readonly patientId: PatientId | null;
  readonly selectedLineId: LineId | null;
  readonly editor: Editor | null;
  /** Whether the lines had the focus when the editor was opened. */
  readonly cameFromLines: boolean;
  readonly notice: Notice | null;
  readonly searchText: string;
  /** Counts requests to put the focus into the product search. */
  readonly focusAsked: number;
  /** One per invoice that somebody began to pay and has not finished. */
  readonly tenderSessions: readonly TenderSession[];
  /** What somebody looked at and found not to be wanting, by invoice and finding. */
  readonly passedFindings: readonly string[];
  readonly payment: PaymentView | null;
  /** Commands that main has not answered yet. */
  readonly running: number;
}

/** A counter with nothing on it. */
export const FRESH_SALE = {
  invoice: null,
  view: 'selling',
  isFindingClient: false,
  patientId: null,
  selectedLineId: null,
  editor: null,
  cameFromLines: false,
  notice: null,
  searchText: '',
  payment: null,
} as const satisfies Partial<CheckoutState>;

/** How the counter looks now. Every fact in it is main's answer, shown and never reckoned on. */
export const useCheckout = create<CheckoutState>(() => ({
  ...FRESH_SALE,
  isLoaded: false,
  tenderSessions: [],
  passedFindings: [],
  focusAsked: 0,
  running: 0,
}));

/** Puts the focus back where the next product is found. */
export function focusSearch(): void {
  useCheckout.setState(({ focusAsked }) => ({ focusAsked: focusAsked + 1 }));
}

export function tellNotice(notice: Notice | null): void {
  useCheckout.setState({ notice });
}

/** Opens the small form of an editor, instead of whichever is open. */
export function openEditor(editor: Editor): void {
  useCheckout.setState(({ editor: before, cameFromLines }) => ({
    editor,
    cameFromLines: before === null ? areLinesFocused() : cameFromLines,
    view: 'selling',
    isFindingClient: false,
    notice: null,
  }));
}

/** Closes the small form and gives the focus back to where it came from. */
export function closeEditor(): void {
  const { cameFromLines } = useCheckout.getState();
  useCheckout.setState({ editor: null });
  if (cameFromLines) focusLines();
  else focusSearch();
}

export function findClient(isFindingClient: boolean): void {
  useCheckout.setState({ isFindingClient, view: 'selling', editor: null });
  if (!isFindingClient) focusSearch();
}

export function showView(view: CheckoutView): void {
  useCheckout.setState({ view, editor: null, isFindingClient: false });
  if (view === 'selling') focusSearch();
}

export function selectLine(selectedLineId: LineId | null): void {
  useCheckout.setState({ selectedLineId });
}

/** How far the payment of the sale on the counter has come; null when nobody began it. */
export function tenderSession({
  invoice,
  tenderSessions,
}: Pick<CheckoutState, 'invoice' | 'tenderSessions'>): TenderSession | null {
  return tenderSessions.find(({ invoiceId }) => invoiceId === invoice?.invoiceId) ?? null;
}

/** The line under the hand: the chosen one, or the last. */
export function selectedLine({
  invoice,
  selectedLineId,
}: Pick<CheckoutState, 'invoice' | 'selectedLineId'>): InvoiceLineView | null {
  const lines = invoice?.lines ?? [];
  return lines.find(({ lineId }) => lineId === selectedLineId) ?? lines.at(-1) ?? null;
}
