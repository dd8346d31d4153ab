import type { CommandFailure } from '@shared/ipc/failures';
import { mergeRecord, type Changes } from '@shared/journal/reducers/merge';
import { err, ok, type Result } from '@shared/lib/result';
import type { z } from 'zod';
import { changedFields } from './changed-fields';
import { cardNumberProblem } from './card-number-problem';

/** A record that is about to be made or changed. */
export interface RecordDraft<R extends object> {
  readonly schema: z.ZodType<R>;
  /** The record as it is, or what a new one begins with. */
  readonly base: Partial<R>;
  readonly isNew: boolean;
  readonly changes: Changes<R>;
  /** The fields in which people write what they like. */
  readonly freeText: readonly (keyof R)[];
}

export interface CompleteRecord<R> {
  readonly record: R;
  /** What an event has to carry: all of a new record, else what differs; may be nothing. */
  readonly news: Partial<R>;
}

/** The record after the change, or why it cannot stand as it would be. */
export function completeRecord<R extends object>({
  schema,
  base,
  isNew,
  changes,
  freeText,
}: RecordDraft<R>): Result<CompleteRecord<R>, CommandFailure> {
  const parsed = schema.safeParse(mergeRecord<Partial<R>>(base, changes));
  if (!parsed.success) {
    const field = String(parsed.error.issues[0]?.path[0] ?? '');
    return err({ code: 'RECORD_INCOMPLETE', field });
  }
  const record = parsed.data;
  const news = isNew ? record : changedFields(base as R, record);
  const written = freeText.flatMap((field) => news[field] ?? []).flat();
  const problem = cardNumberProblem(written.map(String));
  return problem === null ? ok({ record, news }) : err(problem);
}
