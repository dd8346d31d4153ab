import { z } from 'zod';

export const importKind = z.enum(['products', 'clients', 'patients']);
export type ImportKind = z.infer<typeof importKind>;

/** How the cells of a field are read. */
export type CellShape = 'text' | 'amount' | 'number' | 'date' | 'flag' | 'choice';

/**
 * What a column of a file may be for: every field of the record, and what stands for one. A field
 * is not a record's when files tell it otherwise: a client's `fullName`, a patient's owner.
 */
const FIELD_SHAPES = {
  products: {
    externalId: 'text',
    code: 'text',
    name: 'text',
    printedName: 'text',
    kind: 'choice',
    category: 'text',
    /** Used as the category where that is empty, and as the kind where that is unknown. */
    type: 'text',
    sellingUnit: 'text',
    unitPrice: 'amount',
    fixedFee: 'amount',
    unitCost: 'amount',
    taxCode: 'text',
    barcodes: 'text',
    stock: 'number',
    instructions: 'text',
    controlled: 'flag',
    reminderIntervalDays: 'number',
    active: 'flag',
  },
  clients: {
    externalId: 'text',
    code: 'text',
    title: 'text',
    firstName: 'text',
    lastName: 'text',
    /** Both names in one cell, `Last, First` or `First Last`. */
    fullName: 'text',
    phone: 'text',
    secondPhone: 'text',
    thirdPhone: 'text',
    email: 'text',
    addressLine: 'text',
    secondAddressLine: 'text',
    city: 'text',
    state: 'text',
    postcode: 'text',
    language: 'choice',
    taxExempt: 'flag',
    alert: 'text',
    tendersNotAllowed: 'choice',
    active: 'flag',
  },
  patients: {
    externalId: 'text',
    ownerExternalId: 'text',
    ownerCode: 'text',
    name: 'text',
    species: 'text',
    breed: 'text',
    sex: 'choice',
    neutered: 'flag',
    colour: 'text',
    dateOfBirth: 'date',
    dateOfDeath: 'date',
    weight: 'number',
    microchip: 'text',
    alert: 'text',
    active: 'flag',
  },
} as const satisfies Record<ImportKind, Record<string, CellShape>>;

export type FieldKey<Kind extends ImportKind = ImportKind> = Kind extends ImportKind
  ? keyof (typeof FIELD_SHAPES)[Kind] & string
  : never;

/** Groups of which a file must bring at least one field. */
const REQUIRED: { readonly [Kind in ImportKind]: readonly (readonly FieldKey<Kind>[])[] } = {
  products: [['name']],
  clients: [['lastName', 'fullName', 'firstName']],
  patients: [['name'], ['ownerExternalId', 'ownerCode']],
};

export interface ImportField {
  readonly key: FieldKey;
  readonly shape: CellShape;
  /** True when the file must bring it, or one of `alternatives`. */
  readonly required: boolean;
  readonly alternatives: readonly FieldKey[];
}

/** The fields of `kind` in the order in which a screen shows them. */
export function fieldsOf(kind: ImportKind): readonly ImportField[] {
  const shapes: Partial<Record<FieldKey, CellShape>> = FIELD_SHAPES[kind];
  return Object.entries(shapes).map(([name, shape]) => {
    const key = name as FieldKey;
    const group = requiredGroups(kind).find((keys) => keys.includes(key));
    return {
      key,
      shape,
      required: group !== undefined,
      alternatives: group?.filter((other) => other !== key) ?? [],
    };
  });
}

/** Of each of these groups a file must bring one field. */
export function requiredGroups(kind: ImportKind): readonly (readonly FieldKey[])[] {
  return REQUIRED[kind];
}
