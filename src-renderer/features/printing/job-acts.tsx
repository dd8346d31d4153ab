import { Trans } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import type { Input } from '@shared/ipc/contract/contract';
import { call } from '../../bridge/call';
import { tellFailure } from '../../ui/toasts';
import { jobKindText } from './job-text';
import type { PrintJob } from './print-job';

/** Only a person can say what came out of a printer that did not answer. */
export function JobActs({ job }: { readonly job: PrintJob }) {
  if (job.kind === 'drawer-kick' && job.state === 'failed') return null;
  if (job.state !== 'unconfirmed' && job.state !== 'failed' && job.state !== 'queued') return null;
  const name = `${jobKindText(job.kind)} ${job.label}`.trim();
  const resolve = async (resolution: Input<'printing.resolve'>['resolution']) => {
    const result = await call('printing.resolve', { jobId: job.jobId, resolution });
    if (!result.ok) tellFailure(result.error);
  };
  return (
    <Group gap="xs" role="group" aria-label={name}>
      {job.state === 'unconfirmed' && (
        <Button variant="default" onClick={() => void resolve('printed')}>
          <Trans>It came out</Trans>
        </Button>
      )}
      {job.state !== 'queued' && job.kind !== 'drawer-kick' && (
        <Button variant="default" onClick={() => void resolve('reprint')}>
          <Trans>Print again</Trans>
        </Button>
      )}
      <Button variant="subtle" onClick={() => void resolve('dropped')}>
        <Trans>Forget it</Trans>
      </Button>
    </Group>
  );
}
