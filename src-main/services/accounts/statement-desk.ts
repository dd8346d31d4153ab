import { setImmediate } from 'node:timers/promises';
import type { Output, ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { ClientId } from '@shared/lib/ids';
import { i18nFor } from '@shared/locales/i18n';
import { err, ok, type Result } from '@shared/lib/result';
import { bindPages, type Page } from '@shared/pages/page';
import { renderStatementPage } from '@shared/pages/statement-page';
import { assert } from '@shared/lib/assert';
import type { ReadableDb } from '../../db/database';
import { findClient, type Client, type Settings } from '../../db/repos/records';
import type { PdfPapers, TillContext } from '../context';
import { whoAndWhere } from '../invoices/change-invoice';
import { chooseClients } from './choose-clients';
import { statementDataOf } from './statement-data';
import { todayOf } from './today';

type Wanted = ParsedInput<'statements.run'>;
type Time = Pick<Wanted, 'from' | 'to'>;
type Ended = Output<'statements.run'>;
type Latest = Output<'statements.latest'>;

/** Who drives a run: how far it is, and whether it is to go on. */
export interface Run {
  isCancelled: boolean;
}

const IN_FILE = 50;

/** Writes statements: one, or all of them in files of fifty. One run at a time. */
export class StatementDesk {
  readonly #context: TillContext;
  #run: Run | null = null;
  #latest: Latest = { progress: null, ended: null };

  constructor(context: TillContext) {
    this.#context = context;
  }

  async save(
    wanted: ParsedInput<'statements.save'>,
  ): Promise<Result<Output<'statements.save'>, CommandFailure>> {
    const { database, pdf } = this.#context;
    const ready = whoAndWhere(this.#context, database.read, 'take-payment');
    if (!ready.ok) return ready;
    const client = findClient(database.read, wanted.clientId);
    if (client === null) return err({ code: 'CLIENT_UNKNOWN' });
    if (pdf === null) return err({ code: 'PDF_NOT_AVAILABLE' });
    const page = this.#pageOf(ready.value.settings, client, wanted);
    const name = client.code === '' ? client.clientId : client.code;
    return ok({
      savedAs: await pdf.save(`statement-${fileName(name)}-${wanted.to}`, page.html, page),
    });
  }

  /** Goes through all clients, a few at a time; everybody at the counter works on meanwhile. */
  async run(wanted: Wanted): Promise<Result<Ended, CommandFailure>> {
    const { database, pdf } = this.#context;
    const ready = whoAndWhere(this.#context, database.read, 'reports');
    if (!ready.ok) return ready;
    if (pdf === null) return err({ code: 'PDF_NOT_AVAILABLE' });
    if (this.#run !== null) return err({ code: 'STATEMENT_RUN_BUSY' });
    const run = { isCancelled: false };
    this.#run = run;
    this.#tell({ progress: { done: 0, total: 0 }, ended: null });
    let ended: Ended | null = null;
    try {
      ended = await this.#writeAll(run, pdf, ready.value.settings, wanted);
      return ok(ended);
    } finally {
      this.#run = null;
      this.#tell({ progress: null, ended });
    }
  }

  latest(): Result<Latest, CommandFailure> {
    const ready = whoAndWhere(this.#context, this.#context.database.read, 'reports');
    return ready.ok ? ok(this.#latest) : ready;
  }

  cancel(): Result<Record<string, never>, CommandFailure> {
    const ready = whoAndWhere(this.#context, this.#context.database.read, 'reports');
    if (!ready.ok) return ready;
    if (this.#run !== null) this.#run.isCancelled = true;
    return ok({});
  }

  /** A run begins or ends. */
  #tell(latest: Latest): void {
    this.#latest = latest;
    this.#context.signals.changed(['statements']);
  }

  async #writeAll(run: Run, pdf: PdfPapers, settings: Settings, wanted: Wanted): Promise<Ended> {
    const { database, signals } = this.#context;
    const now = todayOf(this.#context, settings.hospital);
    const tell = (done: number, total: number) => {
      this.#latest = { progress: { done, total }, ended: null };
      signals.progress({ task: 'statements', done, total });
    };
    // The half of the way to who gets one, and the half to the last file.
    const chosen = await chooseClients(database.read, wanted, now, run, (done, total) => {
      tell(done, 2 * total);
    });
    const savedAs: string[] = [];
    let statements = 0;
    for (let start = 0; start < chosen.length; start += IN_FILE) {
      const clients = chosen.slice(start, start + IN_FILE);
      const pages = await this.#pagesOf(run, settings, clients, wanted);
      if (run.isCancelled) break;
      const page = bindPages(pages);
      const number = String(savedAs.length + 1).padStart(3, '0');
      savedAs.push(await pdf.save(`statements-${wanted.to}-${number}`, page.html, page));
      statements += pages.length;
      tell(chosen.length + statements, 2 * chosen.length);
    }
    return { isCancelled: run.isCancelled, statements, clients: chosen.length, savedAs };
  }

  async #pagesOf(
    run: Run,
    settings: Settings,
    clients: readonly ClientId[],
    time: Time,
  ): Promise<Page[]> {
    const pages: Page[] = [];
    for (const clientId of clients) {
      if (run.isCancelled) break;
      pages.push(
        this.#pageOf(settings, requireClient(this.#context.database.read, clientId), time),
      );
      await setImmediate();
    }
    return pages;
  }

  #pageOf(settings: Settings, client: Client, { from, to }: Time): Page {
    const { database, clock } = this.#context;
    const now = { ...todayOf(this.#context, settings.hospital), nowMs: clock.nowMs() };
    const data = statementDataOf(database.read, settings, client, { from, to }, now);
    return renderStatementPage(
      settings.hospital.pageSize ?? 'letter',
      data,
      i18nFor(data.language),
    );
  }
}

function requireClient(db: ReadableDb, clientId: ClientId): Client {
  const client = findClient(db, clientId);
  assert(client !== null, 'nobody takes clients out of the records');
  return client;
}

/** What a hospital calls a client may hold what no file's name may. */
function fileName(text: string): string {
  return text.replace(/[^\p{L}\p{N}-]+/gu, '-');
}
