import { useLayoutEffect } from 'react';
import { currentCommands, type Command } from '../state/commands';
import { actsWhileTyping, isPressed } from '../state/keys';

/** The one place that listens for shortcuts: everything that has a key is a command on offer. */
export function useKeyboard(): void {
  // Before the screen is painted: who sees it may press a key.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      // A key that is held down must not pay twice.
      if (event.defaultPrevented || event.repeat) return;
      const command = currentCommands().find((offered) => isMeant(offered, event));
      if (command === undefined) return;
      event.preventDefault();
      command.run();
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
    };
  }, []);
}

function isMeant({ keys, scope }: Command, event: KeyboardEvent): boolean {
  if (keys === null || !isPressed(keys, event)) return false;
  if (scope === 'screen' && document.querySelector('[role="dialog"][aria-modal="true"]') !== null) {
    return false;
  }
  return actsWhileTyping(keys) || !isTextField(event.target);
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.matches('input, textarea, select') || target.isContentEditable)
  );
}
