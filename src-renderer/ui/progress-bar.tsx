import { Progress, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Topics } from '@shared/ipc/topics';
import { subscribe } from '../bridge/call';

type Task = Topics['progress']['task'];
type Done = Pick<Topics['progress'], 'done' | 'total'>;

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

interface TaskProps {
  readonly task: Task;
  readonly label: string;
  /** How far it was before this is shown; null where it only begins. */
  readonly before?: Done | null;
}

/** How far a long task of the main process has come. */
export function TaskProgress({ task, label, before = null }: TaskProps) {
  const [percent, setPercent] = useState(before === null ? 0 : percentOf(before));
  useEffect(
    () =>
      subscribe('progress', (news) => {
        if (news.task === task && news.total > 0) setPercent(percentOf(news));
      }),
    [task],
  );
  return <ProgressBar percent={percent} label={label} />;
}

function percentOf({ done, total }: Done): number {
  return total === 0 ? 0 : Math.floor((100 * done) / total);
}
