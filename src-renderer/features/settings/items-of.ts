const MAX_LENGTH = 120;

/** The lines of a list, each once and as long as a line may be, without empty ones. */
export function itemsOf(text: string, max: number): string[] {
  const lines = text.split('\n').map((line) => line.trim().slice(0, MAX_LENGTH).trim());
  return [...new Set(lines.filter((line) => line !== ''))].slice(0, max);
}
