import type { TillDatabase } from '@main/db/database';
import type { Result } from '@shared/lib/result';
import type { TestTill } from './till-context';

export type Answer = Result<unknown, unknown> | Promise<Result<unknown, unknown>>;
export type Run = (till: TestTill, a: number, b: number) => Answer;

// What is not there yet is named by an id of nobody: a command has to cope with that too.
export function anyOf(till: TestTill, sql: string, at: number): string {
  const ids = idsIn(till.database, sql);
  return ids[at % Math.max(1, ids.length)] ?? till.ids.next();
}

function idsIn({ sqlite }: TillDatabase, sql: string): string[] {
  return sqlite.prepare<[], string>(sql).pluck().all();
}
