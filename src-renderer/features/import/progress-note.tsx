import { Group, Loader, Text } from '@mantine/core';

/** That something is under way of which nobody knows how long it takes. */
export function ProgressNote({ children }: { readonly children: string }) {
  return (
    <Group role="status" gap="sm">
      <Loader size="sm" aria-hidden />
      <Text>{children}</Text>
    </Group>
  );
}
