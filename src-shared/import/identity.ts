import type { ClientRecord, PatientRecord, ProductRecord } from '../journal/records';
import { displayName } from './convert/client';
import { onOneLine } from './convert/text';
import { RecordIndex, type Identity } from './record-index';

// Signs count in a name: `Desex - Dog < 20kg` is not `Desex - Dog >= 20kg`.
const keyOf = (...parts: readonly string[]) =>
  parts.map((part) => onOneLine(part).toLowerCase()).join('\n');

function productIdentity({ externalId, code, name }: ProductRecord): Identity {
  return { externalId, code, naturalKeys: [keyOf(name)] };
}

/** A client without phone is told by mail address; without either by having neither. */
function clientIdentity(client: ClientRecord): Identity {
  const phones = client.phones.map((phone) => phone.replace(/\D/g, '')).filter(Boolean);
  const contacts = phones.length > 0 ? phones : [client.email];
  const naturalKeys = contacts.map((contact) => keyOf(displayName(client), contact));
  return { externalId: client.externalId, code: client.code, naturalKeys };
}

function patientIdentity({ externalId, clientId, name, species }: PatientRecord): Identity {
  return { externalId, code: '', naturalKeys: [keyOf(clientId, name, species)] };
}

/** Empty; fill it with what the till has, `rowNumber` null. */
export const createProductIndex = () => new RecordIndex(productIdentity);
export const createClientIndex = () => new RecordIndex(clientIdentity);
export const createPatientIndex = () => new RecordIndex(patientIdentity);
