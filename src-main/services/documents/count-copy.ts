import { lastCopyOf, type GivenPaper } from '../../db/repos/given-papers';
import type { Command } from '../command';

/** Journals that a letter is given out, and answers which copy it is: 0 is the original. */
export function countCopy({ db, append }: Command, paper: GivenPaper): number {
  const last = lastCopyOf(db, paper);
  const copyNumber = last === null ? 0 : last + 1;
  append('paper.copied', { paper, copyNumber, reason: '' });
  return copyNumber;
}
