import type { invoicesContract } from '@shared/ipc/contract/invoices';
import { addLines } from '../../services/invoices/add-lines';
import { changeLine, removeLine } from '../../services/invoices/change-line';
import { confirmLines } from '../../services/invoices/confirm-lines';
import { finalizeInvoice } from '../../services/invoices/finalize-invoice';
import { findClosedInvoices } from '../../services/invoices/find-closed';
import { holdInvoice, resumeInvoice, voidInvoice } from '../../services/invoices/hold-invoice';
import {
  findInvoiceView,
  listOpenInvoices,
  openInvoice,
  setClient,
} from '../../services/invoices/open-invoice';
import { listRooms, noteInvoice, placeInvoice } from '../../services/invoices/place-invoice';
import { setDiscount } from '../../services/invoices/set-discount';
import { verifyInvoice } from '../../services/invoices/verify-invoice';
import type { TillContext } from '../../services/context';
import type { HandlersOf } from '../router';

export function createInvoicesHandlers(context: TillContext): HandlersOf<typeof invoicesContract> {
  return {
    'invoices.list': () => listOpenInvoices(context),
    'invoices.get': ({ invoiceId }) => findInvoiceView(context, invoiceId),
    'invoices.open': ({ invoiceId, clientId, place }) =>
      openInvoice(context, invoiceId, clientId, place),
    'invoices.place': (input) => placeInvoice(context, input),
    'invoices.rooms': () => listRooms(context),
    'invoices.note': ({ invoiceId, note }) => noteInvoice(context, invoiceId, note),
    'invoices.confirmLines': ({ invoiceId, lineIds }) => confirmLines(context, invoiceId, lineIds),
    'invoices.verify': ({ invoiceId }) => verifyInvoice(context, invoiceId),
    'invoices.setClient': ({ invoiceId, clientId }) => setClient(context, invoiceId, clientId),
    'invoices.addLines': (input) => addLines(context, input),
    'invoices.changeLine': (input) => changeLine(context, input),
    'invoices.removeLine': ({ invoiceId, lineId }) => removeLine(context, invoiceId, lineId),
    'invoices.setDiscount': (input) => setDiscount(context, input),
    'invoices.hold': ({ invoiceId, note }) => holdInvoice(context, invoiceId, note),
    'invoices.resume': ({ invoiceId }) => resumeInvoice(context, invoiceId),
    'invoices.void': (input) => voidInvoice(context, input),
    'invoices.finalize': ({ invoiceId, expectedTotalMinor }) =>
      finalizeInvoice(context, invoiceId, expectedTotalMinor),
    'invoices.find': (input) => findClosedInvoices(context, input),
  };
}
