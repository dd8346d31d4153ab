import { useId, useLayoutEffect } from 'react';
import { create } from 'zustand';

/** Something a person can tell the window to do, by key or by name. */
export interface Command {
  readonly id: string;
  /** Translated; an imperative. */
  readonly label: string;
  /** As `isPressed` reads it; null for what has no key. */
  readonly keys: string | null;
  /** `screen` rests while a dialog is open. */
  readonly scope: 'screen' | 'everywhere';
  readonly run: () => void;
}

type Groups = Readonly<Record<string, readonly Command[]>>;

const useCommandStore = create<{ readonly groups: Groups }>(() => ({ groups: {} }));

/**
 * Offers `commands` for as long as the component is shown: in the keyboard map, on the shortcut
 * sheet and in the palette.
 */
export function useCommands(commands: readonly Command[]): void {
  const owner = useId();
  // Before the screen is painted: who sees it may press a key.
  useLayoutEffect(() => {
    useCommandStore.setState(({ groups }) => ({ groups: { ...groups, [owner]: commands } }));
  }, [owner, commands]);
  useLayoutEffect(
    () => () => {
      useCommandStore.setState(({ groups }) => ({
        groups: Object.fromEntries(Object.entries(groups).filter(([key]) => key !== owner)),
      }));
    },
    [owner],
  );
}

/** Everything on offer now, the newest group first: a screen's own keys win over the frame's. */
export function offeredCommands(groups: Groups): readonly Command[] {
  return Object.values(groups).reverse().flat();
}

/** Everything on offer; the component follows it. */
export function useOfferedCommands(): readonly Command[] {
  return offeredCommands(useCommandStore((state) => state.groups));
}

/** Everything on offer at this moment, for the keyboard. */
export function currentCommands(): readonly Command[] {
  return offeredCommands(useCommandStore.getState().groups);
}
