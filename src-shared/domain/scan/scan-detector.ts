/** What a key turned out to be: nothing yet, or the end of a bar code. */
export type ScanOutcome =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'scan';
      /** Its characters were keys too: a focused field has all of them, and has to give them back. */
      readonly code: string;
    };

export interface ScanDetector {
  /**
   * Takes the `key` of a keydown (`KeyboardEvent.key`) at `atMs`, on any clock that only moves
   * forward. Keys that repeat because they are held down are not for here.
   */
  feed(key: string, atMs: number): ScanOutcome;
  /** How many characters of what may become a scan have come so far. */
  readonly pendingLength: number;
}

export interface ScanTiming {
  /** The longest pause between two keys of a scanner; people are slower. */
  readonly maxGapMs?: number;
  /** Fewer characters are no bar code. */
  readonly minLength?: number;
}

const NONE: ScanOutcome = { kind: 'none' };

/** Scanners press Shift for a capital letter, and Caps Lock when they mistrust it. */
const SILENT_KEYS: ReadonlySet<string> = new Set(['Shift', 'CapsLock']);
const LAST_KEYS: ReadonlySet<string> = new Set(['Enter', 'Tab']);

/** What the bar codes of products are made of: visible ASCII, so no space and no accent. */
const IN_BARCODES = /^[\x21-\x7e]$/;

/**
 * Tells a bar code scanner, which is a very fast keyboard, from a person: at least `minLength`
 * characters of a bar code, each within `maxGapMs` of the key before, closed by Enter or Tab as
 * fast. Nothing is known of where the keys go, so it works wherever the focus is.
 */
export function createScanDetector({
  maxGapMs = 35,
  minLength = 4,
}: ScanTiming = {}): ScanDetector {
  let pending = '';
  let isText = false;
  let lastMs = Number.NEGATIVE_INFINITY;
  const begin = (): void => {
    pending = '';
    isText = false;
  };

  return {
    get pendingLength() {
      return pending.length;
    },
    feed(key, atMs) {
      const gapMs = atMs - lastMs;
      lastMs = atMs;
      if (gapMs < 0 || gapMs > maxGapMs) begin();
      if (SILENT_KEYS.has(key)) return NONE;
      // Every key that types nothing has a name of several letters.
      if (key.length === 1) {
        // One foreign character spoils the whole burst: the words after a space are no code either.
        isText ||= !IN_BARCODES.test(key);
        pending = isText ? '' : pending + key;
        return NONE;
      }
      const code = pending;
      begin();
      return LAST_KEYS.has(key) && code.length >= minLength ? { kind: 'scan', code } : NONE;
    },
  };
}
