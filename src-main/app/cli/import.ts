import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportKind } from '@shared/import/import-kind';
import type { ColumnMapping } from '@shared/import/mapping';
import { importMessage } from '@shared/import/messages';
import { countDecisions } from '@shared/import/summary';
import type { CommandFailure } from '@shared/ipc/failures';
import { i18nFor } from '@shared/locales/i18n';
import type { ImportId } from '@shared/lib/ids';
import { ok, type Result } from '@shared/lib/result';
import { copyDatabase } from '../../db/copy';
import type { TillContext } from '../../services/context';
import { applyPlan } from '../../services/import/apply-plan';
import { loadFile } from '../../services/import/load-file';
import { planFile, type Decision } from '../../services/import/plan-file';
import type { Words } from './arguments';
import { done, failed, failedWith, type Ending, type Shell } from './shell';

// Owners before their animals.
const ORDER = ['products', 'clients', 'patients'] as const satisfies readonly ImportKind[];

/** `import --products F --clients F --patients F [--tax CODE] [--dry-run]` */
export async function importFiles(
  context: TillContext,
  words: Words,
  shell: Shell,
): Promise<Ending> {
  const chosen = ORDER.filter((kind) => words[kind] !== undefined);
  if (chosen.length === 0) {
    const sentence = 'Name at least one file: --products F, --clients F or --patients F.';
    return failed(sentence, { error: { code: 'INVALID_INPUT' } });
  }
  return words['dry-run']
    ? onACopy(context, words, shell, (copy) => importInto(copy, chosen, words, shell))
    : importInto(context, chosen, words, shell);
}

async function importInto(
  context: TillContext,
  kinds: readonly ImportKind[],
  words: Words,
  shell: Shell,
): Promise<Ending> {
  const reports: Record<string, unknown> = {};
  const sentences: string[] = [];
  for (const kind of kinds) {
    const decisions = await importFile(context, kind, words, shell);
    if (!decisions.ok) return failedWith({ ...decisions.error, ...{ file: words[kind] } });
    const counts = countDecisions(decisions.value);
    const remarked = decisions.value.filter(
      ({ notes, problems }) => notes.length > 0 || problems.length > 0,
    );
    reports[kind] = { ...counts, rows: remarked.map(rowReport) };
    for (const row of remarked) shell.complain(`${kind} ${rowSentence(row)}`);
    const { created, updated, unchanged, skipped } = counts;
    sentences.push(
      `${kind}: ${created} created, ${updated} updated, ${unchanged} unchanged, ${skipped} skipped.`,
    );
  }
  return done(sentences.join('\n'), reports);
}

async function importFile(
  context: TillContext,
  kind: ImportKind,
  words: Words,
  shell: Shell,
): Promise<Result<Decision[], CommandFailure>> {
  const fileName = words[kind] ?? '';
  const contentBase64 = (await shell.readFile(fileName)).toString('base64');
  const importId = context.ids.next() as ImportId;
  const file = await loadFile(context, { importId, kind, fileName: '', contentBase64 });
  if (!file.ok) return file;
  const { loaded, view } = file.value;
  const decisions = await planFile(context, loaded, withTax(view.suggested, words.tax));
  if (!decisions.ok) return decisions;
  await applyPlan(context, null, importId, loaded, decisions.value);
  return ok(decisions.value);
}

function withTax(mapping: ColumnMapping, tax: string | undefined): ColumnMapping {
  if (tax === undefined) return mapping;
  return { ...mapping, defaultTaxCodes: { service: tax, medication: tax, merchandise: tax } };
}

/** Works on a copy of the till that is thrown away: a dry run sees what each file leaves behind. */
async function onACopy(
  context: TillContext,
  { data = '' }: Words,
  shell: Shell,
  work: (copy: TillContext) => Promise<Ending>,
): Promise<Ending> {
  const folder = mkdtempSync(join(tmpdir(), 'frontdesk-dry-run-'));
  try {
    copyDatabase(context.database.sqlite, join(folder, 'till.db'));
    copyFileSync(join(data, 'device.key'), join(folder, 'device.key'));
    const copy = shell.openTill(folder);
    if (copy?.context == null) throw new Error('The copy for the dry run cannot be opened.');
    try {
      return await work(copy.context);
    } finally {
      copy.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rowReport({ rowNumber, action, name, notes, problems }: Decision) {
  return { rowNumber, action, name, notes, problems };
}

function rowSentence({ rowNumber, action, name, notes, problems }: Decision): string {
  const english = i18nFor('en-US');
  const remarks = [...problems, ...notes].map((each) => importMessage(each.code, each, english));
  return `row ${rowNumber} ${action} “${name}”: ${remarks.join(' ')}`;
}
