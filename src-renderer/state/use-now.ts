import { useEffect, useState } from 'react';
import { windowClock } from '../bridge/clock';
import { useTill } from './till';

/** The till's time in milliseconds since the Unix epoch, renewed every `everyMs`. */
export function useNowMs(everyMs: number): number {
  const aheadMs = useTill((state) => state.clockAheadMs);
  const [nowMs, setNowMs] = useState(() => windowClock.nowMs());
  useEffect(() => {
    const timer = setInterval(() => {
      setNowMs(windowClock.nowMs());
    }, everyMs);
    return () => {
      clearInterval(timer);
    };
  }, [everyMs]);
  return nowMs + aheadMs;
}
