import { expect, type Page } from '@playwright/test';
import type { Output } from '@shared/ipc/contract/contract';
import type { Language } from '@shared/journal/fields';
import type { ImportId } from '@shared/lib/ids';
import { v7 } from 'uuid';
import { ask, signIn } from './counter';
import { newHospital } from './new-hospital';
import { importFileBase64, importRowCount } from './real-files';

export const SELLER = { number: '7', name: 'Tom Lindqvist', pin: '180693' };

export interface Shelf {
  /** A client who pays tax and has two living animals, found first by the name of one. */
  readonly client: { readonly name: string; readonly pets: readonly [string, string] };
  /** Five products with a price, each found first by what is typed or scanned. */
  readonly products: readonly Output<'products.search'>[number][];
}

/**
 * A till furnished by importing three CSV files, with a printer at `port` and a cashier who speaks
 * `language`; nobody is signed in and no shift is open.
 */
export async function importedHospital(
  page: Page,
  port: number,
  language: Language,
): Promise<Shelf> {
  await newHospital(page);
  await signIn(page, { number: '1', pin: '730518' });
  await ask(page, 'settings.saveTill', {
    changes: { printer: { transport: 'tcp', host: '127.0.0.1', port, paperMm: 80, drawerPin: 2 } },
  });
  await ask(page, 'people.save', {
    employeeId: v7(),
    changes: { number: SELLER.number, name: SELLER.name, roles: ['cashier'], language },
    pin: SELLER.pin,
  });
  for (const kind of ['products', 'clients', 'patients'] as const) await importFile(page, kind);
  const shelf = { client: await findClient(page, language), products: await findProducts(page) };
  await ask(page, 'people.signOut', { cause: 'lock' });
  await page.reload();
  return shelf;
}

async function importFile(page: Page, kind: 'products' | 'clients' | 'patients'): Promise<void> {
  const importId = v7() as ImportId;
  const contentBase64 = importFileBase64(kind);
  const file = await ask(page, 'imports.load', { importId, kind, fileName: kind, contentBase64 });
  // One rate is all this hospital has: whatever the file calls its own is not known here.
  const columns = kind === 'products' ? { ...file.suggested.columns, taxCode: null } : null;
  const tax = 'SALES';
  await ask(page, 'imports.plan', {
    importId,
    mapping: {
      ...file.suggested,
      ...(columns !== null && { columns }),
      defaultTaxCodes: { service: tax, medication: tax, merchandise: tax },
    },
  });
  const report = await ask(page, 'imports.apply', { importId });
  expect(report).toMatchObject({ created: importRowCount(kind), skipped: 0 });
}

async function findClient(page: Page, language: Language): Promise<Shelf['client']> {
  const clients = await ask(page, 'clients.search', { text: '', limit: 100 });
  for (const { clientId, displayName, patients } of clients) {
    const [first, second] = patients
      .filter(({ isDeceased }) => !isDeceased)
      .map(({ name }) => name)
      .sort();
    if (first === undefined || second === undefined) continue;
    const [found] = await ask(page, 'clients.search', { text: first, limit: 1 });
    const { client } = await ask(page, 'clients.get', { clientId });
    if (found?.clientId !== clientId || client.taxExempt) continue;
    // Paper speaks the client's language.
    await ask(page, 'clients.save', { clientId, changes: { language } });
    return { name: displayName, pets: [first, second] };
  }
  throw new Error('no client with two animals was imported');
}

async function findProducts(page: Page): Promise<Shelf['products']> {
  const listed = await ask(page, 'products.search', { text: '', limit: 100 });
  const products: Shelf['products'][number][] = [];
  for (const product of listed) {
    if (product.code === '' || product.unitPriceMinor === 0) continue;
    const [found] = await ask(page, 'products.search', { text: product.code, limit: 1 });
    if (found?.productId === product.productId) products.push(product);
    if (products.length === 5) break;
  }
  expect(products).toHaveLength(5);
  // Real files bring few barcodes: two of these get theirs as the stockroom would give them.
  for (const [index, { productId }] of products.slice(0, 2).entries()) {
    await ask(page, 'products.save', { productId, changes: { barcodes: [BARCODES[index] ?? ''] } });
  }
  return products;
}

export const BARCODES = ['4006381333931', '5901234123457'] as const;
