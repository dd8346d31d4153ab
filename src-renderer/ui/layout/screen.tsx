import { Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import './screen.css';

interface Props {
  readonly title: string;
  readonly lead?: ReactNode;
  /** What can be done here, beside the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of an ordinary screen: title, acts, and what it is about. */
export function Screen({ title, lead, actions, children }: Props) {
  return (
    <Stack className="screen" gap="lg">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Title order={1}>{title}</Title>
          {lead !== undefined && <Text c="dimmed">{lead}</Text>}
        </div>
        <Group wrap="nowrap" gap="sm">
          {actions}
        </Group>
      </Group>
      {children}
    </Stack>
  );
}
