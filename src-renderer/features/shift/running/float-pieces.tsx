import { Group, Text } from '@mantine/core';
import type { ShiftView } from '@shared/ipc/views/shifts';
import { MoneyText } from '../../../ui/money/money-text';

/** The notes and coins that the shift began with. */
export function FloatPieces({ shift }: { readonly shift: ShiftView }) {
  return (
    <Group gap="lg" mb="md">
      {shift.floatCounts.map(({ valueMinor, count }) => (
        <Text key={valueMinor}>
          {count} × <MoneyText amountMinor={valueMinor} />
        </Text>
      ))}
    </Group>
  );
}
