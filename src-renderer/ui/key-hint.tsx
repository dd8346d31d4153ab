import { useLingui } from '@lingui/react/macro';
import { Kbd } from '@mantine/core';

/** The key that does the same, as it is printed on the keyboard. */
export function KeyHint({ keys }: { readonly keys: string }) {
  const { t } = useLingui();
  const isMac = navigator.userAgent.includes('Mac OS');
  const names: Readonly<Record<string, string>> = {
    Mod: isMac ? '⌘' : t`Ctrl`,
    // The key, and not the hours somebody works.
    Shift: t({ message: 'Shift', context: 'key' }),
    Enter: t`Enter`,
    Escape: t`Esc`,
    Delete: t`Del`,
    Insert: t`Ins`,
  };
  const words = keys.split('+').map((key) => names[key] ?? key);
  return <Kbd size="sm">{words.join('+')}</Kbd>;
}
