// Making one takes longer than formatting a hundred numbers with it, and a screen formats hundreds
// in a frame. What is kept here follows from its key alone, so nobody can tell that it is kept.
const formats = new Map<string, Intl.NumberFormat>();

/** The `Intl.NumberFormat` of `locale` and `options`, made once. */
export function numberFormat(
  locale: string,
  options: Intl.NumberFormatOptions = {},
): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const kept = formats.get(key);
  if (kept !== undefined) return kept;
  const made = new Intl.NumberFormat(locale, options);
  formats.set(key, made);
  return made;
}
