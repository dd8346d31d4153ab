import { create } from 'zustand';
import { readPreference, writePreference } from '../bridge/preferences';

export const APPEARANCES = ['auto', 'light', 'dark', 'contrast'] as const;
/** `auto` follows the computer. */
export type Appearance = (typeof APPEARANCES)[number];

function isAppearance(value: string | null): value is Appearance {
  return (APPEARANCES as readonly (string | null)[]).includes(value);
}

const useAppearanceStore = create<{ readonly appearance: Appearance }>(() => {
  const remembered = readPreference('appearance');
  return { appearance: isAppearance(remembered) ? remembered : 'auto' };
});

/** How the window looks now. */
export function useAppearance(): Appearance {
  return useAppearanceStore((state) => state.appearance);
}

/** Changes how the window looks, on this computer, from now on. */
export function chooseAppearance(appearance: Appearance): void {
  writePreference('appearance', appearance);
  useAppearanceStore.setState({ appearance });
}
