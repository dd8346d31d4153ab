const DATE = /\b[A-Z][a-z]{2} \d{1,2}, \d{4}\b/g;

/** The lines of a paper on which money stands, with DAY for each date. */
export function moneyRows(lines: readonly string[]): string[] {
  return lines
    .filter((line) => line.includes('$'))
    .map((line) =>
      line
        .replaceAll('−', '-')
        .replace(/[\s\p{Zs}]+/gu, ' ')
        .replace(DATE, 'DAY')
        .trim(),
    );
}
