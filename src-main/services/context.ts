import type { Clock } from '@shared/lib/clock';
import type { EmployeeId, IdSource, TillId } from '@shared/lib/ids';
import type { Area, Topics } from '@shared/ipc/topics';
import type { Backups } from '../db/backups';
import type { TillDatabase } from '../db/database';
import type { Sheet } from '../printing/pdf';

/** Who stands at this till now: one at most. It does not outlive the process. */
export interface Session {
  employeeId: EmployeeId | null;
}

/** What commands tell the outside after they are done. */
export interface Signals {
  changed(areas: readonly Area[]): void;
  progress(news: Topics['progress']): void;
  /** There may be work for the printer. */
  wakePrinter(): void;
}

/** Everything a command works with. Nothing else is reached for. */
export interface TillContext {
  readonly database: TillDatabase;
  readonly tillId: TillId;
  readonly clock: Clock;
  readonly ids: IdSource;
  /** `size` bytes of chance, for secrets. */
  readonly randomBytes: (size: number) => Uint8Array;
  /** A secret of this computer that every PIN hash takes in: a stolen file alone is no use. */
  readonly pepper: Uint8Array;
  readonly session: Session;
  readonly signals: Signals;
  readonly version: string;
  /** Null where no page can be drawn: in the shell. */
  readonly pdf: PdfPapers | null;
  /** Null where no copy of the file is kept. */
  readonly backups: Backups | null;
}

/** Turns pages into PDF files among the till's documents. */
export interface PdfPapers {
  /**
   * Writes `html` as `name`.pdf, over one of the same name; answers the whole path. Without `sheet`
   * it is one strip, as long as it has to be.
   */
  save(name: string, html: string, sheet?: Sheet): Promise<string>;
}
