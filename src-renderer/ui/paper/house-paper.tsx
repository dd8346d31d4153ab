import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack } from '@mantine/core';
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import type { SavedPaper } from '@shared/ipc/contract/reports';
import type { Failure } from '@shared/ipc/failures';
import type { Result } from '@shared/lib/result';
import type { ReactNode } from 'react';
import { call } from '../../bridge/call';
import type { Answer } from '../../state/use-answer';
import { FailureNotice } from '../failures/failure-notice';
import { tellDone, tellFailure } from '../toasts';
import { ReceiptPaper } from './receipt-paper';

interface Props {
  readonly title: string;
  readonly paper: Answer<{ readonly html: string }>;
  /** The same, kept as PDF. */
  readonly saved: SavedPaper;
  readonly print: () => Promise<Result<unknown, Failure>>;
  /** More that can be done with it, before the others. */
  readonly acts?: ReactNode;
}

/** A paper of the house: on the screen, from the printer, and kept as PDF. */
export function HousePaper({ title, paper, saved, print, acts }: Props) {
  const { t } = useLingui();
  const printIt = async () => {
    const result = await print();
    if (result.ok) tellDone(t`${title} is on its way to the printer.`);
    else tellFailure(result.error);
  };
  const savePdf = async () => {
    const result = await call('papers.savePdf', { paper: saved });
    if (!result.ok) tellFailure(result.error);
    else tellDone(t`Saved as ${result.value.savedAs}`);
  };
  return (
    <Stack>
      <Group>
        {acts}
        <Button
          // In a dialog: what it is most often opened for.
          data-autofocus
          variant="default"
          leftSection={<IconPrinter size={20} aria-hidden />}
          onClick={() => void printIt()}
        >
          <Trans>Print</Trans>
        </Button>
        <Button
          variant="default"
          leftSection={<IconFileTypePdf size={20} aria-hidden />}
          onClick={() => void savePdf()}
        >
          <Trans>Save as PDF</Trans>
        </Button>
      </Group>
      <FailureNotice failure={paper.failure} />
      {paper.value !== null && paper.failure === null && (
        <ReceiptPaper title={title} html={paper.value.html} />
      )}
    </Stack>
  );
}
