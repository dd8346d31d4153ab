import type { ClientRecord, ProductRecord } from '../../journal/records';
import { fold } from './text';

function choices<Value>(table: readonly (readonly [Value, readonly string[]])[]) {
  const byWord = new Map(
    table.flatMap(([value, words]) => words.map((word): [string, Value] => [word, value])),
  );
  return (text: string): Value | null => byWord.get(fold(text)) ?? null;
}

/** Yes or no as people and programs write it; null for anything else. */
export const flagOf = choices<boolean>([
  [true, ['true', 't', 'yes', 'y', '1', 'x', 'si', 's', 'verdadero', 'on', 'active', 'activo']],
  [false, ['false', 'f', 'no', 'n', '0', 'falso', 'off', 'inactive', 'inactivo']],
]);

/** What a product is, by the word for the kind or the type of it. */
export const productKindOf = choices<ProductRecord['kind']>([
  ['service', ['service', 'services', 'servicio', 'servicios', 'procedure', 'procedures']],
  ['service', ['vaccinations', 'desexing', 'euthanasia', 'procedimiento', 'procedimientos']],
  ['medication', ['medication', 'medications', 'medicine', 'drug', 'drugs', 'pharmacy']],
  ['medication', ['medicamento', 'medicamentos', 'medicina', 'farmacia']],
  ['merchandise', ['merchandise', 'retail', 'product', 'article', 'mercancia', 'producto']],
]);

export const languageOf = choices<NonNullable<ClientRecord['language']>>([
  ['en-US', ['en', 'enus', 'eng', 'english', 'ingles']],
  ['es-US', ['es', 'esus', 'esmx', 'spa', 'spanish', 'espanol', 'castellano']],
]);

export const tenderOf = choices<ClientRecord['tendersNotAllowed'][number]>([
  ['cash', ['cash', 'efectivo']],
  ['check', ['check', 'cheque', 'checks', 'cheques']],
  ['card', ['card', 'creditcard', 'tarjeta']],
  ['financing', ['financing', 'financiamiento']],
  ['gift-certificate', ['giftcertificate', 'giftcard', 'certificadoderegalo']],
  ['client-credit', ['clientcredit', 'credit', 'credito']],
]);
