import type { Result } from '@shared/lib/result';

/** The value of a result that a test relies on. */
export function value<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
