/** The parts of a key press that a shortcut looks at. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * True when `press` is `keys`, which is written `F9`, `Shift+F9` or `Mod+K`; `Mod` is Ctrl, and
 * Command on a Mac.
 */
export function isPressed(keys: string, press: KeyPress): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  return (
    press.key.toLowerCase() === key.toLowerCase() &&
    (press.ctrlKey || press.metaKey) === parts.includes('Mod') &&
    press.altKey === parts.includes('Alt') &&
    press.shiftKey === parts.includes('Shift')
  );
}

/** True for keys that write nothing, and may act while somebody is typing. */
export function actsWhileTyping(keys: string): boolean {
  return /^(?:Shift\+)?F\d{1,2}$|Mod\+|Alt\+/.test(keys);
}
