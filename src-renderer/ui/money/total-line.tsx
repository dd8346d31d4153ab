import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Minor } from '@shared/domain/money/money';
import { MoneyText } from './money-text';

interface Props {
  readonly title: ReactNode;
  /** Which total it is, for a screen reader. */
  readonly label: string;
  readonly amountMinor: Minor;
}

/** What everything that is typed above comes to, large enough to be read over a shoulder. */
export function TotalLine({ title, label, amountMinor }: Props) {
  return (
    <Group justify="flex-end" gap="lg">
      <Text fw={600} size="lg">
        {title}
      </Text>
      <Text fw={700} fz="1.75rem" role="status" aria-label={label}>
        <MoneyText amountMinor={amountMinor} />
      </Text>
    </Group>
  );
}
