import { useEffect } from 'react';
import { currentCommands } from '../../../state/commands';
import { isPressed } from '../../../state/keys';
import { focusSearch } from '../state/checkout-store';

/** What products, codes and barcodes begin with. */
const WRITES = /^[\p{L}\p{N}]$/u;

/** Whoever just types is looking for a product: the key moves the focus first, then it writes. */
export function useTypingAnywhere(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!WRITES.test(event.key) || !isFree(event.target)) return;
      if (currentCommands().some(({ keys }) => keys !== null && isPressed(keys, event))) return;
      focusSearch();
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
    };
  }, []);
}

function isFree(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [role="dialog"]') === null &&
    !target.isContentEditable
  );
}
