import { useEffect, useState } from 'react';

/** A second Enter meant for the payment arrives within this time. */
const ARMED_AFTER_MS = 600;

/**
 * False for a moment: whoever pressed Enter twice to pay must still see the change before the next
 * sale begins.
 */
export function useArmed(): boolean {
  const [isArmed, setArmed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setArmed(true);
    }, ARMED_AFTER_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return isArmed;
}
