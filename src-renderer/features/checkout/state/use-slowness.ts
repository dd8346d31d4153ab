import { useEffect, useState } from 'react';
import { useCheckout } from './checkout-store';

const NOTICED_AFTER_MS = 400;

/** True when a command has run for so long that the cashier wonders. */
export function useSlowness(): boolean {
  const isRunning = useCheckout(({ running }) => running > 0);
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isRunning) return;
    const timer = setTimeout(() => {
      setSlow(true);
    }, NOTICED_AFTER_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isRunning]);
  return isSlow;
}
