import { closeDay } from '@main/services/setup/close-day';
import { minor } from '@shared/domain/money/money';
import type { HospitalRecord } from '@shared/journal/records';
import { check, newClient, owedSale, pay } from './owed-sales';
import { addProduct, furnishedTill, openDrawer, value, type TestTill } from './till-context';

/** A till whose first day is closed: two clients paid by check for what is to come, and more. */
export function secondDay(changes: Partial<HospitalRecord> = {}): TestTill {
  const till = furnishedTill('manager', changes);
  openDrawer(till);
  addProduct(till);
  for (const [at, lastName] of ['Okafor', 'Li'].entries()) {
    const clientId = newClient(till, lastName);
    owedSale(till, clientId, 2500);
    const over = { clientId, oldestFirst: true, allowsOverpayment: true };
    value(pay(till, 4000, [check(1500, '1'), check(2500, '2')], over));
    const certificates = [{ number: `GC-${String(at + 1)}`, amountMinor: minor(3000) }];
    value(pay(till, 3000, [check(3000, '3')], { clientId, certificates }));
  }
  closeDay(till, 'USD', []);
  till.pass(3_600_000);
  openDrawer(till);
  return till;
}
