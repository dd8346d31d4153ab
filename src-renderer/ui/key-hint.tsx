import { useLingui } from '@lingui/react/macro';
import { Kbd } from '@mantine/core';

/** The key that does the same, as it is printed on the keyboard. */
export function KeyHint({ keys }: { readonly keys: string }) {
  const { t } = useLingui();
  const isMac = navigator.userAgent.includes('Mac OS');
  const names: Readonly<Record<string, string>> = {
    Mod: isMac ? '⌘' : t`Ctrl`,
    Shift: t`Shift`,
    Enter: t`Enter`,
    Escape: t`Esc`,
    Delete: t`Del`,
    Insert: t`Ins`,
  };
  const words = keys.split('+').map((key) => names[key] ?? key);
  return <Kbd size="sm">{words.join('+')}</Kbd>;
}
