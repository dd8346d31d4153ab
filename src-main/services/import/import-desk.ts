import { countDecisions } from '@shared/import/summary';
import type { Output, ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { ImportReport, ImportRow } from '@shared/ipc/views/imports';
import type { ImportId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import { savePreset } from '../../db/repos/import-presets';
import { runCommand } from '../command';
import type { TillContext } from '../context';
import { signedInWhoMay } from '../people/approval';
import { applyPlan } from './apply-plan';
import { loadFile, type LoadedFile } from './load-file';
import { planFile, type Decision } from './plan-file';

interface OnDesk {
  readonly loaded: LoadedFile;
  readonly decisions: readonly Decision[] | null;
}

type Answer<T> = Promise<Result<T, CommandFailure>>;

/** The files that somebody is importing: read, looked at, carried out, forgotten. */
export class ImportDesk {
  readonly #context: TillContext;
  readonly #files = new Map<ImportId, OnDesk>();

  constructor(context: TillContext) {
    this.#context = context;
  }

  async load(input: ParsedInput<'imports.load'>): Answer<Output<'imports.load'>> {
    const allowed = this.#allowed();
    if (!allowed.ok) return allowed;
    const file = await loadFile(this.#context, input);
    if (!file.ok) return file;
    this.#files.set(input.importId, { loaded: file.value.loaded, decisions: null });
    return ok(file.value.view);
  }

  async plan({ importId, mapping }: ParsedInput<'imports.plan'>): Answer<ImportReport> {
    const file = this.#find(importId);
    if (!file.ok) return file;
    const { loaded } = file.value;
    const decisions = await planFile(this.#context, loaded, mapping);
    if (!decisions.ok) return decisions;
    this.#files.set(importId, { loaded, decisions: decisions.value });
    return ok(reportOf(importId, decisions.value));
  }

  rows(input: ParsedInput<'imports.rows'>): Result<Output<'imports.rows'>, CommandFailure> {
    const planned = this.#findPlanned(input.importId);
    if (!planned.ok) return planned;
    const chosen = planned.value.decisions.filter((row) => isChosen(row, input.only));
    const { offset, limit } = input;
    return ok({ total: chosen.length, rows: chosen.slice(offset, offset + limit).map(rowView) });
  }

  async apply({ importId }: ParsedInput<'imports.apply'>): Answer<ImportReport> {
    const planned = this.#findPlanned(importId);
    if (!planned.ok) return planned;
    const { loaded, decisions } = planned.value;
    // A second click must not carry it out again while the first is at it.
    this.#files.set(importId, { loaded, decisions: null });
    const { employeeId } = this.#context.session;
    await applyPlan(this.#context, employeeId, importId, loaded, decisions);
    this.#files.delete(importId);
    return ok(reportOf(importId, decisions));
  }

  discard({
    importId,
  }: ParsedInput<'imports.discard'>): Result<Record<string, never>, CommandFailure> {
    const allowed = this.#allowed();
    if (!allowed.ok) return allowed;
    this.#files.delete(importId);
    return ok({});
  }

  savePreset(preset: ParsedInput<'imports.savePreset'>) {
    const empty: Record<string, never> = {};
    return runCommand(this.#context, [], ({ db }): Result<typeof empty, CommandFailure> => {
      const allowed = this.#allowed();
      if (!allowed.ok) return allowed;
      savePreset(db, preset);
      return ok(empty);
    });
  }

  #allowed() {
    return signedInWhoMay(this.#context, this.#context.database.read, 'import');
  }

  #find(importId: ImportId): Result<OnDesk, CommandFailure> {
    const allowed = this.#allowed();
    if (!allowed.ok) return allowed;
    const file = this.#files.get(importId);
    return file === undefined ? err({ code: 'IMPORT_UNKNOWN' }) : ok(file);
  }

  #findPlanned(
    importId: ImportId,
  ): Result<{ loaded: LoadedFile; decisions: readonly Decision[] }, CommandFailure> {
    const file = this.#find(importId);
    if (!file.ok) return file;
    const { loaded, decisions } = file.value;
    return decisions === null ? err({ code: 'IMPORT_NOT_PLANNED' }) : ok({ loaded, decisions });
  }
}

function reportOf(importId: ImportId, decisions: readonly Decision[]): ImportReport {
  const noted = decisions.filter((row) => isChosen(row, 'noted')).length;
  return { importId, ...countDecisions(decisions), noted };
}

function isChosen({ action, notes }: Decision, only: ParsedInput<'imports.rows'>['only']): boolean {
  if (only === 'all') return true;
  if (only === 'noted') return action !== 'skip' && notes.length > 0;
  return action === only;
}

function rowView({ rowNumber, action, name, notes, problems }: Decision): ImportRow {
  return { rowNumber, action, name, notes: [...notes], problems: [...problems] };
}
