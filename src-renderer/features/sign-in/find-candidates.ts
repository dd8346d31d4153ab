import type { SignInCandidate } from '@shared/ipc/views/people';

/**
 * The candidates whose number begins with `typed`, or who have a name that does. Accents and
 * capitals do not matter. Nothing typed finds everybody.
 */
export function findCandidates(
  candidates: readonly SignInCandidate[],
  typed: string,
): readonly SignInCandidate[] {
  const wanted = plain(typed.trim());
  return candidates.filter(
    ({ number, name }) =>
      number.startsWith(wanted) ||
      plain(name).startsWith(wanted) ||
      plain(name)
        .split(' ')
        .some((word) => word.startsWith(wanted)),
  );
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();
}
