import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { ShiftId } from '@shared/lib/ids';
import { call } from '../../bridge/call';
import { ReceiptPaper } from '../../ui/paper/receipt-paper';
import { tellDone, tellFailure } from '../../ui/toasts';

/** Where the shift stood when it was asked; it can be printed. */
export function XReport({ shiftId, html }: { readonly shiftId: ShiftId; readonly html: string }) {
  const { t } = useLingui();
  const print = async () => {
    const result = await call('shifts.xReport', { shiftId, print: true });
    if (result.ok) tellDone(t`The X report is on its way to the printer.`);
    else tellFailure(result.error);
  };
  return (
    <Stack>
      <Group>
        <Button
          variant="default"
          leftSection={<IconPrinter size={20} aria-hidden />}
          onClick={() => void print()}
        >
          <Trans>Print the X report</Trans>
        </Button>
      </Group>
      <ReceiptPaper title={t`X report`} html={html} />
    </Stack>
  );
}
