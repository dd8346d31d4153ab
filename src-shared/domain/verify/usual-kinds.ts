import { foldText } from '../search/text';

/** What a line is, as far as something else belongs beside it. */
export type UsualKind =
  'exam' | 'vaccine' | 'surgery' | 'dental' | 'anesthesia' | 'hospitalization';

interface Named {
  readonly description: string;
  readonly category: string;
}

/** Beginnings of words, folded, in the languages of the catalogues: every group has to be met. */
interface Words {
  readonly kind: UsualKind;
  readonly description?: readonly string[];
  readonly category?: readonly string[];
  readonly never?: readonly string[];
}

/** A line is of the first kind that fits. */
const KINDS: readonly Words[] = [
  { kind: 'anesthesia', category: ['anesthe', 'anaesthe', 'anestes'] },
  { kind: 'anesthesia', description: ['anesthe', 'anaesthe', 'anestes', 'sedat', 'sedac'] },
  { kind: 'vaccine', category: ['vaccin', 'vacun'], never: ['titer', 'titre', 'titul'] },
  {
    kind: 'exam',
    description: ['exam', 'consult', 'checkup', 'recheck', 'visit', 'revision'],
    never: ['technician', 'tecnic', 'glove', 'guante'],
  },
  {
    kind: 'surgery',
    category: ['surg', 'cirug'],
    description: ['spay', 'neuter', 'castra', 'esteriliz', 'surg', 'cirug', 'removal', 'repair'],
    never: ['pack', 'collar', 'paquete'],
  },
  {
    kind: 'dental',
    category: ['dent', 'odont'],
    description: ['clean', 'limpieza', 'extract', 'extracc'],
  },
  {
    kind: 'hospitalization',
    category: ['hospitali'],
    description: ['day', 'night', 'overnight', 'intensive', 'dia', 'noche', 'intensivos'],
  },
];

export type WantedKind = Extract<UsualKind, 'exam' | 'anesthesia'>;

/** What is billed hardly ever without the other. */
export const USUAL_PAIRS: readonly { readonly of: UsualKind; readonly wanted: WantedKind }[] = [
  { of: 'vaccine', wanted: 'exam' },
  { of: 'hospitalization', wanted: 'exam' },
  { of: 'surgery', wanted: 'anesthesia' },
  { of: 'dental', wanted: 'anesthesia' },
];

/** The kind of a line by the words of its name and its category, or null for all that is neither. */
export function usualKind({ description, category }: Named): UsualKind | null {
  const name = foldText(description);
  const shelf = foldText(category);
  const fits = ({ description: ofName, category: ofShelf, never = [] }: Words) =>
    (ofName === undefined || hasWord(name, ofName)) &&
    (ofShelf === undefined || hasWord(shelf, ofShelf)) &&
    !hasWord(name, never);
  return KINDS.find(fits)?.kind ?? null;
}

function hasWord(folded: string, beginnings: readonly string[]): boolean {
  return folded
    .split(' ')
    .some((word) => beginnings.some((beginning) => word.startsWith(beginning)));
}
