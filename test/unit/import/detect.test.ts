import { detectDateOrder, detectDecimalSeparator } from '@shared/import/detect';
import { fieldsOf, importKind } from '@shared/import/import-kind';
import { checkMapping, columnMapping } from '@shared/import/mapping';
import { suggestMapping } from '@shared/import/suggest';
import { describe, expect, it } from 'vitest';

const defaults = { dateOrder: 'mdy', taxCode: 'STD', category: 'Uncategorized' } as const;
const suggest = (kind: 'products' | 'clients' | 'patients', header: string, row = '') =>
  suggestMapping(kind, header.split(','), [{ rowNumber: 2, cells: row.split('|') }], defaults);

describe('what samples give away', () => {
  it('is the order of dates, if any date proves it', () => {
    expect(detectDateOrder(['01/06/2003', '18/04/2005'], 'mdy')).toBe('dmy');
    expect(detectDateOrder(['01/06/2003', '04/18/2005'], 'dmy')).toBe('mdy');
    expect(detectDateOrder(['2003-06-01'], 'dmy')).toBe('ymd');
    expect(detectDateOrder(['01/06/2003', 'soon', ''], 'dmy')).toBe('dmy');
  });

  it('is the decimal separator, which never stands before three digits alone', () => {
    expect(detectDecimalSeparator(['12,50', '1.250,00', '3'])).toBe(',');
    expect(detectDecimalSeparator(['$1,250.00', '1,250'])).toBe('.');
    expect(detectDecimalSeparator(['1.250', '7,5 €'])).toBe(',');
  });
});

describe('a suggested mapping', () => {
  it('knows the headers of the demo hospital, written in cents, thousandths and grams', () => {
    const products = suggest('products', 'code,name,unit,unit_price_minor,barcode,stock_milli');
    expect(products).toMatchObject({ amountsIn: 'minor', stockIn: 'thousandths' });
    expect(products.columns).toMatchObject({ sellingUnit: 'unit', unitPrice: 'unit_price_minor' });
    const patients = suggest('patients', 'code,client_code,name,weight_grams,deceased');
    expect(patients.weightIn).toBe('grams');
    expect(patients.columns).toMatchObject({ externalId: 'code', ownerCode: 'client_code' });
  });

  it('knows exports of others, in Spanish too', () => {
    expect(suggest('products', 'Código,Descripción,Precio,Categoría', 'A|B|12,50|C')).toMatchObject(
      {
        columns: {
          code: 'Código',
          name: 'Descripción',
          unitPrice: 'Precio',
          category: 'Categoría',
        },
        decimalSeparator: ',',
      },
    );
    const animals = suggest('patients', 'external_id,owner_external_id,name,desexed,date_of_birth');
    expect(animals.columns).toMatchObject({
      externalId: 'external_id',
      ownerExternalId: 'owner_external_id',
      neutered: 'desexed',
      dateOfBirth: 'date_of_birth',
    });
    expect(suggest('patients', 'Peso (kg)').weightIn).toBe('kilograms');
    expect(suggest('patients', 'Peso (lb)').weightIn).toBe('pounds');
  });

  it('takes a lone name column of clients as the whole name', () => {
    expect(suggest('clients', 'Nombre,Teléfono').columns).toMatchObject({
      firstName: null,
      fullName: 'Nombre',
      phone: 'Teléfono',
    });
  });

  it('is one the till can keep, and gives no column to two fields', () => {
    for (const kind of importKind.options) {
      const header = 'id,code,name,type,owner,client,animal,address,phone,price,active,phone2';
      const mapping = suggest(kind, header);
      expect(columnMapping.parse(mapping)).toEqual(mapping);
      const used = Object.values(mapping.columns).filter((column) => column !== null);
      expect(new Set(used).size).toBe(used.length);
      expect(Object.keys(mapping.columns)).toEqual(fieldsOf(kind).map(({ key }) => key));
    }
  });
});

describe('a mapping is checked against the file', () => {
  const header = ['id', 'owner_id', 'name'];
  const mapping = suggestMapping('patients', header, [], defaults);
  it.each([
    [{}, { ok: true, value: null }],
    [{ name: null }, { ok: false, error: { code: 'FIELD_NOT_MAPPED', field: 'name' } }],
    [
      { ownerExternalId: null },
      { ok: false, error: { code: 'FIELD_NOT_MAPPED', field: 'ownerExternalId' } },
    ],
    [{ breed: 'Race' }, { ok: false, error: { code: 'COLUMN_MISSING', column: 'Race' } }],
    [{ price: 'id' }, { ok: false, error: { code: 'FIELD_UNKNOWN', field: 'price' } }],
  ])('with %j', (columns, expected) => {
    expect(
      checkMapping({ ...mapping, columns: { ...mapping.columns, ...columns } }, header),
    ).toEqual(expected);
  });
});
