/**
 * How many slips of the finger (a letter missing, extra, wrong, or two swapped) lie between
 * `typed` and the beginning of `word` that is nearest to it, so that a word may still be in the
 * typing. Damerau-Levenshtein in its restricted form.
 */
export function slipsToPrefix(typed: string, word: string): number {
  let beforePrevious: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: word.length + 1 }, (_, index) => index);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= word.length; column += 1) {
      const isSame = typed[row - 1] === word[column - 1];
      const slips = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (isSame ? 0 : 1),
      );
      const isSwap =
        row > 1 &&
        column > 1 &&
        typed[row - 1] === word[column - 2] &&
        typed[row - 2] === word[column - 1];
      current.push(isSwap ? Math.min(slips, at(beforePrevious, column - 2) + 1) : slips);
    }
    beforePrevious = previous;
    previous = current;
  }
  return Math.min(...previous);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
