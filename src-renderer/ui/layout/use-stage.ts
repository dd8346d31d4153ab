import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';

interface Stage {
  readonly ref: RefObject<HTMLElement | null>;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * A part of a screen that is walked into and out of again. Whoever comes in is at its top, with
 * the focus on the first `focusOn`, or on the whole where there is none; Escape goes `onBack`.
 */
export function useStage(focusOn: string | null, onBack: (() => void) | null): Stage {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    const stage = ref.current;
    const first = focusOn === null ? null : stage?.querySelector<HTMLElement>(focusOn);
    (first ?? stage)?.focus({ preventScroll: true });
    stage?.closest('main')?.scrollTo({ top: 0 });
  }, [focusOn]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // A dialog's keys bubble here as well, and are its own.
    const isHere = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (event.key === 'Escape' && isHere) onBack?.();
  };
  return { ref, onKeyDown };
}
