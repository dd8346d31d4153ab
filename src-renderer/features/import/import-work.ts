import { create } from 'zustand';
import type { ImportKind } from '@shared/import/import-kind';
import type { ColumnMapping } from '@shared/import/mapping';
import type { Failure } from '@shared/ipc/failures';
import type { ImportFile, ImportReport } from '@shared/ipc/views/imports';

/** The pages of an import, in their order. */
export const STEPS = ['file', 'columns', 'report', 'done'] as const;
export type Step = (typeof STEPS)[number];

/** What can be wrong with a file before the till has seen it. */
export interface ChoiceFailure {
  readonly code: 'NOT_READABLE' | 'SEVERAL_FILES';
}
export type FileFailure = Failure | ChoiceFailure;

export interface ImportWork {
  readonly step: Step;
  readonly kind: ImportKind;
  /** As it was chosen; kept so that another kind can be tried with it. */
  readonly chosen: File | null;
  /** As the till read it. */
  readonly file: ImportFile | null;
  readonly mapping: ColumnMapping | null;
  /** The kept mapping that is used; null for none. */
  readonly presetName: string | null;
  /** Columns of the kept mapping that the file does not have. */
  readonly missing: readonly string[];
  /** What the last dry run found, or what was done. */
  readonly report: ImportReport | null;
  readonly busy: 'load' | 'plan' | 'apply' | null;
  readonly failure: FileFailure | null;
}

const NOTHING_YET: ImportWork = {
  step: 'file',
  kind: 'products',
  chosen: null,
  file: null,
  mapping: null,
  presetName: null,
  missing: [],
  report: null,
  busy: null,
  failure: null,
};

/** The import that somebody is at. It is kept while they look at other screens. */
export const useImportWork = create<ImportWork>(() => NOTHING_YET);

export function changeWork(changes: Partial<ImportWork>): void {
  useImportWork.setState(changes);
}

/** Nothing of the last import, but for what is imported next. */
export function blankWork(kind: ImportKind): ImportWork {
  return { ...NOTHING_YET, kind };
}
