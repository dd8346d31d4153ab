import { clientDisplayName } from '@shared/domain/people/display-name';
import { scoreMatch } from '@shared/domain/search/score';
import { digitsOf, foldCode, foldText, searchWords } from '@shared/domain/search/text';
import type { CommandFailure } from '@shared/ipc/failures';
import type { ClientHit } from '@shared/ipc/views/records';
import type { ClientId } from '@shared/lib/ids';
import { ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import {
  findActivePatientsOf,
  findClientIdsByCode,
  findClients,
  listClientIds,
} from '../../db/repos/find-records';
import type { Client, Patient } from '../../db/repos/records';
import { findClientCandidates } from '../../db/repos/search';
import type { TillContext } from '../context';
import { signedIn } from '../people/approval';
import { rank } from './rank';

/** What a telephone number may be typed with; its country code may or may not be on file. */
const PHONE = /^[\d\s().+/-]+$/;
const NATIONAL_DIGITS = 10;
const FEWEST_DIGITS = 3;

/** Active clients for what was typed, the best first; nothing typed finds who was here last. */
export function searchClients(
  context: TillContext,
  text: string,
  limit: number,
): Result<ClientHit[], CommandFailure> {
  const db = context.database.read;
  const employee = signedIn(context, db);
  if (!employee.ok) return employee;
  const ids = text.trim() === '' ? listClientIds(db, limit) : findIds(db, text);
  return ok(hitsOf(db, ids.slice(0, limit), searchWords(text)));
}

function findIds(db: ReadableDb, text: string): ClientId[] {
  const code = foldCode(text);
  return [
    ...new Set([
      ...(code === '' ? [] : findClientIdsByCode(db, code)),
      ...rankedBy(db, phoneIn(text)),
      ...rankedBy(db, searchWords(text)),
    ]),
  ];
}

function rankedBy(db: ReadableDb, words: readonly string[]): ClientId[] {
  return rank(words, (parts, reach) => findClientCandidates(db, parts, reach));
}

// "555-0142" is one number, not two words.
function phoneIn(text: string): string[] {
  const digits = digitsOf(text);
  const isPhone = PHONE.test(text) && digits.length >= FEWEST_DIGITS;
  return isPhone ? [digits.slice(-NATIONAL_DIGITS)] : [];
}

function hitsOf(
  db: ReadableDb,
  clientIds: readonly ClientId[],
  words: readonly string[],
): ClientHit[] {
  const pets = findActivePatientsOf(db, clientIds);
  return findClients(db, clientIds).map((client) => {
    const own = pets.filter(({ clientId }) => clientId === client.clientId);
    return hitOf(client, own, words);
  });
}

function hitOf(client: Client, pets: readonly Patient[], words: readonly string[]): ClientHit {
  const { clientId, code, phones, city, alert } = client;
  return {
    clientId,
    displayName: clientDisplayName(client),
    code,
    phones,
    city,
    alert,
    patients: pets.map((pet) => ({
      patientId: pet.patientId,
      name: pet.name,
      species: pet.species,
      breed: pet.breed,
      isDeceased: pet.dateOfDeath !== null,
      isMatch: isMeant(pet, words),
    })),
  };
}

function isMeant({ name, microchip }: Patient, words: readonly string[]): boolean {
  const text = foldText(`${name} ${microchip}`);
  return words.some((word) => scoreMatch([word], text) !== null);
}
