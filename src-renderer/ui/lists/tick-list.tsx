import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { moveFocus } from './move-focus';
import { PlainList } from './plain-list';

interface ListProps {
  readonly label: string;
  /** Enter: everything is ticked that should be. */
  readonly onDone: () => void;
  readonly children: ReactNode;
}

/** Things that are ticked one by one: space ticks, the arrows lead on. */
export function TickList({ label, onDone, children }: ListProps) {
  return (
    <PlainList
      label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') moveFocus(event);
        else if (!event.ctrlKey && !event.metaKey) {
          event.preventDefault();
          onDone();
        }
      }}
    >
      {children}
    </PlainList>
  );
}

interface RowProps {
  readonly isTicked: boolean;
  /** Says how wide its parts are. */
  readonly className: string;
  /** What is typed first where it is. */
  readonly isFirst?: boolean;
  readonly onTick: (isTicked: boolean) => void;
  readonly children: ReactNode;
}

/** One of them; wherever it is pressed, it is ticked. */
export function TickRow({ isTicked, className, isFirst = false, onTick, children }: RowProps) {
  return (
    <li>
      <label className={`tick-row ${className}`}>
        <Checkbox
          data-autofocus={isFirst || undefined}
          checked={isTicked}
          onChange={(event) => {
            onTick(event.currentTarget.checked);
          }}
        />
        {children}
      </label>
    </li>
  );
}
