import type { PatientRecord } from '../../journal/records';
import { fold } from './text';

/** The species as we write it, and what other systems and languages call it (folded). */
const SPECIES: Readonly<Record<string, readonly string[]>> = {
  dog: ['canine', 'canino', 'perro', 'perra', 'k9', 'can'],
  cat: ['feline', 'felino', 'gato', 'gata', 'fel'],
  rabbit: ['lagomorph', 'leporine', 'conejo', 'coneja'],
  bird: ['avian', 'ave', 'pajaro', 'aviar'],
  'guinea pig': ['cavy', 'cobaya', 'cuy', 'conejillodeindias'],
  horse: ['equine', 'equino', 'caballo', 'yegua', 'equ'],
  cow: ['bovine', 'bovino', 'vaca', 'cattle', 'toro', 'bov'],
  pig: ['porcine', 'swine', 'porcino', 'cerdo'],
  sheep: ['ovine', 'ovino', 'oveja'],
  goat: ['caprine', 'caprino', 'cabra'],
  reptile: ['reptilian', 'reptil'],
  ferret: ['huron', 'mustelid'],
  hamster: [],
  alpaca: ['camelid', 'camelido'],
  fish: ['piscine', 'pez'],
  other: ['otro', 'otra', 'others'],
};

const SPECIES_BY_WORD = new Map(
  Object.entries(SPECIES).flatMap(([species, words]) =>
    [fold(species), ...words].map((word): [string, string] => [word, species]),
  ),
);

/** Our word for the species in `text`, or null when it is one we have no word for. */
export function speciesOf(text: string): string | null {
  return SPECIES_BY_WORD.get(fold(text)) ?? null;
}

type Sex = Pick<PatientRecord, 'sex' | 'neutered'>;

const MALE = { sex: 'male', neutered: null } as const;
const FEMALE = { sex: 'female', neutered: null } as const;
const NEUTERED_MALE = { sex: 'male', neutered: true } as const;
const NEUTERED_FEMALE = { sex: 'female', neutered: true } as const;
const SEXES: readonly (readonly [Sex, readonly string[]])[] = [
  [MALE, ['m', 'male', 'macho']],
  [FEMALE, ['f', 'female', 'hembra', 'h', 'mare', 'yegua']],
  [{ sex: 'male', neutered: false }, ['mi', 'maleintact', 'intactmale', 'stallion', 'semental']],
  [{ sex: 'female', neutered: false }, ['fi', 'femaleintact', 'intactfemale']],
  [NEUTERED_MALE, ['mn', 'nm', 'mc', 'cm', 'maleneutered', 'neuteredmale', 'malecastrated']],
  [NEUTERED_MALE, ['castratedmale', 'gelding', 'machocastrado', 'castrado', 'maledesexed']],
  [NEUTERED_FEMALE, ['fs', 'sf', 'fn', 'femalespayed', 'spayedfemale', 'femaledesexed']],
  [NEUTERED_FEMALE, ['femaleneutered', 'spayed', 'hembraesterilizada', 'esterilizada']],
  [{ sex: 'unknown', neutered: null }, ['u', 'unknown', 'unspecified', 'desconocido']],
];
const SEX_BY_WORD = new Map(
  SEXES.flatMap(([sex, words]) => words.map((word): [string, Sex] => [word, sex])),
);

/** The sex in `text` and, where the word says so, whether the animal is neutered; null if unread. */
export function sexOf(text: string): Sex | null {
  return SEX_BY_WORD.get(fold(text)) ?? null;
}
