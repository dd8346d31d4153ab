import { useEffect, useRef, type RefObject } from 'react';

/**
 * Focuses what is marked `data-autofocus` in the form when it opens, and when the screen comes back
 * from under the lock. What stands in the field is marked, so that typing replaces it.
 */
export function useFirstField(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const field = form.current?.querySelector<HTMLElement>('[data-autofocus]');
    field?.focus();
    if (field instanceof HTMLInputElement) field.select();
  }, []);
  return form;
}
