import type { Page } from '@playwright/test';
import type { Input } from '@shared/ipc/contract/contract';
import type * as Ids from '@shared/lib/ids';
import { v7 } from 'uuid';
import { ask, signIn } from '../counter';
import { ANA, NORA } from '../day/acts';
import { BISCUIT, DENTAL, JUNE, PRODUCTS } from './the-debt';

/** Looks at what clients dispute. */
export const SAM = { number: '21', pin: '907316', name: 'Sam Ito' };

/** A cashier and a supervisor, what is sold, a template of it, June with her dog, and a printer. */
export async function furnish(page: Page, port: number): Promise<void> {
  await signIn(page, NORA);
  const printer = { transport: 'tcp', host: '127.0.0.1', port, paperMm: 80, drawerPin: 2 } as const;
  await ask(page, 'settings.saveTill', { changes: { printer } });
  const exempt = { code: 'EXEMPT', name: 'No tax', ratePpm: 0, validFrom: null, validTo: null };
  await ask(page, 'settings.saveTaxRate', { taxRateId: v7(), changes: exempt });
  await employ(page, ANA, 'cashier');
  await employ(page, SAM, 'supervisor');
  const clientId = v7() as Ids.ClientId;
  await ask(page, 'clients.save', { clientId, changes: { ...JUNE, active: true } });
  const patientId = v7() as Ids.PatientId;
  const dog = { ...BISCUIT, clientId, species: 'Canine', active: true };
  await ask(page, 'patients.save', { patientId, changes: dog });
  await offerDental(page);
  await page.keyboard.press('Control+l');
}

async function employ(page: Page, who: typeof SAM, role: 'cashier' | 'supervisor') {
  const { number, name, pin } = who;
  const employeeId = v7() as Ids.EmployeeId;
  const changes = { number, name, roles: [role], language: null, active: true };
  await ask(page, 'people.save', { employeeId, changes, pin });
}

async function offerDental(page: Page): Promise<void> {
  const ids = new Map<string, Ids.ProductId>();
  for (const product of PRODUCTS) {
    const productId = v7() as Ids.ProductId;
    ids.set(product.code, productId);
    const rest = { kind: 'service', category: 'All', active: true } as const;
    const changes = { ...product, ...rest } as Input<'products.save'>['changes'];
    await ask(page, 'products.save', { productId, changes });
  }
  const items = DENTAL.map(({ code, low, high, isPerKilogram = false, choice }) => ({
    productId: ids.get(code),
    ...{ lowMilli: low, highMilli: high, isPerKilogram, stepMilli: 1000 },
    option: choice === undefined ? null : { group: 'Blood work', choice },
  }));
  const changes = { name: 'Dental, dog', items, active: true };
  await ask(page, 'templates.save', { templateId: v7(), changes });
}
