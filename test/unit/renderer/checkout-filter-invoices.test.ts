import { filterInvoices } from '@renderer/features/checkout/invoices/filter-invoices';
import { minor } from '@shared/domain/money/money';
import type { InvoiceSummary } from '@shared/ipc/views/invoices';
import type { InvoiceId } from '@shared/lib/ids';
import { describe, expect, it } from 'vitest';

const visit: InvoiceSummary = {
  invoiceId: '019aae3a-0000-7000-8000-000000000001' as InvoiceId,
  clientId: null,
  clientName: 'Mrs Nuñez',
  patientNames: ['Bea', 'Rex'],
  openedAtMs: 0,
  openedByName: 'Tom Lindqvist',
  heldAtMs: null,
  holdNote: 'Gone for the wallet',
  room: 'Room 2',
  withEmployee: null,
  withEmployeeName: 'Dr. Priya Raman',
  estimateId: null,
  lineCount: 1,
  unconfirmedCount: 0,
  totalMinor: minor(6500),
};

describe('an open invoice', () => {
  it.each(['', 'nunez', 'rex', 'room 2', '2 room', 'priya', 'tom', 'wall', 'NUÑ be'])(
    'is found by %j',
    (text) => {
      expect(filterInvoices([visit], text)).toEqual([visit]);
    },
  );

  it.each(['unez', 'room 3', 'rex max'])('is not found by %j', (text) => {
    expect(filterInvoices([visit], text)).toEqual([]);
  });
});
