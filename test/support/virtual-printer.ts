import { createTcpTransport } from '@main/printing/transports/tcp';
import type { Transport } from '@main/printing/transports/transport';
import { systemTimers } from '@main/platform/timers';
import { onTestFinished } from 'vitest';
import { VirtualPrinter, type PrinterOptions } from '../../scripts/printer/virtual-printer.mjs';

/** A virtual printer on a port of its own, switched off when the test ends. */
export async function startPrinter(options: PrinterOptions = {}): Promise<VirtualPrinter> {
  const printer = new VirtualPrinter(options);
  await printer.listen();
  onTestFinished(() => printer.close());
  return printer;
}

/** The way to `printer`, with less patience than a till has. */
export function transportTo(printer: VirtualPrinter): Transport {
  return createTcpTransport({
    host: '127.0.0.1',
    port: printer.port,
    timers: systemTimers,
    timeouts: { connectMs: 1000, statusMs: 500, progressMs: 500, patienceMs: 5000, finishMs: 500 },
  });
}
