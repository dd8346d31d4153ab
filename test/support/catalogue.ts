import { inTransaction } from '@main/db/database';
import { indexProduct } from '@main/db/projections/search';
import { productBarcodes, products } from '@main/db/schema/schema';
import type { TillContext } from '@main/services/context';
import { minor } from '@shared/domain/money/money';
import { productDefaults } from '@shared/journal/defaults';
import type { ProductRecord } from '@shared/journal/records';
import type { ProductId } from '@shared/lib/ids';
import { ids } from './till-file';

const SUBSTANCES = (
  'Amoxicillin Carprofen Cefalexin Clindamycin Dexamethasone Doxycycline Enrofloxacin ' +
  'Fenbendazole Furosemide Gabapentin Ivermectin Ketamine Lufenuron Maropitant Meloxicam ' +
  'Methimazole Metronidazole Omeprazole Phenobarbital Pimobendan Prednisolone Selamectin ' +
  'Sucralfate Tramadol Trazodone Ursodiol Vetmedin Zonisamide Atropine Butorphanol'
).split(' ');
const STRENGTHS = '1 2 5 10 20 25 50 75 100 150 200 250 300 400 500 750'.split(' ');
const FORMS = ['tablets', 'capsules', 'injection', 'oral drops', 'ointment', 'chews'];
const PACKS = ['single', '10 pack', '30 pack', '60 pack', '100 pack', 'bottle', 'refill'];

/** `count` different products, the same on every run: `BULK-1` … with a bar code each. */
export function bulkProducts(count: number): ProductRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const substance = pick(SUBSTANCES, index);
    const strength = pick(STRENGTHS, Math.floor(index / SUBSTANCES.length));
    const form = pick(FORMS, Math.floor(index / (SUBSTANCES.length * STRENGTHS.length)));
    const pack = pick(PACKS, Math.floor(index / 2880));
    return {
      ...productDefaults,
      code: `BULK-${index + 1}`,
      name: `${substance} ${strength} mg ${form}, ${pack}`,
      kind: 'medication',
      category: 'Pharmacy',
      taxCode: 'STD',
      unitPriceMinor: minor(100 + index),
      barcodes: [String(2_000_000_000_000 + index)],
    };
  });
}

/**
 * Puts `products` on the shelf without the journal, which would take most of the time and is not
 * what a test of so many is about.
 */
export function shelve({ database }: TillContext, records: readonly ProductRecord[]): void {
  inTransaction(database, (db) => {
    for (const record of records) {
      const productId = ids.next() as ProductId;
      const { code, externalId, active, barcodes } = record;
      db.insert(products).values({ productId, code, externalId, active, record }).run();
      for (const barcode of barcodes)
        db.insert(productBarcodes).values({ barcode, productId }).run();
      indexProduct(db, productId);
    }
  });
}

function pick<T>(choices: readonly T[], index: number): T {
  return choices[index % choices.length] as T;
}
