import { t } from '@lingui/core/macro';
import type { Failure } from '@shared/ipc/failures';
import { fieldText } from './field-text';
import { formatMoney, timeOfDay } from './in-words';

/**
 * One sentence for the cashier: what happened where it helps, and always what to do next. Bugs
 * (`INTERNAL`) name the incident that the log knows.
 */
export function failureText(failure: Failure): string {
  switch (failure.code) {
    case 'UNKNOWN_CHANNEL':
      return t`This version of Frontdesk cannot do that. Restart it; if it happens again, call support.`;
    case 'INVALID_INPUT':
      return t`Something typed here does not fit. Look at the fields once more. (${failure.detail})`;
    case 'INTERNAL':
      return t`Something went wrong and nothing was changed. Try again; if it fails again, call support and read out: ${failure.incidentId}`;
    case 'TILL_NOT_READY':
      return t`The till cannot work now. Restart Frontdesk and read what it says.`;
    case 'DISK_FULL':
      return t`The disk of this computer is full, so this was not done. Make room on it, then try again.`;
    case 'DISK_FAILED':
      return t`The disk of this computer does not answer. Restart the computer and look whether the last step was done; if it happens again, call support.`;
    case 'NOT_SET_UP':
      return t`Set up the hospital first.`;
    case 'ALREADY_SET_UP':
      return t`This till is set up already. Restart Frontdesk to go on.`;
    case 'NOT_SIGNED_IN':
      return t`Sign in first.`;
    case 'NOT_ALLOWED':
      return t`Your role does not allow that. Ask a supervisor or a manager to do it.`;
    case 'APPROVAL_NEEDED':
      return t`A supervisor or a manager has to approve that with their PIN.`;
    case 'APPROVER_NOT_ALLOWED':
      return t`This person may not approve that either. Ask a manager.`;
    case 'PIN_WRONG':
      return failure.lockedUntilMs === null
        ? t`Wrong PIN. Try again.`
        : t`Wrong PIN, too many times. Try again at ${timeOfDay(failure.lockedUntilMs)}.`;
    case 'EMPLOYEE_LOCKED':
      return t`Too many wrong PINs. Try again at ${timeOfDay(failure.lockedUntilMs)}.`;
    case 'EMPLOYEE_UNKNOWN':
      return t`This employee is not known here. Choose another one.`;
    case 'EMPLOYEE_INACTIVE':
      return t`This employee no longer works here. Choose another one.`;
    case 'EMPLOYEE_NUMBER_TAKEN':
      return t`Somebody else has the number ${failure.number}. Choose another number.`;
    case 'LAST_MANAGER':
      return t`The hospital needs at least one active manager with a PIN. Make somebody else a manager first.`;
    case 'PIN_TOO_SHORT':
      return t`The PIN is too short. Choose at least 6 digits.`;
    case 'PIN_TOO_LONG':
      return t`The PIN is too long. Choose at most 12 digits.`;
    case 'PIN_NOT_DIGITS':
      return t`A PIN is made of digits only.`;
    case 'PIN_TOO_SIMPLE':
      return t`This PIN is too easy to guess. Avoid rows such as 123456 and repeated digits.`;
    case 'ID_TAKEN':
      return t`This was used for something else before, and nothing was changed. Begin this step once more.`;
    case 'CURRENCY_IN_USE':
      return t`Money was already taken in the present currency, so it stays. Set up a new till for another one.`;
    case 'NOT_A_PICTURE':
      return t`This is no PNG or JPEG picture, or it is too large. Choose another file.`;
    case 'CLIENT_UNKNOWN':
      return t`This client is no longer here. Search again.`;
    case 'PATIENT_UNKNOWN':
      return t`This patient is no longer here. Search again.`;
    case 'PRODUCT_UNKNOWN':
      return t`This product is no longer here. Search again.`;
    case 'PRODUCT_INACTIVE':
      return t`${failure.name} is no longer sold. Choose another product.`;
    case 'TAX_CODE_UNKNOWN':
      return t`There is no tax rate with the code ${failure.taxCode}. Add it in the settings.`;
    case 'TAX_CODE_TAKEN':
      return t`There is already a tax rate with the code ${failure.taxCode} for these dates. Choose another code.`;
    case 'BARCODE_UNKNOWN':
      return t`No product has the barcode ${failure.barcode}. Search for it by name.`;
    case 'BARCODE_AMBIGUOUS':
      return t`Several products have the barcode ${failure.barcode}: ${failure.names.join(', ')}. Search by name.`;
    case 'RECORD_INCOMPLETE':
      return t`Something is missing: fill in “${fieldText(failure.field)}”.`;
    case 'CARD_NUMBER_REFUSED':
      return t`This looks like a whole card number, which must not be kept. Type only the last 4 digits.`;
    case 'SHIFT_NOT_OPEN':
      return t`No shift is open. Open the shift first, then take money.`;
    case 'SHIFT_ALREADY_OPEN':
      return t`A shift is open already. Go on with it.`;
    case 'SHIFT_UNKNOWN':
      return t`This shift is not known here. Look at the Shift screen once more.`;
    case 'SHIFT_COUNTING':
      return t`An earlier drawer is still being counted. Close that shift first.`;
    case 'SHIFT_NOT_COUNTING':
      return t`This drawer is not being counted. Begin to count it first.`;
    case 'SHIFT_COUNTED':
      return t`This shift was counted, or the next one has begun. Go on counting and close it.`;
    case 'SHIFT_CLOSED':
      return t`This shift is closed. What is found out now goes into a correction.`;
    case 'SHIFT_NOT_CLOSED':
      return t`This shift is not closed yet. Close it first.`;
    case 'DRAWER_OF_OTHER':
      return t`The drawer is in the hands of ${failure.name}. Ask them, or have it handed over to you.`;
    case 'COUNT_UNKNOWN':
      return t`The drawer was counted again meanwhile. Look at the latest count, then close.`;
    case 'FLOAT_EXCEEDS_COUNT':
      return t`Only ${formatMoney(failure.countedMinor)} was counted. Keep less than that for the next shift.`;
    case 'MOVEMENT_UNKNOWN':
      return t`This entry is no longer here. Look at the list once more.`;
    case 'CHECK_NOT_WAITING':
      return t`This check does not wait for the bank any more. Choose one from the list.`;
    case 'DEPOSIT_UNKNOWN':
      return t`This deposit is not known here. Choose it from the list again.`;
    case 'DEPOSIT_RECEIVED':
      return t`The bank has this deposit already. Nothing has to be done.`;
    case 'NOTHING_TO_BANK':
      return t`There is nothing to bank here. Choose a shift or a check.`;
    case 'NOT_FOR_DEPOSIT':
      return t`Part of this is in another bag already. Look at the list once more.`;
    case 'INVOICE_UNKNOWN':
      return t`This invoice is no longer here. Choose it from the list again.`;
    case 'INVOICE_NOT_OPEN':
      return t`This invoice is closed and cannot be changed. Start a new one.`;
    case 'INVOICE_HELD':
      return t`This invoice is on hold. Resume it first.`;
    case 'INVOICE_EMPTY':
      return t`Nothing is on this invoice. Add a line first.`;
    case 'INVOICE_TOO_LARGE':
      return t`This invoice is too large. Pay it in parts on separate invoices.`;
    case 'LINE_UNKNOWN':
      return t`This line is no longer on the invoice. Look at the invoice once more.`;
    case 'PATIENT_OF_OTHER_CLIENT':
      return t`This patient belongs to another client. Choose one of this client’s.`;
    case 'REASON_NEEDED':
      return t`Say why: a reason is needed for this.`;
    case 'TOTAL_CHANGED':
      return t`The total has changed to ${formatMoney(failure.totalMinor)}. Tell the client, then pay again.`;
    case 'TENDERS_SHORT':
      return t`${formatMoney(failure.missingMinor)} is still missing. Add another payment.`;
    case 'TENDER_EXCEEDS_DUE':
      return t`That is ${formatMoney(failure.excessMinor)} too much, and only cash gives change. Lower the amount.`;
    case 'NO_TENDER':
      return t`Choose how the client pays first.`;
    case 'TENDER_NOT_ALLOWED':
      return t`This client may not pay that way. Choose another way to pay.`;
    case 'PAYMENT_UNKNOWN':
      return t`This payment is not known here. Choose it from the list again.`;
    case 'PAYMENT_VOIDED':
      return t`This payment was voided. Nothing more can be done with it.`;
    case 'PAYMENT_CLOSED':
      return t`The shift of this payment is closed. Pay the money back, or correct the shift.`;
    case 'PAYMENT_REFUNDED':
      return t`Part of this payment was paid back already. Pay back the rest instead.`;
    case 'TENDER_UNKNOWN':
      return t`This part of the payment is no longer there. Look at the payment once more.`;
    case 'AMOUNT_DIFFERS':
      return t`It has to be the same amount, ${formatMoney(failure.amountMinor)}. Type it again.`;
    case 'REFUND_EXCEEDS_PAID':
      return t`Only ${formatMoney(failure.leftMinor)} can be paid back. Lower the amount.`;
    case 'REFUND_EXCEEDS_TENDER':
      return t`Only ${formatMoney(failure.leftMinor)} can go back that way, no more than was paid that way. Lower the amount, or pay it back in cash.`;
    case 'CREDIT_EXCEEDS_LINE':
      return t`More of “${failure.description}” is to be credited than was sold. Lower it.`;
    case 'REFUND_DOES_NOT_ADD_UP':
      return t`The parts have to come to ${formatMoney(failure.amountMinor)} together. Change one of them.`;
    case 'NOTHING_TO_REFUND':
      return t`Nothing is left to be paid back.`;
    case 'NOTHING_TO_CREDIT':
      return t`Nothing of this can be credited. Choose lines of an invoice that is final.`;
    case 'CREDIT_EXCEEDS_LEFT':
      return t`Only ${formatMoney(failure.leftMinor)} can be credited. Lower the amount.`;
    case 'CREDIT_NOTE_UNKNOWN':
      return t`This credit note is no longer there. Look at the invoice once more.`;
    case 'REFUND_UNKNOWN':
      return t`This refund is no longer there. Look at the payment once more.`;
    case 'CREDIT_SHORT':
      return t`Only ${formatMoney(failure.leftMinor)} of credit is left. Lower the amount.`;
    case 'CREDIT_USED':
      return t`The credit of it was used since. Take back first what it paid for.`;
    case 'CLIENT_NEEDED':
      return t`That needs a client. Choose one, then try again.`;
    case 'CERTIFICATE_TAKEN':
      return t`Gift certificate ${failure.number} was sold already. Look at its number again.`;
    case 'CERTIFICATE_SHORT':
      return t`Gift certificate ${failure.number} is worth ${formatMoney(failure.leftMinor)} now. Lower the amount.`;
    case 'CARD_RESULT_UNKNOWN':
      return t`Nobody knows yet whether the card was charged ${formatMoney(failure.amountMinor)}. Find that out before a card is charged again.`;
    case 'CARD_ATTEMPT_UNKNOWN':
      return t`That try to charge a card is not known, or was resolved already. Look at the list again.`;
    case 'CHECK_UNKNOWN':
      return t`That check is not known, or came back already. Choose another one.`;
    case 'ESTIMATE_UNKNOWN':
      return t`This estimate does not exist any more. Choose another one.`;
    case 'ESTIMATE_EMPTY':
      return t`Nothing is on this estimate. Add something first.`;
    case 'ESTIMATE_CLOSED':
      return t`This estimate was accepted, declined or invoiced already. Make a new one.`;
    case 'ESTIMATE_EXPIRED':
      return t`This estimate was valid until ${failure.validUntil}. Change its date, then show it to the client again.`;
    case 'ESTIMATE_CHANGED':
      return t`The estimate was changed since the client saw it. Show it to the client again.`;
    case 'OPTION_UNDECIDED':
      return t`Of “${failure.group}” only one choice can be taken, and all of it. Pick one.`;
    case 'INVOICE_OF_OTHER_CLIENT':
      return t`This invoice is of another client. Choose one of the same client.`;
    case 'INVOICE_HAS_ESTIMATE':
      return t`Another estimate is on this invoice already. Begin a new invoice.`;
    case 'TEMPLATE_UNKNOWN':
      return t`This template does not exist any more. Choose another one.`;
    case 'INVOICE_NOT_OWED':
      return t`Nothing is owed of this invoice, or it is not final. Choose another one.`;
    case 'AMOUNT_EXCEEDS_OWED':
      return t`Only ${formatMoney(failure.owedMinor)} is owed. Lower the amount.`;
    case 'STATEMENT_RUN_BUSY':
      return t`Statements are being made already. Wait until they are done, or stop them.`;
    case 'DISPUTE_UNKNOWN':
      return t`This dispute does not exist. Choose another one.`;
    case 'DISPUTE_RESOLVED':
      return t`This dispute was resolved already. Look at it again.`;
    case 'LINE_DISPUTED':
      return t`${failure.description} is set aside already. Choose another line.`;
    case 'PLAN_UNKNOWN':
      return t`This promissory note does not exist. Choose another one.`;
    case 'PLAN_ENDED':
      return t`This promissory note does not hold any more. Make a new one.`;
    case 'PLAN_DOES_NOT_ADD_UP':
      return t`The instalments are ${formatMoney(failure.missingMinor)} away from what is put off, or out of order. Mend them.`;
    case 'APPLICATION_UNKNOWN':
      return t`This application does not exist. Choose another one.`;
    case 'APPLICATION_DECIDED':
      return t`This application was decided already. Look at it again.`;
    case 'BACKUP_FAILED':
      return t`The backup could not be made. Check that the disk has space, then try again.`;
    case 'BACKUP_RUNNING':
      return t`A backup is being made already. Wait until it is done, then try again.`;
    case 'PRINTER_NOT_SET':
      return t`No printer is set up. Choose one in the settings, or read the receipt on the screen.`;
    case 'JOB_UNKNOWN':
      return t`This print job is no longer here. Look at the list once more.`;
    case 'JOB_NOT_OPEN':
      return t`This print job is already settled. Nothing has to be done.`;
    case 'PDF_NOT_AVAILABLE':
      return t`The PDF could not be written. Check that the disk has space, then try again.`;
    case 'INVOICE_NOT_FINAL':
      return t`This invoice is still open. Check it out first, then there is a letter of it.`;
    case 'FILE_EMPTY':
      return t`The file is empty. Choose another one.`;
    case 'FILE_TOO_LARGE':
      return t`The file is too large. Split it into smaller ones.`;
    case 'NOT_TEXT':
      return t`This is not a text file. Save the table as CSV and choose that file.`;
    case 'WRONG_ENCODING':
      return t`The letters of this file cannot be read. Save it as CSV UTF-8 and choose it again.`;
    case 'NO_HEADER':
      return t`The first row has to name the columns. Add the names and choose the file again.`;
    case 'NO_ROWS':
      return t`The file has column names and no rows. Choose another one.`;
    case 'CSV_BROKEN':
      return t`The file cannot be read from line ${failure.line} on. Repair that line and choose the file again. ${csvFaultText(failure.detail)}`;
    case 'DUPLICATE_COLUMN':
      return t`Two columns are called “${failure.column}”. Rename one and choose the file again.`;
    case 'COLUMN_MISSING':
      return t`The column “${failure.column}” is not in this file. Choose another column.`;
    case 'FIELD_NOT_MAPPED':
      return t`Choose which column holds “${fieldText(failure.field)}”.`;
    case 'FIELD_UNKNOWN':
      return t`This mapping names “${failure.field}”, which no record has. Choose the columns again.`;
    case 'IMPORT_UNKNOWN':
      return t`This import is no longer here. Choose the file again.`;
    case 'IMPORT_NOT_PLANNED':
      return t`Look at the trial run first, then import.`;
  }
}

function csvFaultText(detail: Extract<Failure, { code: 'CSV_BROKEN' }>['detail']): string {
  switch (detail) {
    case 'QUOTE_NOT_CLOSED':
      return t`A quotation mark is opened there and never closed.`;
    case 'QUOTE_MISPLACED':
      return t`A quotation mark stands there in the wrong place.`;
    case 'ROW_TOO_LARGE':
      return t`The row is too long: most likely a quotation mark is never closed.`;
  }
}
