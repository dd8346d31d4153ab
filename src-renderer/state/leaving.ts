import { create } from 'zustand';

/** Hands over what is typed and not kept yet, at once: nobody waits for an answer. */
type Keep = () => void;

const useKeeping = create<{ readonly keeps: readonly Keep[] }>(() => ({ keeps: [] }));

/**
 * Has `keep` called before the till is locked, and before the window goes, until the answer is
 * called: after either it is too late.
 */
export function beforeLeaving(keep: Keep): () => void {
  useKeeping.setState(({ keeps }) => ({ keeps: [...keeps, keep] }));
  window.addEventListener('beforeunload', keep);
  return () => {
    window.removeEventListener('beforeunload', keep);
    useKeeping.setState(({ keeps }) => ({ keeps: keeps.filter((each) => each !== keep) }));
  };
}

export function keepWhatIsTyped(): void {
  for (const keep of useKeeping.getState().keeps) keep();
}
