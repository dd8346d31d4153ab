import { rebuildProjections } from '@main/db/projections/rebuild';
import type { TillContext } from '@main/services/context';
import { openInvoice } from '@main/services/invoices/open-invoice';
import { saveClient } from '@main/services/records/save-client';
import { savePatient } from '@main/services/records/save-patient';
import { saveProduct } from '@main/services/records/save-product';
import { searchClients } from '@main/services/records/search-clients';
import { searchProducts } from '@main/services/records/search-products';
import type { ClientRecord, PatientRecord, ProductRecord } from '@shared/journal/records';
import type { ClientId, InvoiceId, PatientId, ProductId } from '@shared/lib/ids';
import type { Result } from '@shared/lib/result';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bulkProducts, shelve } from '../support/catalogue';
import { furnishedTill } from '../support/till-context';
import { ids } from '../support/till-file';

function valueOf<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function addProduct(context: TillContext, changes: Partial<ProductRecord>): ProductId {
  const productId = ids.next() as ProductId;
  const needed = { kind: 'medication', category: 'Pharmacy', taxCode: 'STD' } as const;
  valueOf(saveProduct(context, productId, { ...needed, ...changes }));
  return productId;
}

function addClient(context: TillContext, changes: Partial<ClientRecord>, pets: string[] = []) {
  const clientId = ids.next() as ClientId;
  valueOf(saveClient(context, clientId, changes));
  for (const name of pets) addPatient(context, clientId, { name });
  return clientId;
}

function addPatient(context: TillContext, clientId: ClientId, changes: Partial<PatientRecord>) {
  const patientId = ids.next() as PatientId;
  valueOf(savePatient(context, patientId, { clientId, ...changes }));
  return patientId;
}

function productNames(context: TillContext, text: string, limit = 20): string[] {
  return valueOf(searchProducts(context, text, limit)).map(({ name }) => name);
}

function clientNames(context: TillContext, text: string, limit = 20): string[] {
  return valueOf(searchClients(context, text, limit)).map(({ displayName }) => displayName);
}

/** SQLite's own comparison of both trigram indexes with the texts they follow; throws on a gap. */
function checkTrigrams({ database }: TillContext): void {
  for (const index of ['search_product_trigrams', 'search_client_trigrams']) {
    database.sqlite.exec(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`);
  }
}

function shelf(): TillContext {
  const context = furnishedTill();
  addProduct(context, { code: 'AMX-250', name: 'Amoxicillin 250 mg tablets' });
  addProduct(context, { code: 'AMX-500', name: 'Amoxicillin 500mg tablets' });
  addProduct(context, { code: 'RAB1', name: 'Rabies vaccine, 1 year', barcodes: ['036000291452'] });
  addProduct(context, { code: 'RAB3', name: 'Rabies vaccine, 3 years' });
  addProduct(context, { code: 'FOOD-C', name: 'Cat food, salmon', category: 'Food' });
  addProduct(context, { code: 'K9', name: 'Champú para perros', printedName: 'Dog shampoo' });
  addProduct(context, { code: 'CARP', name: 'Carprofen 50 mg chews' });
  addProduct(context, { code: 'DROPS', name: 'Oral rehydration drops' });
  return context;
}

describe('products.search', () => {
  it.each([
    ['vaccine rabies 3', 'Rabies vaccine, 3 years'],
    ['tab 250 amox', 'Amoxicillin 250 mg tablets'],
    ['250mg', 'Amoxicillin 250 mg tablets'],
    ['50mg', 'Carprofen 50 mg chews'],
    ['500 mg', 'Amoxicillin 500mg tablets'],
    ['amoxicilin 500', 'Amoxicillin 500mg tablets'],
    ['rabeis 1', 'Rabies vaccine, 1 year'],
    ['orla', 'Oral rehydration drops'],
    ['orel drops', 'Oral rehydration drops'],
    ['orel rehydraton', 'Oral rehydration drops'],
    ['amx500', 'Amoxicillin 500mg tablets'],
    ['rab3', 'Rabies vaccine, 3 years'],
    ['036000291452', 'Rabies vaccine, 1 year'],
    ['0036000291452', 'Rabies vaccine, 1 year'],
    ['291452', 'Rabies vaccine, 1 year'],
    ['CHAMPU', 'Champú para perros'],
    ['shampoo', 'Champú para perros'],
    ['k9', 'Champú para perros'],
    ['ca', 'Cat food, salmon'],
    ['c', 'Cat food, salmon'],
    ['food salm', 'Cat food, salmon'],
  ])('answers %j with %j first', (text, name) => {
    expect(productNames(shelf(), text)[0]).toBe(name);
  });

  it('does not guess where something is spelled as it was typed', () => {
    const context = shelf();
    addProduct(context, { name: 'Babies comb' });
    expect(productNames(context, 'babies')).toEqual(['Babies comb']);
    expect(productNames(context, 'rabies')).toHaveLength(2);
  });

  it('takes a number as it stands, and finds nothing where nothing is', () => {
    const context = shelf();
    expect(productNames(context, 'amoxicillin 251')).toEqual([]);
    expect(productNames(context, 'xylazine')).toEqual([]);
    expect(productNames(context, '?!')).toEqual([]);
  });

  it('lists by name while nothing is typed, up to the limit', () => {
    expect(productNames(shelf(), ' ', 2)).toEqual([
      'Amoxicillin 250 mg tablets',
      'Amoxicillin 500mg tablets',
    ]);
  });

  it('follows a product that changes, leaves and comes back', () => {
    const context = shelf();
    const productId = addProduct(context, { name: 'Furosemide' });
    valueOf(saveProduct(context, productId, { name: 'Torasemide' }));
    expect(productNames(context, 'furosemide')).toEqual([]);
    valueOf(saveProduct(context, productId, { active: false }));
    expect(productNames(context, 'torasemide')).toEqual([]);
    valueOf(saveProduct(context, productId, { active: true }));
    expect(productNames(context, 'torasemide')).toEqual(['Torasemide']);
    checkTrigrams(context);
  });
});

describe('products.search among 20,000', () => {
  const TIMEOUT_MS = 120_000;
  it('finds the one that is meant', { timeout: TIMEOUT_MS }, () => {
    const context = furnishedTill();
    shelve(context, bulkProducts(20_000));
    addProduct(context, { code: 'Z-1', name: 'Bulk collar', category: 'Accessories' });
    const meant = 'Fenbendazole 250 mg oral drops, refill';
    expect(productNames(context, 'drops refill fenben 250')[0]).toBe(meant);
    expect(productNames(context, 'fenbendzole 250mg refil orla drops')[0]).toBe(meant);
    const [byCode] = valueOf(searchProducts(context, 'bulk19999', 1));
    expect(byCode?.code).toBe('BULK-19999');
    expect(valueOf(searchProducts(context, '2000000019998', 1))).toEqual([byCode]);
    // Every other product has the word too, in its code.
    expect(productNames(context, 'bulk')[0]).toBe('Bulk collar');
    expect(productNames(context, 'bu').every((name) => name.startsWith('Bu'))).toBe(true);
    expect(productNames(context, 'pharmacy', 100)).toHaveLength(100);
  });
});

function village(): TillContext {
  const context = furnishedTill('cashier');
  addClient(
    context,
    { code: 'C-0007', firstName: 'June', lastName: 'Holloway', phones: ['(555) 555-0142'] },
    ['Biscuit', 'Moss'],
  );
  addClient(context, { title: 'Mr', firstName: 'Ravi', lastName: 'Patel', phones: ['555-0199'] }, [
    'Bisky',
  ]);
  addClient(context, { firstName: 'Sinéad', lastName: "O'Brien", phones: ['+1 555 555 0177'] });
  addClient(context, { lastName: 'Hollow Oak Stables' }, ['Juniper']);
  return context;
}

describe('clients.search', () => {
  it.each([
    ['hollo bisc', 'June Holloway'],
    ['june', 'June Holloway'],
    ['way', 'June Holloway'],
    ['holoway', 'June Holloway'],
    ['5550142', 'June Holloway'],
    ['555-0142', 'June Holloway'],
    ['(555) 555-0142', 'June Holloway'],
    ['+1 555 555-0142', 'June Holloway'],
    ['0142', 'June Holloway'],
    ['hollo 0142', 'June Holloway'],
    ['c0007', 'June Holloway'],
    ['C-0007', 'June Holloway'],
    ['moss', 'June Holloway'],
    ['obrien', "Sinéad O'Brien"],
    ["o'brien sinead", "Sinéad O'Brien"],
    ['15555550177', "Sinéad O'Brien"],
    ['juniper', 'Hollow Oak Stables'],
    ['patel', 'Mr Ravi Patel'],
  ])('answers %j with %j first', (text, name) => {
    expect(clientNames(village(), text)[0]).toBe(name);
  });

  it('shows every pet and marks those that are meant', () => {
    const [hit] = valueOf(searchClients(village(), 'hollo bisc', 5));
    expect(hit).toMatchObject({
      code: 'C-0007',
      phones: ['(555) 555-0142'],
      patients: [
        { name: 'Biscuit', isMatch: true, isDeceased: false },
        { name: 'Moss', isMatch: false },
      ],
    });
  });

  it('finds by a pet that died, by its chip, and by its new owner only', () => {
    const context = village();
    const [from, to] = [
      addClient(context, { lastName: 'Former' }),
      addClient(context, { lastName: 'Newer' }),
    ];
    const chip = { microchip: '985112001234567', dateOfDeath: '2026-01-02' };
    const patientId = addPatient(context, from, { name: 'Zephyr', ...chip });
    expect(valueOf(searchClients(context, '985112001234567', 5))).toMatchObject([
      { displayName: 'Former', patients: [{ isMatch: true, isDeceased: true }] },
    ]);
    valueOf(savePatient(context, patientId, { clientId: to }));
    expect(clientNames(context, 'zephyr')).toEqual(['Newer']);
    valueOf(savePatient(context, patientId, { active: false }));
    expect(clientNames(context, 'zephyr')).toEqual([]);
    checkTrigrams(context);
  });

  it('shows who was here last while nothing is typed, and then the others by name', () => {
    const context = village();
    const [ravi] = valueOf(searchClients(context, 'ravi', 1));
    if (ravi === undefined) throw new Error('Ravi lives here');
    valueOf(openInvoice(context, ids.next() as InvoiceId, ravi.clientId));
    expect(clientNames(context, '')).toEqual([
      'Mr Ravi Patel',
      'Hollow Oak Stables',
      'June Holloway',
      "Sinéad O'Brien",
    ]);
    expect(clientNames(context, '', 1)).toEqual(['Mr Ravi Patel']);
  });

  it('does not show a client who left', () => {
    const context = village();
    const clientId = addClient(context, { lastName: 'Gone' });
    valueOf(saveClient(context, clientId, { active: false }));
    expect(clientNames(context, 'gone')).toEqual([]);
  });
});

describe('whatever is typed', () => {
  const OPERATORS = ['"', "'", '*', 'OR', 'NEAR(', 'text:', '^', '-', '%', '_', '\0', ')', '🐶'];
  it('is answered', () => {
    const [products, clients] = [shelf(), village()];
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.array(fc.constantFrom(...OPERATORS, 'rabies', 'a', '5')).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(typed, fc.integer({ min: 1, max: 100 }), (text, limit) => {
        const line = text.slice(0, 120);
        expect(productNames(products, line, limit).length).toBeLessThanOrEqual(limit);
        expect(clientNames(clients, line, limit).length).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 300 },
    );
  });

  it('is answered when it is as long as it may be', () => {
    const context = shelf();
    const letters = Array.from({ length: 120 }, (_, index) => String.fromCharCode(0x4e00 + index));
    expect(productNames(context, letters.join(''))).toEqual([]);
    expect(productNames(context, 'ab '.repeat(40))).toEqual([]);
    expect(productNames(context, letters.slice(0, 60).join(' '))).toEqual([]);
  });
});

describe('the search tables', () => {
  it('stay right after VACUUM', () => {
    const context = shelf();
    const gone = addProduct(context, { name: 'Early leaver' });
    addProduct(context, { name: 'Late comer' });
    valueOf(saveProduct(context, gone, { active: false }));
    context.database.sqlite.exec('VACUUM');
    checkTrigrams(context);
    expect(productNames(context, 'late comer')).toEqual(['Late comer']);
    expect(productNames(context, 'early leaver')).toEqual([]);
  });

  it('are mended by a rebuild', () => {
    const context = shelf();
    const { sqlite } = context.database;
    sqlite.exec(
      "INSERT INTO search_product_trigrams (search_product_trigrams) VALUES ('delete-all')",
    );
    expect(productNames(context, 'vaccine')).toEqual([]);
    rebuildProjections(context.database);
    checkTrigrams(context);
    expect(productNames(context, 'vaccine')).toHaveLength(2);
  });
});
