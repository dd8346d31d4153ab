import { canonicalJson, type CanonicalValue } from '@shared/journal/canonical';

/** The members of `wanted` that `before` does not already hold: what an event has to carry. */
export function changedFields<R extends object>(before: R, wanted: R): Partial<R> {
  const known = before as Record<string, CanonicalValue | undefined>;
  const news = Object.entries(wanted as Record<string, CanonicalValue | undefined>).filter(
    ([name, value]) =>
      value !== undefined && canonicalJson(value) !== canonicalJson(known[name] ?? null),
  );
  return Object.fromEntries(news) as Partial<R>;
}
