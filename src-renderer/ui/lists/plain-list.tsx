import type { KeyboardEvent, ReactNode } from 'react';
import './lists.css';

interface Props {
  readonly label?: string;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLUListElement>) => void;
  readonly children: ReactNode;
}

/** Rows below each other, without dots. */
export function PlainList({ label, onKeyDown, children }: Props) {
  return (
    <ul className="plain-list" aria-label={label} onKeyDown={onKeyDown}>
      {children}
    </ul>
  );
}
