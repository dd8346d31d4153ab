import type { ReactNode } from 'react';
import './warn-mark.css';

/** A word or two about what is not as it should be. */
export function WarnMark({ children }: { readonly children: ReactNode }) {
  return <span className="warn-mark">{children}</span>;
}
