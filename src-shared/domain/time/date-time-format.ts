// Making one takes longer than formatting a hundred instants with it, and every line of an invoice
// asks for its day. What is kept here follows from its key alone, so nobody can tell that it is kept.
const formats = new Map<string, Intl.DateTimeFormat>();

/** The `Intl.DateTimeFormat` of `locale` and `options`, made once. */
export function dateTimeFormat(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const kept = formats.get(key);
  if (kept !== undefined) return kept;
  const made = new Intl.DateTimeFormat(locale, options);
  formats.set(key, made);
  return made;
}
