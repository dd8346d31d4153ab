import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import { useMemo } from 'react';
import { useCommands, type Command } from '../../../state/commands';
import { KeyHint } from '../../../ui/key-hint';
import { askToLeaveUnpaid } from '../state/finalize-unpaid';
import { startVerifying } from './start-verifying';
import { useFindings } from './use-findings';
import './verify.css';

/** Beside a payment: offers to look at what nobody has looked at, and what to do without money. */
export function VerifyOffer({ invoice }: { readonly invoice: InvoiceView }) {
  const { t } = useLingui();
  const { findings } = useFindings(invoice);
  const openCount = invoice.lines.filter(({ isConfirmed }) => !isConfirmed).length;
  const count = findings.length + openCount;
  const commands = useMemo<readonly Command[]>(
    () => [
      command('verify', t`Verify before checkout`, 'F10', startVerifying),
      command('unpaid', t`Cannot pay in full`, 'Shift+F9', askToLeaveUnpaid),
    ],
    [t],
  );
  useCommands(commands);
  return (
    <div className="verify-offer">
      {count > 0 && (
        <>
          <span className="checkout-warn">
            <Plural value={count} one="# thing is worth a look" other="# things are worth a look" />
          </span>
          <Button
            variant="default"
            leftSection={<IconListCheck size={20} aria-hidden />}
            rightSection={<KeyHint keys="F10" />}
            onClick={startVerifying}
          >
            <Trans>Verify</Trans>
          </Button>
        </>
      )}
      <Button
        variant="default"
        rightSection={<KeyHint keys="Shift+F9" />}
        onClick={askToLeaveUnpaid}
      >
        <Trans>Cannot pay in full</Trans>
      </Button>
    </div>
  );
}

function command(id: string, label: string, keys: string, run: () => void): Command {
  return { id, label, keys, scope: 'screen', run };
}
