import { lazy, type ComponentType } from 'react';

/** A component whose code comes later than the window. */
export interface LoadedAhead {
  readonly load: () => Promise<void>;
  /** The component itself once it is loaded; until then one that waits for it. */
  readonly now: () => ComponentType;
}

/** What `importIt` answers. React would wait for a moment even for what has long been loaded. */
export function loadedAhead(importIt: () => Promise<ComponentType>): LoadedAhead {
  let loaded: ComponentType | null = null;
  const load = async () => {
    loaded ??= await importIt();
  };
  const late = lazy(async () => ({ default: await importIt() }));
  return { load, now: () => loaded ?? late };
}
