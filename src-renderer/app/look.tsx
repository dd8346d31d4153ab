import { useLingui } from '@lingui/react/macro';
import { MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useMemo, type ReactNode } from 'react';
import { useAppearance, type Appearance } from '../state/appearance';
import { cssVariablesResolver, theme } from './theme';

/** Dresses everything inside in the theme that was chosen, or in the computer's. */
export function Look({ children }: { readonly children: ReactNode }) {
  const { t } = useLingui();
  const appearance = useAppearance();
  const wantsContrast = useMediaQuery('(prefers-contrast: more)', false);
  const isHigh = appearance === 'contrast' || (appearance === 'auto' && wantsContrast);
  useEffect(() => {
    if (isHigh) document.documentElement.dataset['contrast'] = 'high';
    else delete document.documentElement.dataset['contrast'];
  }, [isHigh]);
  const closeLabel = t`Close`;
  const pinLabel = t`Show or hide the PIN`;
  // The kit brings a cross without a name, and an eye whose name is always English.
  const named = useMemo(() => {
    const Modal = { defaultProps: { closeButtonProps: { 'aria-label': closeLabel } } };
    const PasswordInput = {
      defaultProps: { visibilityToggleButtonProps: { 'aria-label': pinLabel } },
    };
    return mergeThemeOverrides(theme, { components: { Modal, PasswordInput } });
  }, [closeLabel, pinLabel]);
  const forced = forcedScheme(appearance, isHigh);
  return (
    <MantineProvider
      theme={named}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      {...(forced !== null && { forceColorScheme: forced })}
    >
      {children}
    </MantineProvider>
  );
}

function forcedScheme(appearance: Appearance, isHigh: boolean): 'light' | 'dark' | null {
  if (isHigh) return 'light';
  return appearance === 'light' || appearance === 'dark' ? appearance : null;
}
