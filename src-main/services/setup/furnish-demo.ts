import type { ClientId, EmployeeId, PatientId, ProductId, TemplateId } from '@shared/lib/ids';
import { markAsDemo, saveSecret } from '../../db/repos/secrets';
import type { Command } from '../command';
import type { TillContext } from '../context';
import { furnish } from './create-till';
import type { Demo } from './read-demo';

/** Under which id each number and code of the demo's files was journalled. */
export interface DemoIds {
  readonly employees: ReadonlyMap<string, EmployeeId>;
  readonly products: ReadonlyMap<string, ProductId>;
  readonly clients: ReadonlyMap<string, ClientId>;
  readonly patients: ReadonlyMap<string, PatientId>;
}

/** Journals everything the demo hospital has, before anything happens in it. */
export function furnishDemo(context: TillContext, command: Command, demo: Demo): DemoIds {
  furnish(context, command, demo);
  markAsDemo(command.db);
  const employees = addEmployees(context, command, demo);
  const products = addProducts(context, command, demo);
  addTemplates(context, command, demo, products);
  const clients = addClients(context, command, demo);
  return { employees, products, clients, patients: addPatients(context, command, demo, clients) };
}

function addEmployees({ ids }: TillContext, { db, append }: Command, demo: Demo) {
  return new Map(
    demo.employees.map(({ pin, ...record }) => {
      const employeeId = ids.next() as EmployeeId;
      append('employee.saved', { employeeId, changes: record });
      append('employee.pin-set', { employeeId });
      // The demo shows its PINs on the screen: a slow hash would protect nothing.
      const secret = { salt: '', pinHash: '', failedCount: 0, lockedUntilMs: null, demoPin: pin };
      saveSecret(db, { employeeId, ...secret });
      return [record.number, employeeId];
    }),
  );
}

function addProducts({ ids }: TillContext, { append }: Command, demo: Demo) {
  return new Map(
    demo.products.map(({ species: _meantFor, ...row }) => {
      const productId = ids.next() as ProductId;
      append('product.saved', { productId, changes: { ...row, active: true, externalId: null } });
      return [row.code, productId];
    }),
  );
}

function addTemplates(
  { ids }: TillContext,
  { append }: Command,
  demo: Demo,
  products: ReadonlyMap<string, ProductId>,
): void {
  for (const { name, items } of demo.templates) {
    append('estimate-template.saved', {
      templateId: ids.next() as TemplateId,
      changes: {
        name,
        items: items.map(({ code, ...item }) => ({ ...item, productId: known(products, code) })),
        active: true,
      },
    });
  }
}

function addClients({ ids }: TillContext, { append }: Command, demo: Demo) {
  return new Map(
    demo.clients.map((row) => {
      const clientId = ids.next() as ClientId;
      append('client.saved', { clientId, changes: { ...row, active: true, externalId: null } });
      return [row.code, clientId];
    }),
  );
}

function addPatients(
  { ids }: TillContext,
  { append }: Command,
  demo: Demo,
  clients: ReadonlyMap<string, ClientId>,
) {
  return new Map(
    demo.patients.map(({ code, clientCode, ...row }) => {
      const patientId = ids.next() as PatientId;
      const clientId = known(clients, clientCode);
      const changes = { ...row, clientId, active: true, externalId: code };
      append('patient.saved', { patientId, changes });
      return [code, patientId];
    }),
  );
}

/** The id under `key`; the demo's files never name what they do not hold. */
export function known<V>(ids: ReadonlyMap<string, V>, key: string): V {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the demo hospital has no ${key}`);
  return id;
}
