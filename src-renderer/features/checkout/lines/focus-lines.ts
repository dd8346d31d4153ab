export const LINES = 'checkout-lines';

/** Puts the focus on the chosen line, where there is one. */
export function focusLines(): void {
  document.getElementById(LINES)?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
}

export function areLinesFocused(): boolean {
  return document.getElementById(LINES)?.contains(document.activeElement) === true;
}
