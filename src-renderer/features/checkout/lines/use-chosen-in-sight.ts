import { useEffect, type RefObject } from 'react';

/** Keeps the chosen row in sight when a form or a notice takes room from the list around it. */
export function useChosenInSight(
  body: RefObject<HTMLTableSectionElement | null>,
  hasLines: boolean,
): void {
  useEffect(() => {
    const list = body.current?.closest('.checkout-lines');
    if (!hasLines || list === null || list === undefined) return undefined;
    const watch = new ResizeObserver(() => {
      const row = body.current?.querySelector('[aria-selected="true"]');
      row?.scrollIntoView({ block: 'nearest' });
    });
    watch.observe(list);
    return () => {
      watch.disconnect();
    };
  }, [body, hasLines]);
}
