import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import './lists.css';
import { moveFocus } from './move-focus';

/** Things of which one is looked at: the arrows lead from one to the next. */
export function ChoiceList({ children }: { readonly children: ReactNode }) {
  return (
    <ul
      className="plain-list choice-list"
      onKeyDown={(event) => {
        moveFocus(event);
      }}
    >
      {children}
    </ul>
  );
}

interface Props {
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  /** What a person remembers of it, and on the other side what it is about. */
  readonly children: ReactNode;
}

export function ChoiceRow({ isChosen, onChoose, children }: Props) {
  return (
    <li>
      <UnstyledButton
        className="choice-row"
        aria-current={isChosen ? 'true' : undefined}
        onClick={onChoose}
      >
        {children}
      </UnstyledButton>
    </li>
  );
}
