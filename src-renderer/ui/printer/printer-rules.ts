import { t } from '@lingui/core/macro';
import type { PrinterDraft } from './printer-draft';

const MAX_PORT = 65_535;

/** What is wrong with each field of the printer; empty when all is right. */
export function printerFaults(draft: PrinterDraft): Partial<Record<keyof PrinterDraft, string>> {
  switch (draft.transport) {
    case 'screen':
      return {};
    case 'tcp': {
      const port = /^\d{1,5}$/.test(draft.port) ? Number(draft.port) : 0;
      return {
        ...(draft.host.trim() === '' && {
          host: t`Type the printer’s address, such as 192.168.1.50`,
        }),
        ...((port < 1 || port > MAX_PORT) && { port: t`A number from 1 to 65535; most use 9100` }),
      };
    }
    case 'spooler':
      return /^[\w.-]{1,120}$/.test(draft.queue.trim())
        ? {}
        : { queue: t`The queue’s name: letters, digits, dots and dashes, no spaces` };
  }
}
