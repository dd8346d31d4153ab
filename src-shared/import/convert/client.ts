import type { ClientRecord } from '../../journal/records';
import { err, ok } from '../../lib/result';
import type { FieldKey } from '../import-kind';
import { languageOf, tenderOf } from './choice';
import { withoutNulls, type Conversion } from './converted';
import type { RowReader } from './row-reader';
import { isCode, wordsOfCode } from './text';

/** The client that a row tells of: a person, or an organisation with a last name only. */
export function convertClient(row: RowReader): Conversion<ClientRecord> {
  const { firstName, lastName } = readNames(row);
  const name = displayName({ firstName: firstName ?? '', lastName: lastName ?? '' });
  if (name === '') row.problem('NO_NAME', 'lastName');
  const code = row.code('code');
  const changes = withoutNulls<ClientRecord>({
    code,
    title: readTitle(row),
    firstName,
    lastName,
    phones: texts(row, ['phone', 'secondPhone', 'thirdPhone']),
    email: row.text('email'),
    addressLines: texts(row, ['addressLine', 'secondAddressLine']),
    city: readCity(row),
    state: row.text('state'),
    postcode: row.text('postcode'),
    language: row.choice('language', languageOf, 'UNKNOWN_LANGUAGE'),
    taxExempt: row.flag('taxExempt'),
    alert: row.longText('alert'),
    tendersNotAllowed: readTenders(row),
    active: row.flag('active'),
    externalId: row.externalId('externalId'),
  });
  if (row.problems.length > 0) return err(row.problems);
  return ok({ name, changes, fallbacks: {}, notes: row.notes });
}

/** The client as a person reads it: `First Last`. */
export function displayName(client: Pick<ClientRecord, 'firstName' | 'lastName'>): string {
  return `${client.firstName} ${client.lastName}`.trim();
}

function readNames(row: RowReader) {
  const firstName = row.text('firstName', 'NAME_TOO_LONG');
  const lastName = row.text('lastName', 'NAME_TOO_LONG');
  if (firstName !== null || lastName !== null) return { firstName, lastName };
  const full = row.text('fullName', 'NAME_TOO_LONG');
  if (full === null) return { firstName, lastName };
  const split = splitName(full);
  if (split.firstName !== null) {
    row.note('NAME_SPLIT', 'fullName', full, `${split.firstName} | ${split.lastName ?? ''}`);
  }
  return split;
}

function splitName(full: string) {
  const [before = '', ...after] = full.split(',').map((part) => part.trim());
  const behind = after.join(' ').trim();
  if (before !== '' && behind !== '') return { firstName: behind, lastName: before };
  const words = full.replaceAll(',', ' ').trim().split(' ');
  const last = words.at(-1) ?? '';
  const first = words.slice(0, -1).join(' ').trim();
  return { firstName: first === '' ? null : first, lastName: last === '' ? null : last };
}

function readTitle(row: RowReader): string | null {
  const title = row.text('title');
  if (title === null || !isCode(title)) return title;
  const words = wordsOfCode(title);
  if (words !== title) row.note('CODE_TIDIED', 'title', title, words);
  return words;
}

/** `BLACK_ROCK_5431` is the key of a list in the old system; on an envelope it is Black Rock. */
function readCity(row: RowReader): string | null {
  const city = row.text('city');
  if (city === null || !isCode(city) || !city.includes('_')) return city;
  const words = wordsOfCode(city.replace(/(_\d+)+$/, ''));
  row.note('SUBURB_IS_A_CODE', 'city', city, words);
  return words;
}

function texts(row: RowReader, fields: readonly FieldKey[]): string[] | null {
  const told = fields.map((field) => row.text(field)).filter((text) => text !== null);
  const different = [...new Set(told)];
  return different.length === 0 ? null : different;
}

function readTenders(row: RowReader): ClientRecord['tendersNotAllowed'] | null {
  const words = (row.raw('tendersNotAllowed') ?? '').split(/[;,|]/).map((word) => word.trim());
  const tenders = new Set<ClientRecord['tendersNotAllowed'][number]>();
  for (const word of words.filter((each) => each !== '')) {
    const tender = tenderOf(word);
    if (tender === null) row.note('UNKNOWN_TENDER', 'tendersNotAllowed', word);
    else tenders.add(tender);
  }
  return tenders.size === 0 ? null : [...tenders];
}
