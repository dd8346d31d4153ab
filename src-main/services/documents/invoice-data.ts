import { instalmentsLeft } from '@shared/domain/receivable/due-instalments';
import { dueParts } from '@shared/domain/receivable/open-item';
import { minor, sumMinor, ZERO, type Minor } from '@shared/domain/money/money';
import { ONE_UNIT } from '@shared/domain/quantity/quantity';
import { localDate } from '@shared/domain/time/local-date';
import { dueOf, type InvoiceState } from '@shared/journal/reducers/invoice';
import { assert } from '@shared/lib/assert';
import type { InvoiceId } from '@shared/lib/ids';
import type { InvoicePageData } from '@shared/pages/invoice-data';
import type { ReadableDb } from '../../db/database';
import { findMovements, findPlansOf } from '../../db/repos/invoice-movements';
import { requireInvoice } from '../../db/repos/invoices';
import type { Settings } from '../../db/repos/records';
import { addresseeOf } from '../arrangements/addressee';
import { groupsOf, namedTaxes } from '../printing/sale-receipt';

/** What the letter of a final invoice or of a charge is drawn from. */
export function invoiceDataOf(
  db: ReadableDb,
  { hospital }: Settings,
  invoice: InvoiceState,
  { copyNumber, nowMs }: { readonly copyNumber: number; readonly nowMs: number },
): InvoicePageData {
  const { totals, numberText, finalizedAtMs, clientId, kind } = invoice;
  assert(totals !== null && numberText !== null && finalizedAtMs !== null, 'it is final');
  const { subtotalMinor, discountMinor, totalMinor } = totals;
  const today = localDate(nowMs, hospital.timeZone);
  return {
    client: clientId === null ? null : addresseeOf(db, clientId),
    ...{ kind, copyNumber, subtotalMinor, discountMinor, totalMinor },
    number: numberText,
    issuedAtMs: finalizedAtMs,
    groups: kind === 'sale' ? groupsOf(db, invoice) : chargeOf(invoice, totalMinor),
    taxGroups: namedTaxes(db, totals),
    taxIncluded: hospital.taxMode === 'inclusive',
    movements: findMovements(db, invoice.invoiceId),
    owedMinor: dueOf(invoice),
    dueOn: invoice.dueOn,
    disputedMinor: invoice.disputedMinor,
    plans: plansOf(db, invoice.invoiceId, today),
    // What a charge is for stands on its line.
    note: kind === 'sale' ? invoice.note : '',
  };
}

/** No service stands behind a charge: it is one line. */
function chargeOf({ note }: InvoiceState, amountMinor: Minor): InvoicePageData['groups'] {
  const line = {
    ...{ description: note, quantityMilli: ONE_UNIT, sellingUnit: '', taxCode: '' },
    ...{ unitPriceMinor: amountMinor, fixedFeeMinor: ZERO, discountMinor: ZERO },
    ...{ grossMinor: amountMinor, netMinor: amountMinor, performedByNumber: '' },
  };
  return [{ patientName: null, lines: [line] }];
}

function plansOf(db: ReadableDb, invoiceId: InvoiceId, today: string): InvoicePageData['plans'] {
  return findPlansOf(db, invoiceId).map(({ numberText: number, instalments, parts }) => {
    const left = parts.map((part) => plannedLeft(requireInvoice(db, part.invoiceId), part, today));
    return { number, instalments: instalmentsLeft(instalments, sumMinor(left), today) };
  });
}

/** What is still to pay of the part of an invoice that a note puts off. */
function plannedLeft(
  invoice: InvoiceState,
  { amountMinor }: { readonly amountMinor: Minor },
  today: string,
): Minor {
  const dueMinor = minor(Math.max(0, dueOf(invoice)));
  const item = { ...invoice, dueMinor, issuedOn: today };
  return minor(Math.min(amountMinor, dueParts(item, today).plannedMinor));
}
