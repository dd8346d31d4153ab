import type { FieldKey, ImportKind } from '@shared/import/import-kind';
import { checkMapping, type ColumnMapping } from '@shared/import/mapping';
import type { ImportPreset } from '@shared/ipc/views/imports';
import { call } from '../../bridge/call';
import { newId } from '../../bridge/ids';
import { fitPreset, presetFor } from './fit-preset';
import { blankWork, changeWork, useImportWork, type FileFailure, type Step } from './import-work';
import { readBase64 } from './read-base64';

/** As many bytes as the till takes. Larger files are not even read. */
const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** Says what the file holds; a file that is there already is read anew as that. */
export async function chooseKind(kind: ImportKind): Promise<void> {
  const { chosen } = useImportWork.getState();
  await forgetFile();
  changeWork(blankWork(kind));
  if (chosen !== null) await loadFile(chosen);
}

/** Takes one file. What is there already is given up only when the new one could be read. */
export async function chooseFiles(files: readonly File[]): Promise<void> {
  const [file, another] = files;
  if (file === undefined) return;
  if (another === undefined) await loadFile(file);
  else fail({ code: 'SEVERAL_FILES' });
}

async function loadFile(chosen: File): Promise<void> {
  const { kind } = useImportWork.getState();
  if (chosen.size > MAX_FILE_BYTES) {
    fail({ code: 'FILE_TOO_LARGE' });
    return;
  }
  changeWork({ busy: 'load', failure: null });
  const contentBase64 = await readBase64(chosen);
  if (contentBase64 === null) {
    fail({ code: 'NOT_READABLE' });
    return;
  }
  const result = await call('imports.load', {
    importId: newId(),
    kind,
    fileName: chosen.name.slice(-120),
    contentBase64,
  });
  if (!result.ok) {
    fail(result.error);
    return;
  }
  await forgetFile();
  const file = result.value;
  changeWork({ ...blankWork(kind), chosen, file, mapping: file.suggested, step: 'columns' });
  const preset = presetFor(file);
  if (preset !== null) takePreset(preset);
}

export function changeMapping(changes: Partial<ColumnMapping>): void {
  const { mapping } = useImportWork.getState();
  if (mapping === null) return;
  changeWork({ mapping: { ...mapping, ...changes }, failure: null });
}

export function changeColumn(field: FieldKey, column: string | null): void {
  const { mapping } = useImportWork.getState();
  if (mapping !== null) changeMapping({ columns: { ...mapping.columns, [field]: column } });
}

/** Maps as `preset` does, as far as the file has its columns. */
export function takePreset(preset: ImportPreset): void {
  const { file } = useImportWork.getState();
  if (file === null) return;
  changeWork({ ...fitPreset(preset, file.header), presetName: preset.name, failure: null });
}

/** Maps as was guessed from the file alone. */
export function takeSuggestion(): void {
  const { file } = useImportWork.getState();
  changeWork({ mapping: file?.suggested ?? null, presetName: null, missing: [], failure: null });
}

/** Keeps the mapping under `name`. Answers whether the till did. */
export async function keepPreset(name: string): Promise<boolean> {
  const { file, mapping } = useImportWork.getState();
  if (file === null || mapping === null) return false;
  const preset = { name, mapping };
  const result = await call('imports.savePreset', preset);
  if (!result.ok) {
    fail(result.error);
    return false;
  }
  const others = file.presets.filter((other) => other.name !== name);
  changeWork({ file: { ...file, presets: [...others, preset] }, presetName: name, failure: null });
  return true;
}

/** The dry run: decides every row and changes nothing. */
export async function tryIt(): Promise<void> {
  const { file, mapping } = useImportWork.getState();
  if (file === null || mapping === null) return;
  const fits = checkMapping(mapping, file.header);
  if (!fits.ok) {
    fail(fits.error);
    return;
  }
  changeWork({ busy: 'plan', failure: null });
  const result = await call('imports.plan', { importId: file.importId, mapping });
  if (result.ok) changeWork({ report: result.value, step: 'report', busy: null });
  else fail(result.error);
}

export async function importNow(): Promise<void> {
  const { file } = useImportWork.getState();
  if (file === null) return;
  changeWork({ busy: 'apply', failure: null });
  const result = await call('imports.apply', { importId: file.importId });
  if (result.ok) changeWork({ report: result.value, step: 'done', busy: null });
  else fail(result.error);
}

/** Back to an earlier page. Everything chosen there is as it was. */
export function goBackTo(step: Step): void {
  changeWork({ step, failure: null });
}

/** Forgets this import and begins the next. */
export async function startAgain(kind: ImportKind): Promise<void> {
  await forgetFile();
  changeWork(blankWork(kind));
}

async function forgetFile(): Promise<void> {
  const { file } = useImportWork.getState();
  if (file !== null) await call('imports.discard', { importId: file.importId });
}

function fail(failure: FileFailure): void {
  changeWork({ failure, busy: null });
}
