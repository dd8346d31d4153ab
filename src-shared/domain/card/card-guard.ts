/** Digits as a person spaces them; every part between the gaps may begin or end a card number. */
const DIGIT_RUNS = /[0-9](?:[ \t\u00a0\u202f\p{Pd}]*[0-9])*/gu;
const GAPS = /[^0-9]+/u;

const SHORTEST = 13;
const LONGEST = 19;

/**
 * True when `text` holds what may be the number of a payment card: 13 to 19 digits with a right
 * check digit, with or without gaps, also next to other numbers. Such a number must never reach the
 * disk (PCI DSS 3.4), least of all the journal, from which nothing can be removed.
 */
export function containsCardNumber(text: string): boolean {
  const runs = text.normalize('NFKC').match(DIGIT_RUNS) ?? [];
  return runs.some((run) => holdsCardNumber(run.split(GAPS)));
}

function holdsCardNumber(parts: readonly string[]): boolean {
  return parts.some((_, first) => {
    let digits = '';
    for (const part of parts.slice(first, first + LONGEST)) {
      digits += part;
      if (digits.length > LONGEST) return false;
      if (digits.length >= SHORTEST && isCardNumber(digits)) return true;
    }
    return false;
  });
}

/** ISO/IEC 7812-1, annex B: from the right, every second digit counts double. No card begins with 0. */
function isCardNumber(digits: string): boolean {
  if (digits.startsWith('0')) return false;
  const sum = Array.from(digits)
    .reverse()
    .map((digit, index) => (index % 2 === 0 ? Number(digit) : Number(digit) * 2))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
  return sum % 10 === 0;
}
