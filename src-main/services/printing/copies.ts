import type { I18n } from '@lingui/core';
import { copyBanner } from '@shared/receipt/copy-banner';
import { copiesOf, type CopiedPaper } from '../../db/repos/paper-copies';
import { isPaperQueued } from '../../db/repos/print-jobs';
import type { Command } from '../command';
import type { DrawnPaper } from './drawn-paper';

interface GivenOut {
  readonly paper: CopiedPaper;
  readonly i18n: I18n;
  /** Why it is given out again; empty where nobody was asked. */
  readonly reason: string;
}

interface Count {
  /** The last copy that is out, 0 for the original; null while nothing is. */
  readonly last: number | null;
  readonly reason: string;
}

/** Journals that a paper is given out, and answers which copy it is: 0 is the original. */
export function countCopy(
  { append }: Command,
  paper: CopiedPaper,
  { last, reason }: Count,
): number {
  const copyNumber = last === null ? 0 : last + 1;
  append('paper.copied', { paper, copyNumber, reason });
  return copyNumber;
}

/** The paper as it comes out of the printer now: the first time as it is, then as COPY and its number. */
export function originalOrCopy(
  command: Command,
  drawn: DrawnPaper,
  { paper, i18n, reason }: GivenOut,
): DrawnPaper {
  if (!isPaperQueued(command.db, drawn.label)) return drawn;
  const copyNumber = countCopy(command, paper, { last: copiesOf(command.db, paper), reason });
  const banner = copyBanner(copyNumber, { say: (message) => i18n._(message) });
  return { ...drawn, document: { blocks: [...banner, ...drawn.document.blocks] } };
}
