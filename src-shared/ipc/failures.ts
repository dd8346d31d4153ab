import type { Minor } from '../domain/money/money';
import type { Act } from '../domain/people/permission';
import type { PinProblem } from '../domain/people/pin';

/** What the router itself may answer instead of the handler. */
export type CallFailure =
  | { readonly code: 'UNKNOWN_CHANNEL' }
  | { readonly code: 'INVALID_INPUT'; readonly detail: string }
  /** A bug. The log has the rest under `incidentId`. */
  | { readonly code: 'INTERNAL'; readonly incidentId: string };

type FileCode =
  'FILE_EMPTY' | 'FILE_TOO_LARGE' | 'NOT_TEXT' | 'WRONG_ENCODING' | 'NO_HEADER' | 'NO_ROWS';

/** Every expected way in which a command ends without doing anything. */
export type CommandFailure =
  // The till and its people
  | { readonly code: 'TILL_NOT_READY' }
  | { readonly code: 'DISK_FULL' }
  /** The disk does not take or give what it should; it may be on its way out. */
  | { readonly code: 'DISK_FAILED' }
  | { readonly code: 'NOT_SET_UP' }
  | { readonly code: 'ALREADY_SET_UP' }
  | { readonly code: 'NOT_SIGNED_IN' }
  | { readonly code: 'NOT_ALLOWED'; readonly act: Act }
  /** The act needs the PIN of somebody who may. */
  | { readonly code: 'APPROVAL_NEEDED'; readonly act: Act }
  /** The one who was asked may not do it either. */
  | { readonly code: 'APPROVER_NOT_ALLOWED'; readonly act: Act }
  | { readonly code: 'PIN_WRONG'; readonly lockedUntilMs: number | null }
  | { readonly code: 'EMPLOYEE_LOCKED'; readonly lockedUntilMs: number }
  | { readonly code: 'EMPLOYEE_UNKNOWN' }
  | { readonly code: 'EMPLOYEE_INACTIVE' }
  | { readonly code: 'EMPLOYEE_NUMBER_TAKEN'; readonly number: string }
  | { readonly code: 'LAST_MANAGER' }
  | PinProblem
  /** An id of the caller's own making already stands for something else. */
  | { readonly code: 'ID_TAKEN' }
  /** The till has taken money, so its currency stays. */
  | { readonly code: 'CURRENCY_IN_USE' }
  /** Neither PNG nor JPEG, or too large. */
  | { readonly code: 'NOT_A_PICTURE' }
  // Records
  | { readonly code: 'CLIENT_UNKNOWN' }
  | { readonly code: 'PATIENT_UNKNOWN' }
  | { readonly code: 'PRODUCT_UNKNOWN' }
  | { readonly code: 'PRODUCT_INACTIVE'; readonly name: string }
  | { readonly code: 'TAX_CODE_UNKNOWN'; readonly taxCode: string }
  | { readonly code: 'TAX_CODE_TAKEN'; readonly taxCode: string }
  | { readonly code: 'BARCODE_UNKNOWN'; readonly barcode: string }
  | {
      readonly code: 'BARCODE_AMBIGUOUS';
      readonly barcode: string;
      readonly names: readonly string[];
    }
  | { readonly code: 'RECORD_INCOMPLETE'; readonly field: string }
  | { readonly code: 'CARD_NUMBER_REFUSED' }
  // Shifts
  | { readonly code: 'SHIFT_NOT_OPEN' }
  | { readonly code: 'SHIFT_ALREADY_OPEN' }
  | { readonly code: 'SHIFT_UNKNOWN' }
  /** An earlier shift is still being counted. */
  | { readonly code: 'SHIFT_COUNTING' }
  | { readonly code: 'SHIFT_NOT_COUNTING' }
  /** It was counted, or another shift was begun: the counting goes on. */
  | { readonly code: 'SHIFT_COUNTED' }
  | { readonly code: 'SHIFT_CLOSED' }
  | { readonly code: 'SHIFT_NOT_CLOSED' }
  /** The drawer is personal, and somebody else's. */
  | { readonly code: 'DRAWER_OF_OTHER'; readonly name: string }
  | { readonly code: 'COUNT_UNKNOWN' }
  /** More was to be kept back than was counted. */
  | { readonly code: 'FLOAT_EXCEEDS_COUNT'; readonly countedMinor: Minor }
  | { readonly code: 'MOVEMENT_UNKNOWN' }
  /** It is of another shift, in a bag already, or was found to be gone before. */
  | { readonly code: 'CHECK_NOT_WAITING' }
  // Deposits
  | { readonly code: 'DEPOSIT_UNKNOWN' }
  | { readonly code: 'DEPOSIT_RECEIVED' }
  | { readonly code: 'NOTHING_TO_BANK' }
  /** A shift, a check or a correction is in another bag already, or was never for the bank. */
  | { readonly code: 'NOT_FOR_DEPOSIT' }
  // Invoices
  | { readonly code: 'INVOICE_UNKNOWN' }
  | { readonly code: 'INVOICE_NOT_OPEN' }
  | { readonly code: 'INVOICE_HELD' }
  | { readonly code: 'INVOICE_EMPTY' }
  | { readonly code: 'INVOICE_TOO_LARGE' }
  | { readonly code: 'LINE_UNKNOWN' }
  | { readonly code: 'PATIENT_OF_OTHER_CLIENT' }
  | { readonly code: 'REASON_NEEDED' }
  // Payments
  | { readonly code: 'TOTAL_CHANGED'; readonly totalMinor: Minor }
  | { readonly code: 'TENDERS_SHORT'; readonly missingMinor: Minor }
  | { readonly code: 'TENDER_EXCEEDS_DUE'; readonly excessMinor: Minor }
  | { readonly code: 'NO_TENDER' }
  | { readonly code: 'TENDER_NOT_ALLOWED'; readonly kind: string }
  | { readonly code: 'PAYMENT_UNKNOWN' }
  | { readonly code: 'PAYMENT_VOIDED' }
  /** Its shift is closed: what is put right now is a new entry. */
  | { readonly code: 'PAYMENT_CLOSED' }
  /** Part of it was paid back already. */
  | { readonly code: 'PAYMENT_REFUNDED' }
  | { readonly code: 'TENDER_UNKNOWN' }
  /** The other tender has to be of the same amount. */
  | { readonly code: 'AMOUNT_DIFFERS'; readonly amountMinor: Minor }
  // Refunds
  | { readonly code: 'REFUND_EXCEEDS_PAID'; readonly leftMinor: Minor }
  /** A card or a lender gets back no more than it paid of this payment. */
  | { readonly code: 'REFUND_EXCEEDS_TENDER'; readonly leftMinor: Minor }
  | { readonly code: 'CREDIT_EXCEEDS_LINE'; readonly description: string }
  /** The parts of a refund do not come to what goes back. */
  | { readonly code: 'REFUND_DOES_NOT_ADD_UP'; readonly amountMinor: Minor }
  | { readonly code: 'NOTHING_TO_REFUND' }
  /** A charge that no service stands behind, an invoice that is not final, or nothing is chosen. */
  | { readonly code: 'NOTHING_TO_CREDIT' }
  | { readonly code: 'CREDIT_EXCEEDS_LEFT'; readonly leftMinor: Minor }
  | { readonly code: 'CREDIT_NOTE_UNKNOWN' }
  | { readonly code: 'REFUND_UNKNOWN' }
  // Credit, certificates and cards
  | { readonly code: 'CREDIT_SHORT'; readonly leftMinor: Minor }
  /** It was used since, so what made it cannot be taken back. */
  | { readonly code: 'CREDIT_USED' }
  | { readonly code: 'CLIENT_NEEDED' }
  | { readonly code: 'CERTIFICATE_TAKEN'; readonly number: string }
  | { readonly code: 'CERTIFICATE_SHORT'; readonly number: string; readonly leftMinor: Minor }
  /** An earlier try to charge a card is not resolved yet. */
  | { readonly code: 'CARD_RESULT_UNKNOWN'; readonly amountMinor: Minor }
  | { readonly code: 'CARD_ATTEMPT_UNKNOWN' }
  | { readonly code: 'CHECK_UNKNOWN' }
  // Estimates
  | { readonly code: 'ESTIMATE_UNKNOWN' }
  | { readonly code: 'ESTIMATE_EMPTY' }
  | { readonly code: 'ESTIMATE_CLOSED' }
  | { readonly code: 'ESTIMATE_EXPIRED'; readonly validUntil: string }
  | { readonly code: 'ESTIMATE_CHANGED' }
  /** The client picks one choice of an either/or, with all that belongs to it. */
  | { readonly code: 'OPTION_UNDECIDED'; readonly group: string }
  | { readonly code: 'TEMPLATE_UNKNOWN' }
  | { readonly code: 'INVOICE_OF_OTHER_CLIENT' }
  /** It grew out of another estimate. */
  | { readonly code: 'INVOICE_HAS_ESTIMATE' }
  // Money owed
  /** It is not final yet, or nothing is owed of it any more. */
  | { readonly code: 'INVOICE_NOT_OWED' }
  | { readonly code: 'AMOUNT_EXCEEDS_OWED'; readonly owedMinor: Minor }
  | { readonly code: 'STATEMENT_RUN_BUSY' }
  // Arrangements
  | { readonly code: 'DISPUTE_UNKNOWN' }
  | { readonly code: 'DISPUTE_RESOLVED' }
  /** An open dispute has set it aside. */
  | { readonly code: 'LINE_DISPUTED'; readonly description: string }
  | { readonly code: 'PLAN_UNKNOWN' }
  | { readonly code: 'PLAN_ENDED' }
  /** The instalments do not come to what is put off, or are not in order. */
  | { readonly code: 'PLAN_DOES_NOT_ADD_UP'; readonly missingMinor: Minor }
  | { readonly code: 'APPLICATION_UNKNOWN' }
  | { readonly code: 'APPLICATION_DECIDED' }
  // Backups
  | { readonly code: 'BACKUP_FAILED' }
  | { readonly code: 'BACKUP_RUNNING' }
  // Printing
  | { readonly code: 'PRINTER_NOT_SET' }
  | { readonly code: 'JOB_UNKNOWN' }
  | { readonly code: 'JOB_NOT_OPEN' }
  | { readonly code: 'PDF_NOT_AVAILABLE' }
  // Documents
  /** Only what is final is given out. */
  | { readonly code: 'INVOICE_NOT_FINAL' }
  // Imports
  | { readonly code: FileCode }
  | {
      readonly code: 'CSV_BROKEN';
      readonly line: number;
      readonly detail: 'QUOTE_NOT_CLOSED' | 'ROW_TOO_LARGE' | 'QUOTE_MISPLACED';
    }
  | { readonly code: 'DUPLICATE_COLUMN'; readonly column: string }
  | { readonly code: 'COLUMN_MISSING'; readonly column: string }
  | { readonly code: 'FIELD_NOT_MAPPED'; readonly field: string }
  | { readonly code: 'FIELD_UNKNOWN'; readonly field: string }
  | { readonly code: 'IMPORT_UNKNOWN' }
  | { readonly code: 'IMPORT_NOT_PLANNED' };

export type Failure = CallFailure | CommandFailure;
