/** Every currency by its code, with its name in `locale`. */
export function currencyChoices(locale: string): readonly { value: string; label: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((value) => ({
    value,
    label: `${value} – ${names.of(value) ?? value}`,
  }));
}

/** Every time zone this computer knows, and `chosen`, which may go by another name. */
export function timeZoneChoices(chosen: string): string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), chosen])];
}

/** The time zone this computer is set to. */
export function ownTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
