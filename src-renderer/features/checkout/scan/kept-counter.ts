import { useCheckout } from '../state/checkout-store';
import { rememberField } from './kept-field';

/** The counter as it stood before a scanner typed into it. */
export interface KeptCounter {
  readonly restore: () => void;
}

/**
 * Remembers what the keys of a scanner may touch: the field that has the focus, the product search
 * to which stray letters go, and the form that a letter opens over the lines.
 */
export function rememberCounter(): KeptCounter {
  const { searchText, editor } = useCheckout.getState();
  const focused = document.activeElement;
  const field = rememberField(focused);
  return {
    restore: () => {
      field?.restore();
      useCheckout.setState({ searchText, editor });
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
    },
  };
}
