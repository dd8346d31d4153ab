import { Checkbox } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import { tick } from './deposit-draft';

interface Props {
  readonly id: string;
  readonly isTicked: boolean;
  readonly className: string;
  readonly children: ReactNode;
}

/** Something that waits for the bank. Space takes it along, the arrows lead on. */
export function TickRow({ id, isTicked, className, children }: Props) {
  return (
    <li>
      <label className={`tick-row ${className}`}>
        <Checkbox
          checked={isTicked}
          onKeyDown={move}
          onChange={(event) => {
            tick(id, event.currentTarget.checked);
          }}
        />
        {children}
      </label>
    </li>
  );
}

function move(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  const boxes = [...(event.currentTarget.closest('ul')?.querySelectorAll('input') ?? [])];
  const at = boxes.indexOf(event.currentTarget) + (event.key === 'ArrowUp' ? -1 : 1);
  boxes[at]?.focus();
}
