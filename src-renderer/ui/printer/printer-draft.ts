import type { TillSettings } from '@shared/ipc/views/till';

export type Printer = TillSettings['till']['printer'];

/** What the fields hold while somebody types; those of another kind of printer keep their text. */
export interface PrinterDraft {
  readonly transport: Printer['transport'];
  readonly host: string;
  readonly port: string;
  readonly queue: string;
  readonly paperMm: '58' | '80';
  readonly drawerPin: '2' | '5';
}

export const ON_SCREEN: PrinterDraft = {
  transport: 'screen',
  host: '',
  port: '9100',
  queue: '',
  paperMm: '80',
  drawerPin: '2',
};

export function printerDraft(printer: Printer): PrinterDraft {
  if (printer.transport === 'screen') return ON_SCREEN;
  const paperMm = printer.paperMm === 58 ? '58' : '80';
  const drawerPin = printer.drawerPin === 5 ? '5' : '2';
  return printer.transport === 'tcp'
    ? {
        ...ON_SCREEN,
        paperMm,
        drawerPin,
        transport: 'tcp',
        host: printer.host,
        port: String(printer.port),
      }
    : { ...ON_SCREEN, paperMm, drawerPin, transport: 'spooler', queue: printer.queue };
}

/** The printer that was typed. The fields have to be right. */
export function printerFrom(draft: PrinterDraft): Printer {
  const device = {
    paperMm: draft.paperMm === '58' ? 58 : 80,
    drawerPin: draft.drawerPin === '5' ? 5 : 2,
  } as const;
  switch (draft.transport) {
    case 'screen':
      return { transport: 'screen' };
    case 'tcp':
      return { transport: 'tcp', host: draft.host.trim(), port: Number(draft.port), ...device };
    case 'spooler':
      return { transport: 'spooler', queue: draft.queue.trim(), ...device };
  }
}
