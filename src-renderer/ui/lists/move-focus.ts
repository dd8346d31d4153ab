import type { KeyboardEvent } from 'react';

/**
 * Leads the focus through the fields, or the buttons, of the list that hears the key: by the
 * arrows, and by Enter where there is something to do `onEnd`, after the last of them.
 */
export function moveFocus(event: KeyboardEvent<HTMLElement>, onEnd?: () => void): void {
  const { key, currentTarget } = event;
  if (event.ctrlKey || event.metaKey) return;
  const isOn = key === 'ArrowDown' || (key === 'Enter' && onEnd !== undefined);
  if (!isOn && key !== 'ArrowUp') return;
  event.preventDefault();
  const stops = [...currentTarget.querySelectorAll<HTMLElement>('input, button')];
  const at = stops.findIndex((stop) => stop === event.target);
  const next = stops[isOn ? at + 1 : at - 1];
  if (next !== undefined) next.focus();
  else if (key === 'Enter') onEnd?.();
}
