import { useLingui } from '@lingui/react/macro';
import type { Appearance } from '../state/appearance';

/** What each appearance is called. */
export function useAppearanceNames(): Readonly<Record<Appearance, string>> {
  const { t } = useLingui();
  return {
    auto: t`As the computer`,
    light: t`Light`,
    dark: t`Dark`,
    contrast: t`High contrast`,
  };
}
