import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Minor } from '@shared/domain/money/money';
import { MoneyText } from '../money/money-text';
import './lists.css';

interface Props {
  readonly title: string;
  readonly amountMinor: Minor;
  /** Why. */
  readonly reason: string;
  /** Who and when. */
  readonly children: ReactNode;
}

/** Something that was entered by hand, with its amount and its reason. */
export function EntryRow({ title, amountMinor, reason, children }: Props) {
  return (
    <li className="entry-row">
      <b>{title}</b>
      <b>
        <MoneyText amountMinor={amountMinor} />
      </b>
      <span>{reason}</span>
      <Text c="dimmed" size="sm">
        {children}
      </Text>
    </li>
  );
}
