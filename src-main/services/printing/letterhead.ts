import type { ReceiptHospital, ReceiptPerson } from '@shared/receipt/receipt-data';
import type { HospitalRecord } from '@shared/journal/records';
import type { EmployeeId } from '@shared/lib/ids';
import type { ReadableDb } from '../../db/database';
import { findEmployee } from '../../db/repos/records';

/** The hospital as its papers name it. */
export function letterheadOf(hospital: HospitalRecord): ReceiptHospital {
  const { name, addressLines, phone, email, registration } = hospital;
  const { receiptHeader, receiptFooter, currency, timeZone } = hospital;
  return {
    ...{ name, addressLines, phone, email, registration },
    ...{ receiptHeader, receiptFooter, currency, timeZone },
  };
}

/** An employee as papers name them. */
export function personOf(db: ReadableDb, employeeId: EmployeeId): ReceiptPerson {
  const employee = findEmployee(db, employeeId);
  return { number: employee?.number ?? '', name: employee?.name ?? '' };
}
