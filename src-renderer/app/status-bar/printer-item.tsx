import { Plural, Trans } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconDeviceDesktop, IconPrinter } from '@tabler/icons-react';
import type { TillBar } from '@shared/ipc/views/till';
import { goTo } from '../../state/route';
import { printerTroubleText } from '../../ui/printer-trouble-text';

/** The printer's state, and how many papers wait for it or for the cashier's word. */
export function PrinterItem({ bar }: { readonly bar: TillBar }) {
  const { printer, pendingJobs, unconfirmedJobs } = bar;
  const needsCare = printer.state === 'trouble' || unconfirmedJobs > 0;
  return (
    <UnstyledButton
      className="status-item status-whole"
      data-warn={needsCare ? true : undefined}
      onClick={() => {
        goTo({ screen: 'printing' });
      }}
    >
      <PrinterIcon state={printer.state} />
      <PrinterState printer={printer} />
      {pendingJobs > 0 && (
        <span>
          · <Plural value={pendingJobs} one="# waiting" other="# waiting" />
        </span>
      )}
      {unconfirmedJobs > 0 && (
        <span>
          · <Plural value={unconfirmedJobs} one="# to check" other="# to check" />
        </span>
      )}
    </UnstyledButton>
  );
}

function PrinterIcon({ state }: { readonly state: TillBar['printer']['state'] }) {
  if (state === 'trouble') return <IconAlertTriangle size={20} aria-hidden />;
  if (state === 'screen') return <IconDeviceDesktop size={20} aria-hidden />;
  return <IconPrinter size={20} aria-hidden />;
}

function PrinterState({ printer }: { readonly printer: TillBar['printer'] }) {
  switch (printer.state) {
    case 'screen':
      return <Trans>Receipts on screen</Trans>;
    case 'ready':
      return <Trans>Printer ready</Trans>;
    case 'busy':
      return <Trans>Printing …</Trans>;
    case 'trouble':
      return <>{printerTroubleText(printer.code)}</>;
  }
}
