import { z } from 'zod';
import { denominationCount, language } from '../journal/fields';
import {
  clientRecord,
  employeeRecord,
  estimateTemplateRecord,
  hospitalRecord,
  patientRecord,
  productRecord,
  taxRateRecord,
  tillRecord,
} from '../journal/records';
import { ONE_UNIT } from '../domain/quantity/quantity';
import { amountCell, booleanCell, dateCell, integerCell, listCell, optionalCell } from './cells';

/**
 * The furnished hospital in `resources/demo`, as it is read: JSON files as they are, CSV files row
 * by row with the header's names as keys. Every value is one the journal accepts, because each
 * comes from the record it will become.
 */
const product = productRecord.shape;
const client = clientRecord.shape;
const patient = patientRecord.shape;
const identifier = z.string().regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/);

/** `hospital.json`: what the first-run wizard would ask. */
export const demoHospital = z.strictObject({
  hospital: hospitalRecord,
  till: tillRecord,
  taxRates: z.array(taxRateRecord).min(1),
  /** What the drawer starts each day with. */
  openingFloat: z.array(denominationCount).min(1),
});

/** `employees.json`: the people, with the PINs that the sign-in screen of the demo shows. */
export const demoEmployees = z
  .array(employeeRecord.extend({ pin: z.string().regex(/^\d{6}$/) }))
  .min(1);

export const demoSpecies = z.enum([
  'dog',
  'cat',
  'rabbit',
  'bird',
  'guinea pig',
  'horse',
  'reptile',
  'ferret',
  'goat',
  'hamster',
]);

/** One row of `products.csv`. */
export const demoProductRow = z
  .strictObject({
    code: identifier.max(40),
    name: product.name,
    printed_name: product.printedName,
    kind: product.kind,
    category: product.category,
    unit: product.sellingUnit,
    unit_price_minor: amountCell,
    fixed_fee_minor: amountCell,
    unit_cost_minor: amountCell,
    tax_code: product.taxCode,
    barcode: z.string().regex(/^(\d{12,13})?$/),
    stock_milli: optionalCell(integerCell),
    species: listCell(demoSpecies),
    reminder_interval_days: optionalCell(integerCell.pipe(z.int().min(1).max(3650))),
    controlled: booleanCell,
    instructions: product.instructions,
  })
  .transform((row) => ({
    code: row.code,
    name: row.name,
    printedName: row.printed_name,
    kind: row.kind,
    category: row.category,
    sellingUnit: row.unit,
    unitPriceMinor: row.unit_price_minor,
    fixedFeeMinor: row.fixed_fee_minor,
    unitCostMinor: row.unit_cost_minor,
    taxCode: row.tax_code,
    barcodes: row.barcode === '' ? [] : [row.barcode],
    stockMilli: row.stock_milli,
    /** The animals it is meant for; none means any. */
    species: row.species,
    reminderIntervalDays: row.reminder_interval_days,
    controlled: row.controlled,
    instructions: row.instructions,
  }));

/** One row of `clients.csv`. An organisation has a last name only. */
export const demoClientRow = z
  .strictObject({
    code: identifier.max(40),
    title: client.title,
    first_name: client.firstName,
    last_name: client.lastName.regex(/\S/),
    phone_mobile: client.phones.element,
    phone_home: client.phones.element,
    email: client.email,
    address_line_1: client.addressLines.element,
    address_line_2: client.addressLines.element,
    city: client.city,
    state: client.state,
    postcode: client.postcode,
    language,
    tax_exempt: booleanCell,
    alert: client.alert,
    tenders_not_allowed: listCell(client.tendersNotAllowed.element),
  })
  .transform((row) => ({
    code: row.code,
    title: row.title,
    firstName: row.first_name,
    lastName: row.last_name,
    phones: [row.phone_mobile, row.phone_home].filter((phone) => phone !== ''),
    email: row.email,
    addressLines: [row.address_line_1, row.address_line_2].filter((line) => line !== ''),
    city: row.city,
    state: row.state,
    postcode: row.postcode,
    language: row.language,
    taxExempt: row.tax_exempt,
    alert: row.alert,
    tendersNotAllowed: row.tenders_not_allowed,
  }));

/** One row of `patients.csv`. */
export const demoPatientRow = z
  .strictObject({
    code: identifier.max(40),
    client_code: identifier,
    name: patient.name,
    species: demoSpecies,
    breed: patient.breed,
    sex: patient.sex,
    neutered: optionalCell(booleanCell),
    colour: patient.colour,
    date_of_birth: dateCell,
    weight_grams: optionalCell(integerCell),
    microchip: z.string().regex(/^(\d{15})?$/),
    alert: patient.alert,
    deceased: dateCell,
  })
  .transform((row) => ({
    code: row.code,
    clientCode: row.client_code,
    name: row.name,
    species: row.species,
    breed: row.breed,
    sex: row.sex,
    neutered: row.neutered,
    colour: row.colour,
    dateOfBirth: row.date_of_birth,
    dateOfDeath: row.deceased,
    weightGrams: row.weight_grams,
    microchip: row.microchip,
    alert: row.alert,
  }));

const item = estimateTemplateRecord.shape.items.element.shape;

/** `templates.json`: what is estimated often. An option is the either/or and the choice. */
export const demoTemplates = z.array(
  z.strictObject({
    name: estimateTemplateRecord.shape.name,
    items: z.array(
      z
        .strictObject({
          product: identifier,
          low: item.lowMilli,
          high: item.highMilli,
          perKilogram: z.boolean().default(false),
          step: item.stepMilli.default(ONE_UNIT),
          option: z.tuple([z.string(), z.string()]).nullable().default(null),
        })
        .transform(({ product: code, low, high, perKilogram, step, option }) => ({
          code,
          lowMilli: low,
          highMilli: high,
          isPerKilogram: perKilogram,
          stepMilli: step,
          option: option === null ? null : { group: option[0], choice: option[1] },
        })),
    ),
  }),
);
