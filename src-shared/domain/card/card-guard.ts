/** Digits as a person spaces them: groups with single spaces or hyphens between. */
const DIGIT_RUNS = /\d(?:[ -]?\d)*/g;
const SHORTEST = 13;
const LONGEST = 19;

/**
 * True when `text` holds what may be the number of a payment card: 13 to 19 digits with a right
 * check digit. Such a number must never reach the disk (PCI DSS 3.4), least of all the journal.
 */
export function containsCardNumber(text: string): boolean {
  const runs = text.normalize('NFKC').match(DIGIT_RUNS) ?? [];
  return runs.some((run) => {
    const digits = run.replace(/[ -]/g, '');
    return digits.length >= SHORTEST && digits.length <= LONGEST && passesLuhn(digits);
  });
}

/** ISO/IEC 7812-1, annex B: every second digit from the right counts double. */
function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .map(Number)
    .map((digit, index) => (index % 2 === 0 ? digit : digit * 2))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
  return sum % 10 === 0;
}
