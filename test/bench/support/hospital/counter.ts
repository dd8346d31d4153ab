import type { TillDatabase } from '@main/db/database';
import { findEmployees } from '@main/db/repos/records';
import { products as productTable } from '@main/db/schema/schema';
import type { Product } from '@main/db/repos/records';
import { ratePpm, type RatePpm } from '@shared/domain/rate/rate';
import { findTaxRates } from '@main/db/repos/records';
import type { ClientId, EmployeeId, PatientId } from '@shared/lib/ids';

/** Who and what meets at a counter. */
export interface Counter {
  readonly cashiers: readonly EmployeeId[];
  readonly veterinarians: readonly EmployeeId[];
  readonly products: readonly Product[];
  readonly visitors: readonly Visitor[];
  readonly rateOf: (taxCode: string) => RatePpm;
}

export interface Visitor {
  readonly clientId: ClientId;
  readonly patientIds: readonly PatientId[];
}

/** Reads it off the till's tables, all of it. */
export function counterOf({ read, sqlite }: TillDatabase): Counter {
  const rates = new Map(findTaxRates(read).map(({ code, ratePpm: rate }) => [code, rate]));
  const people = findEmployees(read);
  const working = (role: 'cashier' | 'veterinarian') =>
    people.filter(({ roles }) => roles.includes(role)).map(({ employeeId }) => employeeId);
  const pets = sqlite
    .prepare<[], [ClientId, string]>(
      'SELECT client_id, json_group_array(patient_id) FROM patients GROUP BY client_id',
    )
    .raw()
    .all();
  return {
    cashiers: working('cashier'),
    veterinarians: working('veterinarian'),
    products: read
      .select()
      .from(productTable)
      .all()
      .map(({ record, productId }) => ({ ...record, productId })),
    visitors: pets.map(([clientId, ids]) => ({
      clientId,
      patientIds: JSON.parse(ids) as PatientId[],
    })),
    rateOf: (taxCode) => rates.get(taxCode) ?? ratePpm(0),
  };
}
