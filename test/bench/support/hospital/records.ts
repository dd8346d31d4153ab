import { runCommand } from '@main/services/command';
import { furnish } from '@main/services/setup/create-till';
import type { Role } from '@shared/domain/people/role';
import type { ProductRecord } from '@shared/journal/records';
import type { ClientId, EmployeeId, PatientId, ProductId } from '@shared/lib/ids';
import { ok } from '@shared/lib/result';
import { bulkProducts } from '../../../support/catalogue';
import { hospital, taxRates, till as tillRecord } from '../../../support/till-context';
import { clientAt, petsAt } from '../village';
import { inBatch, type HospitalTill } from './hospital-till';
import type { HospitalSize } from './size';

const PEOPLE: readonly (readonly [name: string, role: Role])[] = [
  ['Nora Quist', 'manager'],
  ['Ana Ruiz', 'cashier'],
  ['Sam Field', 'cashier'],
  ['Lee Moreno', 'cashier'],
  ['Dr. Ines Duarte', 'veterinarian'],
  ['Dr. Paul Achebe', 'veterinarian'],
  ['Dr. Mina Sato', 'veterinarian'],
];

/** What stands on a shelf: medicine most of all, and of everything else something. */
const SHELVES: readonly Pick<ProductRecord, 'kind' | 'category' | 'taxCode' | 'fixedFeeMinor'>[] = [
  ['medication', 'Pharmacy', 'STD', 1200] as const,
  ['service', 'Exams', 'EXEMPT', 0] as const,
  ['merchandise', 'Food', 'SALES', 0] as const,
  ['medication', 'Vaccines', 'STD', 0] as const,
  ['merchandise', 'Retail', 'SALES', 0] as const,
].map(([kind, category, taxCode, fee]) => ({
  ...{ kind, category, taxCode },
  fixedFeeMinor: fee as ProductRecord['fixedFeeMinor'],
}));

/** Facts in one transaction. */
const BATCH = 2000;

/** Journals who works here, what is sold and who comes. The manager stays signed in. */
export function furnishHospital(
  till: HospitalTill,
  { products, clients }: Pick<HospitalSize, 'products' | 'clients'>,
): void {
  runCommand(till, [], (command) => {
    furnish(till, command, { hospital, till: tillRecord, taxRates });
    PEOPLE.forEach(([name, role], index) => {
      const employeeId = till.ids.next() as EmployeeId;
      const person = { number: String(101 + index), name, language: null, active: true };
      command.append('employee.saved', { employeeId, changes: { ...person, roles: [role] } });
      if (role === 'manager') till.session.employeeId = employeeId;
    });
    return ok(null);
  });
  const by = { employeeId: till.session.employeeId as EmployeeId, shiftId: null };
  inBatches(bulkProducts(products), (batch) => {
    inBatch(till, ({ append }) => {
      batch.forEach((record, index) => {
        const changes = { ...record, ...SHELVES[index % SHELVES.length] };
        append('product.saved', { productId: till.ids.next() as ProductId, changes }, by);
      });
    });
  });
  inBatches([...Array(clients).keys()], (batch) => {
    inBatch(till, ({ append }) => {
      for (const index of batch) {
        const clientId = till.ids.next() as ClientId;
        append('client.saved', { clientId, changes: clientAt(index) }, by);
        for (const changes of petsAt(index, clientId)) {
          append('patient.saved', { patientId: till.ids.next() as PatientId, changes }, by);
        }
      }
    });
  });
}

function inBatches<T>(all: readonly T[], work: (batch: readonly T[]) => void): void {
  for (let from = 0; from < all.length; from += BATCH) work(all.slice(from, from + BATCH));
}
