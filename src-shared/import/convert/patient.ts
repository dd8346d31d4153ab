import { mulDiv } from '../../domain/money/money';
import type { PatientRecord } from '../../journal/records';
import type { ClientId } from '../../lib/ids';
import { err, ok } from '../../lib/result';
import type { ColumnMapping } from '../mapping';
import type { FindOwner } from '../owners';
import { sexOf, speciesOf } from './animal';
import { withoutNulls, type Conversion } from './converted';
import { DAMAGED_NUMBER } from './product';
import type { RowReader } from './row-reader';
import { isCode, isPlaceholder, wordsOfCode } from './text';

const MAX_WEIGHT_GRAMS = 5_000_000;
const GRAMS = { grams: 1, kilograms: 1000 } as const;
/** The pound is 453.59237 g by definition: whole in hundred-thousandths of a gram. */
const GRAM_PARTS = 100_000;
const GRAM_PARTS_PER_POUND = 45_359_237;

/** The patient that a row tells of. One whose owner is not known here is refused. */
export function convertPatient(row: RowReader, findOwner: FindOwner): Conversion<PatientRecord> {
  const name = row.text('name', 'NAME_TOO_LONG');
  if (name === null) row.problem('NO_NAME', 'name');
  const sex = row.choice('sex', sexOf, 'UNKNOWN_SEX');
  const changes = withoutNulls<PatientRecord>({
    clientId: readOwner(row, findOwner),
    name,
    species: readSpecies(row),
    breed: readBreed(row),
    sex: sex?.sex ?? null,
    neutered: row.flag('neutered') ?? sex?.neutered ?? null,
    colour: row.text('colour'),
    dateOfBirth: row.pastDate('dateOfBirth'),
    dateOfDeath: row.pastDate('dateOfDeath'),
    weightGrams: readWeight(row),
    microchip: readMicrochip(row),
    alert: row.longText('alert'),
    active: row.flag('active'),
    externalId: row.externalId('externalId'),
  });
  if (row.problems.length > 0 || name === null) return err(row.problems);
  return ok({ name, changes, fallbacks: {}, notes: row.notes });
}

function readOwner(row: RowReader, findOwner: FindOwner): ClientId | null {
  const externalId = row.externalId('ownerExternalId');
  const code = row.code('ownerCode');
  const field = externalId === null ? 'ownerCode' : 'ownerExternalId';
  if (externalId === null && code === null) {
    if (row.problems.length === 0) row.problem('NO_OWNER', 'ownerExternalId');
    return null;
  }
  const owner = findOwner({ externalId, code });
  if (owner.found === 'one') return owner.clientId;
  const text = externalId ?? code ?? '';
  row.problem(owner.found === 'none' ? 'OWNER_NOT_FOUND' : 'OWNER_NOT_UNIQUE', field, text);
  return null;
}

function readSpecies(row: RowReader): string | null {
  const text = row.text('species');
  if (text === null) return null;
  const species = speciesOf(text) ?? (isCode(text) ? wordsOfCode(text).toLowerCase() : text);
  if (species !== text) row.note('CODE_TIDIED', 'species', text, species);
  return species;
}

function readBreed(row: RowReader): string | null {
  const text = row.text('breed');
  if (text === null) return null;
  if (isPlaceholder(text)) {
    row.note('PLACEHOLDER_LEFT_OUT', 'breed', text);
    return null;
  }
  const breed = isCode(text) ? wordsOfCode(text) : text;
  if (breed !== text) row.note('CODE_TIDIED', 'breed', text, breed);
  return breed;
}

type WeightUnit = ColumnMapping['weightIn'];
const WEIGHT_UNITS: readonly (readonly [WeightUnit, RegExp])[] = [
  ['kilograms', /\s*kgs?\.?$/i],
  ['pounds', /\s*lbs?\.?$/i],
  ['grams', /\s*gr?\.?$/i],
];

/** A unit in the cell counts more than the unit of the column. */
function readWeight(row: RowReader): number | null {
  const cell = row.text('weight') ?? '';
  const [unit, sign] = WEIGHT_UNITS.find(([, pattern]) => pattern.test(cell)) ?? [];
  const weightIn = unit ?? row.context.mapping.weightIn;
  const figure = (sign === undefined ? cell : cell.replace(sign, '')) || null;
  if (weightIn !== 'pounds') {
    return row.number('weight', GRAMS[weightIn], 0, MAX_WEIGHT_GRAMS, figure);
  }
  const most = MAX_WEIGHT_GRAMS * GRAM_PARTS;
  const parts = row.number('weight', GRAM_PARTS_PER_POUND, 0, most, figure);
  return parts === null ? null : mulDiv(parts, 1, GRAM_PARTS);
}

function readMicrochip(row: RowReader): string | null {
  const chip = row.text('microchip');
  if (chip === null || !DAMAGED_NUMBER.test(chip)) return chip;
  row.note('NUMBER_DAMAGED', 'microchip', chip);
  return null;
}
