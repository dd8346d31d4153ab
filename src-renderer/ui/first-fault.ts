import { flushSync } from 'react-dom';

/**
 * Tries to go on, then leads to the first field of `place` that is at fault, which may well lie
 * out of sight.
 */
export function tryOrShowFault(place: HTMLElement | null, goOn: () => void): void {
  flushSync(goOn);
  place?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
