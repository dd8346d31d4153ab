import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { PrintJobView } from '@shared/ipc/views/printing';
import type { Failure } from '@shared/ipc/failures';
import type { PaymentId } from '@shared/lib/ids';
import { useState } from 'react';
import { call } from '../../../bridge/call';
import { useTill } from '../../../state/till';
import { useAnswer } from '../../../state/use-answer';
import { FailureNotice } from '../../../ui/failures/failure-notice';
import { printerTroubleText } from '../../../ui/printer-trouble-text';

const NOTHING = {};
const PRINTING = ['printing', 'payments'] as const;

/** What became of the paper. The sale is done whatever the printer says. */
export function PrintState({ paymentId }: { readonly paymentId: PaymentId }) {
  const { t } = useLingui();
  const [failure, setFailure] = useState<Failure | null>(null);
  const isOnScreen = useTill(({ bar }) => bar?.printer.state === 'screen');
  const jobs = useAnswer('printing.jobs', NOTHING, PRINTING).value ?? [];
  const own = jobs.filter((one) => one.paymentId === paymentId);
  const job = own.find(({ kind }) => kind === 'receipt');
  const isShut = own.some(({ kind, state }) => kind === 'drawer-kick' && state === 'failed');
  const copy = async () => {
    const result = await call('receipts.reprint', { paymentId, reason: t`Copy for the client` });
    setFailure(result.ok ? null : result.error);
  };
  return (
    <div>
      <Group justify="space-between" wrap="nowrap">
        <span role="status">
          {isOnScreen ? (
            <Trans>The receipt is on the screen.</Trans>
          ) : (
            job !== undefined && <JobWords job={job} />
          )}
        </span>
        {!isOnScreen && (
          <Button
            variant="default"
            leftSection={<IconPrinter size={20} aria-hidden />}
            onClick={() => void copy()}
          >
            <Trans>Print a copy</Trans>
          </Button>
        )}
      </Group>
      {isShut && (
        <b role="status" className="checkout-warn">
          <Trans>If the drawer stays shut, use its key.</Trans>
        </b>
      )}
      <FailureNotice failure={failure} />
    </div>
  );
}

function JobWords({ job }: { readonly job: PrintJobView }) {
  switch (job.state) {
    case 'queued':
      return job.code === null ? (
        <Trans>The receipt waits for the printer.</Trans>
      ) : (
        <b className="checkout-warn">
          {printerTroubleText(job.code)}. <Trans>The receipt waits; the sale is safe.</Trans>
        </b>
      );
    case 'sending':
      return job.code === null ? (
        <Trans>Printing the receipt …</Trans>
      ) : (
        <b className="checkout-warn">
          {printerTroubleText(job.code)}. <Trans>The receipt waits; the sale is safe.</Trans>
        </b>
      );
    case 'printed':
      return job.code === null ? (
        <Trans>The receipt is printed.</Trans>
      ) : (
        <Trans>The receipt went to the printer.</Trans>
      );
    case 'unconfirmed':
      return (
        <b className="checkout-warn">
          <Trans>Look at the printer: did the receipt come out? Answer under Printing.</Trans>
        </b>
      );
    case 'failed':
      return (
        <b className="checkout-warn">
          {printerTroubleText(job.code)}. <Trans>The sale is safe; print a copy later.</Trans>
        </b>
      );
    case 'dropped':
      return <Trans>The receipt is not printed.</Trans>;
  }
}
