import { createScanDetector } from '@shared/domain/scan/scan-detector';
import { useEffect } from 'react';
import { rememberCounter, type KeptCounter } from './kept-counter';
import { sellScanned } from './sell-scanned';

/** Takes what a scanner types, wherever the focus is, and gives the field back what it had. */
export function useScanner(): void {
  useEffect(() => {
    const detector = createScanDetector();
    let before: KeptCounter | null = null;
    const press = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      const now = rememberCounter();
      const outcome = detector.feed(event.key, event.timeStamp);
      // The key has not written yet: everything is still as it was before the first of them.
      if (detector.pendingLength === 1) before = now;
      if (outcome.kind !== 'scan') return;
      event.preventDefault();
      event.stopPropagation();
      before?.restore();
      before = null;
      void sellScanned(outcome.code);
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => {
      window.removeEventListener('keydown', press, { capture: true });
    };
  }, []);
}
