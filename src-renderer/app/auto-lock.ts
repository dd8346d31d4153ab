import { useEffect } from 'react';
import { windowClock } from '../bridge/clock';
import { lockTill } from '../state/sign-in';

const LOOK_EVERY_MS = 1000;

/** Locks the till when nobody has touched it for `afterMs`. */
export function useAutoLock(afterMs: number): void {
  useEffect(() => {
    let touchedAtMs = windowClock.nowMs();
    const touch = () => {
      touchedAtMs = windowClock.nowMs();
    };
    const timer = setInterval(() => {
      if (windowClock.nowMs() - touchedAtMs < afterMs) return;
      touch();
      void lockTill('idle');
    }, LOOK_EVERY_MS);
    const events = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
    for (const event of events) window.addEventListener(event, touch, { capture: true });
    return () => {
      clearInterval(timer);
      for (const event of events) window.removeEventListener(event, touch, { capture: true });
    };
  }, [afterMs]);
}
