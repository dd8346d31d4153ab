import type { ReactNode } from 'react';
import './screen.css';

/** What can be done with a panel: it stays in sight, however long the panel is. */
export function PanelFoot({ children }: { readonly children: ReactNode }) {
  return <div className="panel-foot">{children}</div>;
}
