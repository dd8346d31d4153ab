import { setupI18n, type I18n } from '@lingui/core';
import { minor } from '@shared/domain/money/money';
import { ONE_UNIT, quantityMilli } from '@shared/domain/quantity/quantity';
import { ratePpm } from '@shared/domain/rate/rate';
import { messages as spanish } from '@shared/locales/es-US/messages.po';
import type { ReceiptHospital, ReceiptLine, SaleReceiptData } from '@shared/receipt/receipt-data';

export const english: I18n = setupI18n({ locale: 'en-US', messages: { 'en-US': {} } });
export const spanishI18n: I18n = setupI18n({ locale: 'es-US', messages: { 'es-US': spanish } });

export const hospital: ReceiptHospital = {
  name: 'Clínica Peña',
  addressLines: ['12 Harbour Road', 'Springfield'],
  phone: '+1 555 0100',
  email: '',
  registration: 'Reg. 4711',
  receiptHeader: ['Open every day'],
  receiptFooter: ['Thank you, and get well soon!'],
  currency: 'USD',
  timeZone: 'America/New_York',
};

function line(description: string, changes: Partial<ReceiptLine>): ReceiptLine {
  return {
    description,
    quantityMilli: ONE_UNIT,
    sellingUnit: '',
    unitPriceMinor: minor(0),
    fixedFeeMinor: minor(0),
    grossMinor: minor(0),
    discountMinor: minor(0),
    netMinor: minor(0),
    performedByNumber: '',
    taxCode: '',
    ...changes,
  };
}

/** A paid sale for two patients: 104.89 less 6.80 off the examination, with 1.65 tax = 99.74. */
export function saleData(changes: Partial<SaleReceiptData> = {}): SaleReceiptData {
  return {
    hospital,
    tillName: 'Front desk 1',
    invoiceNumber: 'A-000041',
    paymentNumber: 'A-P000123',
    occurredAtMs: Date.UTC(2026, 10, 23, 14, 30),
    cashier: { number: '104', name: 'Ana Ruiz' },
    clientName: 'Zoë Łukasz',
    copyNumber: 0,
    groups: [
      {
        patientName: 'Bella',
        lines: [
          line('Examination', {
            unitPriceMinor: minor(6800),
            grossMinor: minor(6800),
            discountMinor: minor(680),
            netMinor: minor(6120),
            performedByNumber: '207',
            taxCode: 'NONE',
          }),
          line('Carprofen 50 mg', {
            quantityMilli: quantityMilli(14_000),
            sellingUnit: 'tablet',
            unitPriceMinor: minor(35),
            fixedFeeMinor: minor(1200),
            grossMinor: minor(1690),
            netMinor: minor(1690),
            taxCode: 'NONE',
          }),
        ],
      },
      {
        patientName: null,
        lines: [
          line('Leash', {
            unitPriceMinor: minor(1999),
            grossMinor: minor(1999),
            netMinor: minor(1999),
            taxCode: 'SALES',
          }),
        ],
      },
    ],
    subtotalMinor: minor(10_489),
    discountMinor: minor(680),
    taxGroups: [
      {
        taxCode: 'NONE',
        name: 'No tax',
        ratePpm: ratePpm(0),
        netMinor: minor(7810),
        taxMinor: minor(0),
      },
      {
        taxCode: 'SALES',
        name: 'Sales tax',
        ratePpm: ratePpm(82_500),
        netMinor: minor(1999),
        taxMinor: minor(165),
      },
    ],
    taxIncluded: false,
    totalMinor: minor(9974),
    paidFor: [],
    balance: null,
    tenders: [
      {
        kind: 'card',
        amountMinor: minor(5000),
        brand: 'Visa',
        last4: '4242',
        approvalCode: '00771A',
      },
      { kind: 'check', amountMinor: minor(1000), number: '1024' },
      {
        kind: 'cash',
        tenderedMinor: minor(4000),
        amountMinor: minor(3974),
        changeMinor: minor(26),
      },
    ],
    changeMinor: minor(26),
    cashRoundingMinor: minor(0),
    isTraining: false,
    ...changes,
  };
}
