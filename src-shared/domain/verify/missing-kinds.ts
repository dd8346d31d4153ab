import { USUAL_PAIRS, usualKind, type WantedKind } from './usual-kinds';

interface Line {
  readonly description: string;
  readonly category: string;
  readonly patientId: string | null;
}

/** Something that is billed without what belongs beside it. */
export interface MissingKind<L extends Line> {
  readonly wanted: WantedKind;
  /** The first line that wants it. */
  readonly because: L;
}

/**
 * What of the usual pairs is missing, for each animal by itself: an exam of one dog is none of the
 * other. A line without an animal may be anybody's.
 */
export function missingKinds<L extends Line>(lines: readonly L[]): MissingKind<L>[] {
  const known = lines.map((line) => ({ line, kind: usualKind(line) }));
  const missing: MissingKind<L>[] = [];
  for (const { line, kind } of known) {
    for (const { of, wanted } of USUAL_PAIRS) {
      if (kind !== of) continue;
      const isThere = known.some((other) => other.kind === wanted && isOfSame(other.line, line));
      const isSaid = missing.some(
        (other) => other.wanted === wanted && other.because.patientId === line.patientId,
      );
      if (!isThere && !isSaid) missing.push({ wanted, because: line });
    }
  }
  return missing;
}

function isOfSame(one: Line, other: Line): boolean {
  return one.patientId === null || other.patientId === null || one.patientId === other.patientId;
}
