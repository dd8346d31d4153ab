import { useEffect, useMemo, useRef } from 'react';
import { useCommands, type Command } from '../state/commands';

/** The key of what a screen is for, as the hint beside its button says it. */
export const MAIN_ACT = 'Mod+Enter';

/** Offers the one thing that a screen, or a step of it, is for, from everywhere on the screen. */
export function useMainAct(id: string, label: string, run: () => void): void {
  // What is typed changes what is done, and is no reason to offer it anew.
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id,
        label,
        keys: MAIN_ACT,
        scope: 'screen',
        run: () => {
          latest.current();
        },
      },
    ],
    [id, label],
  );
  useCommands(commands);
}
