import { createRecordsHandlers } from '@main/ipc/handlers/records';
import { eventsAfter } from '@main/db/journal';
import { dumpProjections, rebuildProjections } from '@main/db/projections/rebuild';
import type { TillContext } from '@main/services/context';
import { openInvoice } from '@main/services/invoices/open-invoice';
import type { ProductRecord } from '@shared/journal/records';
import type { ClientId, InvoiceId, PatientId, ProductId } from '@shared/lib/ids';
import { describe, expect, it } from 'vitest';
import { furnishedTill, signInAs, tillContext } from '../support/till-context';
import { ids } from '../support/till-file';

const EXAM = { name: 'Examination', kind: 'service', category: 'Exams', taxCode: 'STD' } as const;

function eventCount({ database, tillId }: TillContext): number {
  return [...eventsAfter(database.read, tillId, 0)].length;
}

async function saveProduct(
  context: TillContext,
  changes: Partial<ProductRecord>,
): Promise<ProductId> {
  const productId = ids.next() as ProductId;
  const saved = await createRecordsHandlers(context)['products.save']({
    productId,
    changes: { ...EXAM, ...changes },
  });
  expect(saved).toMatchObject({ ok: true });
  return productId;
}

function setUp(role: Parameters<typeof furnishedTill>[0] = 'manager') {
  const context = furnishedTill(role);
  return { context, call: createRecordsHandlers(context) };
}

describe('clients.save', () => {
  it('makes a whole record of a name and answers the card', async () => {
    const { context, call } = setUp('cashier');
    const clientId = ids.next() as ClientId;
    const changes = { title: 'Ms', firstName: 'Ana', lastName: 'Peña' };
    expect(await call['clients.save']({ clientId, changes })).toMatchObject({
      ok: true,
      value: {
        client: { clientId, displayName: 'Ms Ana Peña', phones: [], active: true },
        patients: [],
        openInvoices: [],
      },
    });
    expect([...eventsAfter(context.database.read, context.tillId, 0)].at(-1)).toMatchObject({
      type: 'client.saved',
      body: { changes: { firstName: 'Ana', city: '', taxExempt: false } },
    });
  });

  it('journals only what changed, and nothing when nothing did', async () => {
    const { context, call } = setUp();
    const clientId = ids.next() as ClientId;
    await call['clients.save']({
      clientId,
      changes: { lastName: 'Holloway', phones: ['555-0142'] },
    });
    const before = eventCount(context);
    await call['clients.save']({
      clientId,
      changes: { lastName: 'Holloway', phones: ['555-0142'] },
    });
    expect(eventCount(context)).toBe(before);
    await call['clients.save']({ clientId, changes: { lastName: 'Holloway', city: 'Salem' } });
    expect(
      [...eventsAfter(context.database.read, context.tillId, before)].map(({ body }) => body),
    ).toEqual([{ clientId, changes: { city: 'Salem' } }]);
  });

  it('wants a name, and refuses to keep the number of a card', async () => {
    const { context, call } = setUp();
    const clientId = ids.next() as ClientId;
    const before = eventCount(context);
    expect(await call['clients.save']({ clientId, changes: { lastName: ' ' } })).toEqual({
      ok: false,
      error: { code: 'RECORD_INCOMPLETE', field: 'lastName' },
    });
    const alert = 'Pays with 4111 1111 1111 1111, 12/27';
    expect(await call['clients.save']({ clientId, changes: { lastName: 'Ng', alert } })).toEqual({
      ok: false,
      error: { code: 'CARD_NUMBER_REFUSED' },
    });
    expect(eventCount(context)).toBe(before);
  });

  it('lists the open invoices of this client on the card, and no others', async () => {
    const { context, call } = setUp();
    const mine = ids.next() as ClientId;
    const other = ids.next() as ClientId;
    await call['clients.save']({ clientId: mine, changes: { lastName: 'Mine' } });
    await call['clients.save']({ clientId: other, changes: { lastName: 'Other' } });
    const invoiceId = ids.next() as InvoiceId;
    openInvoice(context, invoiceId, mine);
    openInvoice(context, ids.next() as InvoiceId, other);
    expect(await call['clients.get']({ clientId: mine })).toMatchObject({
      value: { openInvoices: [{ invoiceId, totalMinor: 0, isHeld: false }] },
    });
    expect(await call['clients.get']({ clientId: ids.next() as ClientId })).toEqual({
      ok: false,
      error: { code: 'CLIENT_UNKNOWN' },
    });
  });
});

describe('patients.save', () => {
  it('wants an owner who is known, and a name', async () => {
    const { call } = setUp();
    const patientId = ids.next() as PatientId;
    const clientId = ids.next() as ClientId;
    const save = (changes: Parameters<(typeof call)['patients.save']>[0]['changes']) =>
      call['patients.save']({ patientId, changes });
    expect(await save({ name: 'Biscuit' })).toMatchObject({
      error: { code: 'RECORD_INCOMPLETE', field: 'clientId' },
    });
    expect(await save({ clientId, name: 'Biscuit' })).toMatchObject({
      error: { code: 'CLIENT_UNKNOWN' },
    });
    await call['clients.save']({ clientId, changes: { lastName: 'Holloway' } });
    expect(await save({ clientId })).toMatchObject({
      error: { code: 'RECORD_INCOMPLETE', field: 'name' },
    });
    // The number of a chip may look like the number of a card.
    expect(await save({ clientId, name: 'Biscuit', microchip: '985112001234566' })).toMatchObject({
      ok: true,
      value: { patientId, name: 'Biscuit', sex: 'unknown', active: true },
    });
    expect(await call['clients.get']({ clientId })).toMatchObject({
      value: { patients: [{ name: 'Biscuit' }] },
    });
  });
});

describe('products.save', () => {
  it('wants what a line needs, and a tax code that is known', async () => {
    const { call } = setUp();
    const productId = ids.next() as ProductId;
    expect(await call['products.save']({ productId, changes: { name: 'Exam' } })).toMatchObject({
      error: { code: 'RECORD_INCOMPLETE', field: 'kind' },
    });
    expect(
      await call['products.save']({ productId, changes: { ...EXAM, taxCode: 'NONE' } }),
    ).toMatchObject({ error: { code: 'TAX_CODE_UNKNOWN', taxCode: 'NONE' } });
    expect(await call['products.save']({ productId, changes: EXAM })).toMatchObject({
      value: { productId, name: 'Examination', unitPriceMinor: 0 },
    });
  });
});

describe('products.scan', () => {
  it('knows a UPC-A as the EAN-13 that begins with 0, whichever was kept', async () => {
    const { context, call } = setUp();
    const upc = await saveProduct(context, { name: 'Upc', barcodes: ['036000291452'] });
    const ean = await saveProduct(context, { name: 'Ean', barcodes: ['0012345678905'] });
    for (const barcode of ['036000291452', '0036000291452', '00036000291452']) {
      expect(await call['products.scan']({ barcode })).toMatchObject({ value: { productId: upc } });
    }
    expect(await call['products.scan']({ barcode: '012345678905' })).toMatchObject({
      value: { productId: ean },
    });
  });

  it('falls back on the code, names both of two, and says when there is none', async () => {
    const { context, call } = setUp();
    const coded = await saveProduct(context, { name: 'Coded', code: 'AMX-250' });
    await saveProduct(context, { name: 'One', barcodes: ['SHARED'] });
    const two = await saveProduct(context, { name: 'Two', barcodes: ['SHARED'] });
    expect(await call['products.scan']({ barcode: 'amx250' })).toMatchObject({
      value: { productId: coded },
    });
    expect(await call['products.scan']({ barcode: 'SHARED' })).toEqual({
      ok: false,
      error: { code: 'BARCODE_AMBIGUOUS', barcode: 'SHARED', names: ['One', 'Two'] },
    });
    await call['products.save']({ productId: two, changes: { active: false } });
    expect(await call['products.scan']({ barcode: 'SHARED' })).toMatchObject({
      value: { name: 'One' },
    });
    expect(await call['products.scan']({ barcode: '?' })).toEqual({
      ok: false,
      error: { code: 'BARCODE_UNKNOWN', barcode: '?' },
    });
  });
});

describe('whoever asks', () => {
  it('has to be signed in, and may change only what their role may', async () => {
    const { context, call } = setUp('technician');
    const clientId = ids.next() as ClientId;
    const productId = ids.next() as ProductId;
    expect(await call['clients.save']({ clientId, changes: { lastName: 'Ng' } })).toMatchObject({
      ok: true,
    });
    expect(await call['products.save']({ productId, changes: EXAM })).toEqual({
      ok: false,
      error: { code: 'NOT_ALLOWED', act: 'edit-products' },
    });
    signInAs(context, 'supervisor');
    expect(await call['products.save']({ productId, changes: EXAM })).toMatchObject({ ok: true });
    const nobody = createRecordsHandlers(tillContext());
    const refused = { ok: false, error: { code: 'NOT_SIGNED_IN' } };
    expect(await nobody['clients.search']({ text: '', limit: 5 })).toEqual(refused);
    expect(await nobody['clients.get']({ clientId })).toEqual(refused);
    expect(await nobody['clients.save']({ clientId, changes: {} })).toEqual(refused);
    expect(await nobody['products.search']({ text: '', limit: 5 })).toEqual(refused);
    expect(await nobody['products.scan']({ barcode: '1' })).toEqual(refused);
    expect(await nobody['products.save']({ productId, changes: {} })).toEqual(refused);
  });
});

describe('a rebuild', () => {
  it('gives the records and what is searched as they were', async () => {
    const { context, call } = setUp();
    const [first, second] = [ids.next() as ClientId, ids.next() as ClientId];
    const patientId = ids.next() as PatientId;
    await call['clients.save']({ clientId: first, changes: { lastName: 'First' } });
    await call['clients.save']({ clientId: second, changes: { lastName: 'Second' } });
    await call['patients.save']({ patientId, changes: { clientId: first, name: 'Biscuit' } });
    await call['patients.save']({ patientId, changes: { clientId: second } });
    const productId = await saveProduct(context, { code: 'EX-1', barcodes: ['036000291452'] });
    const gone = await saveProduct(context, { code: 'EX-2' });
    await call['products.save']({ productId: gone, changes: { active: false } });
    await call['products.save']({ productId, changes: { name: 'Exam, first' } });
    const live = dumpProjections(context.database);
    expect(live['search_products']).toHaveLength(1);
    rebuildProjections(context.database);
    expect(dumpProjections(context.database)).toEqual(live);
    const hits = await call['clients.search']({ text: 'biscuit', limit: 5 });
    expect(hits).toMatchObject({ value: [{ clientId: second }] });
  });
});
