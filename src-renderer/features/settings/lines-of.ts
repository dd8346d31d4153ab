/** The lines of a text as they are printed, without empty ones at the end and no more than `max`. */
export function linesOf(text: string, max: number): string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd())
    .slice(0, max)
    .filter((line, index, lines) => line !== '' || lines.length > index + 1);
}
