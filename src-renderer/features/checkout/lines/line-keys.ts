import { focusSearch, selectedLine, selectLine, useCheckout } from '../state/checkout-store';
import { removeLine } from '../state/sell';
import { focusLines } from './focus-lines';
import type { StepLine } from './use-line-steps';

/**
 * What a key means for the chosen line, in the lines or in the search field while nothing is typed
 * there. Answers whether it meant something.
 */
export function takeLineKey(key: string, from: 'lines' | 'search', step: StepLine): boolean {
  const state = useCheckout.getState();
  const line = selectedLine(state);
  if (line === null) return false;
  switch (key) {
    case '+':
      step(line, 1);
      return true;
    case '-':
      step(line, -1);
      return true;
    case 'Delete':
      // The focus goes with its row, and is wanted on the next one.
      void removeLine(line).then(from === 'lines' ? focusLinesOrSearch : undefined);
      return true;
    case 'ArrowUp':
    case 'ArrowDown':
    case 'Home':
    case 'End':
      if (from === 'lines') moveChoice(key);
      else if (key === 'Home' || key === 'End') return false;
      // Out of the search field the first arrow lands on the chosen line, whichever way.
      focusLines();
      return true;
    case 'Escape':
      if (from === 'lines') focusSearch();
      return from === 'lines';
    default:
      return false;
  }
}

function focusLinesOrSearch(): void {
  if (selectedLine(useCheckout.getState()) === null) focusSearch();
  else focusLines();
}

function moveChoice(key: 'ArrowUp' | 'ArrowDown' | 'Home' | 'End'): void {
  const state = useCheckout.getState();
  const lines = state.invoice?.lines ?? [];
  const at = lines.findIndex(({ lineId }) => lineId === selectedLine(state)?.lineId);
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: lines.length - 1 }[key];
  const line = lines[Math.min(Math.max(to, 0), lines.length - 1)];
  if (line !== undefined) selectLine(line.lineId);
}
