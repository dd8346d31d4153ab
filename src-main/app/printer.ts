import type { TillContext } from '../services/context';
import type { TillRecord } from '@shared/journal/records';
import { findSettings } from '../db/repos/records';
import { systemTimers } from '../platform/timers';
import type { PrintDevice } from '../printing/print-job';
import { createPrintQueue, type PrintQueue } from '../printing/print-queue';
import { printerProfile } from '../printing/printer-profile';
import { createSpoolerTransport } from '../printing/transports/spooler';
import { createTcpTransport } from '../printing/transports/tcp';
import type { Transport } from '../printing/transports/transport';
import { createJobStore } from '../services/printing/job-store';

type Printer = TillRecord['printer'];

/** The queue of the till's printer, which follows the settings as they change. */
export function createTillPrinter(
  context: TillContext,
  logError: (error: unknown) => void,
): PrintQueue {
  const { database, tillId, clock, signals } = context;
  const device = rememberDevice();
  return createPrintQueue({
    store: createJobStore(database, clock),
    deviceFor: () => device(findSettings(database.read, tillId)?.till.printer ?? null),
    clock,
    timers: systemTimers,
    onChange: () => {
      signals.changed(['printing', 'till']);
    },
    onError: logError,
  });
}

/** A transport learns what its printer can do: the same settings get the same one. */
function rememberDevice(): (printer: Printer | null) => PrintDevice | null {
  let known: { readonly key: string; readonly device: PrintDevice | null } | null = null;
  return (printer) => {
    const key = JSON.stringify(printer);
    if (known?.key !== key) known = { key, device: printer === null ? null : deviceOf(printer) };
    return known.device;
  };
}

function deviceOf(printer: Printer): PrintDevice | null {
  if (printer.transport === 'screen') return null;
  const { paperMm, drawerPin } = printer;
  return { transport: transportOf(printer), profile: printerProfile(paperMm), drawerPin };
}

function transportOf(printer: Exclude<Printer, { transport: 'screen' }>): Transport {
  switch (printer.transport) {
    case 'tcp':
      return createTcpTransport({ ...printer, timers: systemTimers });
    case 'spooler':
      return createSpoolerTransport({ ...printer, timers: systemTimers });
  }
}
