import { printerDraft, printerFrom, type Printer } from '@renderer/ui/printer/printer-draft';
import { expect, it } from 'vitest';

it.each<Printer>([
  { transport: 'screen' },
  { transport: 'tcp', host: '192.168.1.50', port: 9100, paperMm: 80, drawerPin: 2 },
  { transport: 'tcp', host: 'printer.local', port: 9101, paperMm: 58, drawerPin: 5 },
  { transport: 'spooler', queue: 'EPSON_TM-T20', paperMm: 80, drawerPin: 5 },
])('keeps a printer as it was through the form: %j', (printer) => {
  expect(printerFrom(printerDraft(printer))).toEqual(printer);
});
