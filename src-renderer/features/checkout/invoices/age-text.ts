const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
const DAY_MINUTES = 24 * HOUR_MINUTES;

/** How long ago something began, in the largest unit that fits: `5 min`, `2 hr`, `3 days`. */
export function ageText(sinceMs: number, nowMs: number, locale: string): string {
  const minutes = Math.max(0, Math.floor((nowMs - sinceMs) / MINUTE_MS));
  const [unit, count] =
    minutes < HOUR_MINUTES
      ? (['minute', minutes] as const)
      : minutes < DAY_MINUTES
        ? (['hour', Math.floor(minutes / HOUR_MINUTES)] as const)
        : (['day', Math.floor(minutes / DAY_MINUTES)] as const);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(count);
}
