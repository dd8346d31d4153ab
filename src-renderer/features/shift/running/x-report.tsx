import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Center, Stack } from '@mantine/core';
import { IconPrinter, IconReportMoney } from '@tabler/icons-react';
import { useState } from 'react';
import type { ShiftId } from '@shared/lib/ids';
import { call } from '../../../bridge/call';
import { Dialog } from '../../../ui/dialogs/dialog';
import { DialogFoot } from '../../../ui/dialogs/dialog-foot';
import { ReceiptPaper } from '../../../ui/paper/receipt-paper';
import { tellDone, tellFailure } from '../../../ui/toasts';

/** Where the shift stands when it is asked; it can be printed. */
export function XReport({ shiftId }: { readonly shiftId: ShiftId }) {
  const { t } = useLingui();
  const [html, setHtml] = useState<string | null>(null);
  const look = async () => {
    const result = await call('shifts.xReport', { shiftId, print: false });
    if (result.ok) setHtml(result.value.html);
    else tellFailure(result.error);
  };
  const print = async () => {
    const result = await call('shifts.xReport', { shiftId, print: true });
    if (result.ok) tellDone(t`The X report is on its way to the printer.`);
    else tellFailure(result.error);
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconReportMoney size={20} aria-hidden />}
        onClick={() => void look()}
      >
        <Trans>X report</Trans>
      </Button>
      {html !== null && (
        <Dialog
          title={t`X report`}
          size="lg"
          onClose={() => {
            setHtml(null);
          }}
        >
          <Stack>
            <Center>
              <ReceiptPaper title={t`X report`} html={html} />
            </Center>
            <DialogFoot>
              <Button
                data-autofocus
                leftSection={<IconPrinter size={20} aria-hidden />}
                onClick={() => void print()}
              >
                <Trans>Print the X report</Trans>
              </Button>
            </DialogFoot>
          </Stack>
        </Dialog>
      )}
    </>
  );
}
