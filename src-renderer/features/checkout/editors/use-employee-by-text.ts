import type { Output } from '@shared/ipc/contract/contract';
import { useAnswer } from '../../../state/use-answer';

export type Candidate = Output<'people.candidates'>[number];

const NOTHING = {};
const PEOPLE = ['people'] as const;

/** Whom a number, or the beginning of a word of the name, means; null while it is nobody. */
export function useEmployeeByText(text: string): Candidate | null {
  const people = useAnswer('people.candidates', NOTHING, PEOPLE).value ?? [];
  const wanted = text.trim().toLocaleLowerCase();
  if (wanted === '') return null;
  const begins = ({ name }: Candidate) => {
    const words = name.toLocaleLowerCase().split(' ');
    return words.some((word) => word.startsWith(wanted));
  };
  return people.find(({ number }) => number === wanted) ?? people.find(begins) ?? null;
}
