import { join } from 'node:path';
import { openSqlite } from '@main/db/database';

interface Kick {
  readonly jobId: string;
  readonly state: string;
}

/** Looks at the drawer kicks of a till between its lives: each may open the drawer once at most. */
export class KickWatch {
  readonly #claimed = new Set<string>();

  /** What is wrong with the kicks as a dead till left them, given the `pulses` a drawer has had. */
  problems(dataFolder: string, pulses: number): string[] {
    const kicks = kicksIn(dataFolder);
    const again = kicks.filter(
      ({ jobId, state }) => state === 'queued' && this.#claimed.has(jobId),
    );
    // In these states a kick may have been sent; a dropped one was so already when it was claimed.
    for (const { jobId, state } of kicks) {
      if (state !== 'queued' && state !== 'dropped') this.#claimed.add(jobId);
    }
    const claimed = this.#claimed.size;
    return [
      ...again.map(({ jobId }) => `kick ${jobId} waits to be sent again`),
      ...(pulses > claimed ? [`${pulses} pulses for ${claimed} kicks`] : []),
    ];
  }
}

function kicksIn(dataFolder: string): Kick[] {
  const sqlite = openSqlite(join(dataFolder, 'till.db'), { nativeBinding: null });
  const sql = `SELECT job_id AS jobId, state FROM print_jobs WHERE kind = 'drawer-kick'`;
  try {
    return sqlite.prepare<[], Kick>(sql).all();
  } finally {
    sqlite.close();
  }
}
