import { Progress, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Topics } from '@shared/ipc/topics';
import { subscribe } from '../bridge/call';

type Task = Topics['progress']['task'];

/** How far something has come that takes long. */
export function ProgressBar({
  percent,
  label,
}: {
  readonly percent: number;
  readonly label: string;
}) {
  return (
    <Stack gap="xs">
      <Text>{label}</Text>
      <Progress value={percent} size="lg" aria-label={label} />
    </Stack>
  );
}

/** How far a long task of the main process has come since this is shown. */
export function TaskProgress({ task, label }: { readonly task: Task; readonly label: string }) {
  const [percent, setPercent] = useState(0);
  useEffect(
    () =>
      subscribe('progress', (news) => {
        if (news.task !== task || news.total === 0) return;
        setPercent(Math.floor((100 * news.done) / news.total));
      }),
    [task],
  );
  return <ProgressBar percent={percent} label={label} />;
}
