import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconFileCheck, IconPrinter } from '@tabler/icons-react';
import { call } from '../../bridge/call';
import { useAnswer } from '../../state/use-answer';
import { FailureNotice } from '../../ui/failures/failure-notice';
import { EmptyState } from '../../ui/layout/empty-state';
import { Panel } from '../../ui/layout/panel';
import { Screen } from '../../ui/layout/screen';
import { tellDone, tellFailure } from '../../ui/toasts';
import { JobTable } from './job-table';

const NOTHING = {};
const PRINTING = ['printing'] as const;

/** What waits for the printer, what nobody knows the end of, and what came out last. */
export function PrintingScreen() {
  const { t } = useLingui();
  const { value: jobs, failure } = useAnswer('printing.jobs', NOTHING, PRINTING);
  const printTest = async () => {
    const result = await call('printing.testPage', {});
    if (result.ok) tellDone(t`The test page is on its way.`);
    else tellFailure(result.error);
  };
  return (
    <Screen
      title={t`Printing`}
      lead={<Trans>A sale never waits for paper: what could not be printed waits here.</Trans>}
      actions={
        <Button
          variant="default"
          leftSection={<IconPrinter size={20} aria-hidden />}
          onClick={() => void printTest()}
        >
          <Trans>Print a test page</Trans>
        </Button>
      }
    >
      <FailureNotice failure={failure} />
      <Panel label={t`Print jobs`}>
        {jobs?.length === 0 ? (
          <EmptyState icon={<IconFileCheck size={40} aria-hidden />} title={t`Nothing to print`}>
            <Trans>Receipts and reports appear here while they wait.</Trans>
          </EmptyState>
        ) : (
          <JobTable jobs={jobs ?? []} />
        )}
      </Panel>
    </Screen>
  );
}
