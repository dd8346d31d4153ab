import type { ReactNode } from 'react';
import './facts.css';

/** What is known of something, line by line. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="facts">{children}</dl>;
}

interface Props {
  readonly label: ReactNode;
  /** It is not as it should be. */
  readonly isOff?: boolean;
  /** What the lines above it come to. */
  readonly isSum?: boolean;
  readonly children: ReactNode;
}

/** What it is called on one side, what it is on the other. */
export function Fact({ label, isOff = false, isSum = false, children }: Props) {
  return (
    <div className="fact" data-off={isOff || undefined} data-sum={isSum || undefined}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
