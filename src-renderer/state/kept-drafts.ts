import { useState } from 'react';
import { create } from 'zustand';

/** What is typed in a dialog, and what is done with it. */
export interface Kept<Draft> {
  readonly draft: Draft;
  readonly change: (typed: Partial<Draft>) => void;
  /** It is done: the next one begins anew. */
  readonly end: () => void;
}

/**
 * Drafts that outlive their dialog, each by the id of what it is about. The hook that is answered
 * gives the draft as it was left, or as `first` begins it.
 */
export function keptDrafts<Draft>(): (id: string, first: () => Draft) => Kept<Draft> {
  const useDrafts = create<{ readonly drafts: Readonly<Record<string, Draft>> }>(() => ({
    drafts: {},
  }));
  return function useKeptDraft(id, first) {
    const [begun] = useState(first);
    const draft = useDrafts(({ drafts }) => drafts[id]) ?? begun;
    return {
      draft,
      change: (typed) => {
        useDrafts.setState(({ drafts }) => ({
          drafts: { ...drafts, [id]: { ...(drafts[id] ?? begun), ...typed } },
        }));
      },
      end: () => {
        useDrafts.setState(({ drafts: { [id]: _done, ...drafts } }) => ({ drafts }));
      },
    };
  };
}
