/**
 * Ends the process with what `main` answers: its exit code, or 0 for nothing. What goes wrong on
 * the person's computer is a sentence, not a stack.
 * @param {() => Promise<number | void>} main
 */
export async function exitWith(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
