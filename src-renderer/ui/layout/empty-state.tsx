import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  readonly icon: ReactNode;
  readonly title: string;
  /** What to do to have something here. */
  readonly children?: ReactNode;
}

/** What stands where there is nothing yet. */
export function EmptyState({ icon, title, children }: Props) {
  return (
    <Stack align="center" gap="xs" py={56} ta="center">
      {icon}
      <Text fw={600} size="lg">
        {title}
      </Text>
      <Text c="dimmed" component="div">
        {children}
      </Text>
    </Stack>
  );
}
