import { describe, expect, it } from 'vitest';
import { createImporter, said, tableOf } from './plan-file';

const clientOf = (header: string, row: string) => createImporter().clients(tableOf(header, row))[0];

describe('a client', () => {
  it('is tidied where the old system wrote keys', () => {
    const header = 'external_id|title|first_name|last_name|phone|suburb|postcode|state';
    const decision = clientOf(header, 'C1|MR|Ana|de la Cruz|03 98754312|BLACK_ROCK_5431|5431|VIC');
    expect(said(decision)).toEqual(['CODE_TIDIED title', 'SUBURB_IS_A_CODE city']);
    expect(decision).toMatchObject({
      name: 'Ana de la Cruz',
      changes: { title: 'Mr', city: 'Black Rock', state: 'VIC', phones: ['03 98754312'] },
    });
  });

  it.each([
    ['Holloway, Margaret Ann', { firstName: 'Margaret Ann', lastName: 'Holloway' }],
    ['Margaret Ann Holloway', { firstName: 'Margaret Ann', lastName: 'Holloway' }],
    ['Cher', { firstName: '', lastName: 'Cher' }],
    ['Holloway,', { firstName: '', lastName: 'Holloway' }],
  ])('called %j in one cell has two names', (cell, names) => {
    expect(clientOf('name|phone', `${cell}|1`)?.changes).toMatchObject(names);
  });

  it('without any name is refused', () => {
    expect(said(clientOf('first_name|last_name|phone', '||555'))).toEqual(['NO_NAME lastName']);
  });

  it('speaks, pays and is exempt as the file says, as far as it can be understood', () => {
    const header = 'last_name|language|tax_exempt|tenders_not_allowed|active';
    expect(clientOf(header, 'A|Español|sí|check;cheque;gold|no')).toMatchObject({
      changes: { language: 'es-US', taxExempt: true, tendersNotAllowed: ['check'], active: false },
      notes: [{ code: 'UNKNOWN_TENDER', text: 'gold' }],
    });
    expect(said(clientOf(header, 'A|Klingon|perhaps||'))).toEqual([
      'UNKNOWN_LANGUAGE language',
      'UNREADABLE_FLAG taxExempt',
    ]);
  });

  it('without number and code is known by name and any phone', () => {
    const till = createImporter();
    const header = 'first_name|last_name|phone|mobile';
    till.clients(tableOf(header, 'Ana|Cruz|(512) 555-0101|512-555-0102'));
    const again = till.clients(
      tableOf(header, 'ANA|Cruz|5125550102|', 'Ana|Cruz|512-555-0103|', 'Ana|Cruz||'),
    );
    expect(again.map(({ action }) => action)).toEqual(['update', 'create', 'create']);
  });
});

const OWNERS = tableOf('external_id|code|last_name|phone', 'C1|K1|Cruz|1', 'C2|K2|Lee|2');
const PETS =
  'external_id|owner_external_id|name|species|breed|sex|desexed|date_of_birth|weight|microchip';

function petsOf(...rows: readonly string[]) {
  const till = createImporter();
  const owners = till.clients(OWNERS);
  const ids = owners.map(({ recordId }) => recordId);
  return { ids, pets: till.patients(tableOf(PETS, ...rows)) };
}

describe('a patient', () => {
  it('is tidied where the old system wrote keys', () => {
    const { ids, pets } = petsOf(
      'A1|C2|Rex|CANINE|GERMAN_SHEPHERD_DOG|MALE|True|01/06/2003|31.5|97345612',
      'A2|C1|Cows|BOVINE|NO_BREED|FEMALE|False|18/04/2005||',
    );
    expect(pets[0]).toMatchObject({
      changes: {
        clientId: ids[1],
        species: 'dog',
        breed: 'German Shepherd Dog',
        sex: 'male',
        neutered: true,
        dateOfBirth: '2003-06-01',
        weightGrams: 31_500,
        microchip: '97345612',
      },
    });
    expect(said(pets[0])).toEqual(['CODE_TIDIED species', 'CODE_TIDIED breed']);
    expect(said(pets[1])).toEqual(['CODE_TIDIED species', 'PLACEHOLDER_LEFT_OUT breed']);
    expect(pets[1]?.changes).toMatchObject({
      species: 'cow',
      breed: '',
      dateOfBirth: '2005-04-18',
    });
  });

  it('needs an owner who is here', () => {
    const { pets } = petsOf('A1|C9|Rex|dog||||||', 'A2||Rex|dog||||||', 'A3|K2|Rex|dog||||||');
    expect(pets.map(said)).toEqual([
      ['OWNER_NOT_FOUND ownerExternalId'],
      ['NO_OWNER ownerExternalId'],
      [],
    ]);
  });

  it('is made without what cannot be true', () => {
    const { pets } = petsOf('A1|C1|Rex|dog||robot|maybe|31/02/2020|heavy|9.85E+14');
    expect(pets[0]).toMatchObject({
      action: 'create',
      changes: { sex: 'unknown', neutered: null, dateOfBirth: null, weightGrams: null },
    });
    expect(said(pets[0])).toEqual([
      'UNKNOWN_SEX sex',
      'UNREADABLE_FLAG neutered',
      'UNREADABLE_DATE dateOfBirth',
      'UNREADABLE_NUMBER weight',
      'NUMBER_DAMAGED microchip',
    ]);
    expect(said(petsOf('A1|C1|Rex|dog||||2031-01-01||').pets[0])).toEqual([
      'DATE_IN_FUTURE dateOfBirth',
    ]);
  });

  it.each([
    ['FS', { sex: 'female', neutered: true }],
    ['Macho castrado', { sex: 'male', neutered: true }],
    ['hembra', { sex: 'female', neutered: null }],
  ])('of sex %j is understood', (cell, sex) => {
    expect(petsOf(`A1|C1|Rex|dog||${cell}||||`).pets[0]?.changes).toMatchObject(sex);
  });

  it('is weighed in the unit of the cell, else of the file', () => {
    const till = createImporter();
    till.clients(OWNERS);
    const table = tableOf(
      'name|owner_id|weight_lbs',
      'Rex|C1|10',
      'Tiny|C1|0.25',
      'Max|C1|4,5 kg',
      'Leo|C1|31.5 Kg',
      'Kit|C1|800g',
    );
    const grams = till.patients(table).map(({ changes }) => changes.weightGrams);
    expect(grams).toEqual([4536, 113, null, 31_500, 800]);
  });

  it('without number is known by owner, name and species', () => {
    const till = createImporter();
    till.clients(OWNERS);
    const header = 'owner_id|name|species|colour';
    till.patients(tableOf(header, 'C1|Rex|dog|black'));
    const again = till.patients(
      tableOf(header, 'C1|rex|CANINE|black', 'C2|Rex|dog|black', 'C1|Rex|cat|black'),
    );
    expect(again.map(({ action }) => action)).toEqual(['update', 'create', 'create']);
  });
});
