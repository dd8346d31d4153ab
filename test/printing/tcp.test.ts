import { drawerKickBytes } from '@main/printing/drawer-kick';
import { encodeReceipt } from '@main/printing/escpos-encoder';
import { printerProfile } from '@main/printing/printer-profile';
import { ASK_WHEN_WORKED_OFF, askWhenPrinted } from '@main/printing/tcp/proof';
import type { Progress } from '@main/printing/transports/transport';
import { rowBlock } from '@shared/receipt/blocks';
import { renderSaleReceipt } from '@shared/receipt/sale-receipt';
import { describe, expect, it } from 'vitest';
import type { VirtualPrinter } from '../../scripts/printer/virtual-printer.mjs';
import { gather } from '../support/escpos-decoder';
import { english, saleData } from '../support/sale-data';
import { startPrinter, transportTo } from '../support/virtual-printer';

const profile = printerProfile(80);
const receipt = encodeReceipt(renderSaleReceipt(saleData(), english), profile);
const long = encodeReceipt(
  { blocks: Array.from({ length: 1300 }, (_, n) => rowBlock(`Line ${n}`, '$1.00')) },
  profile,
);
const quietly = { onProgress: () => undefined };

function textsOn(printer: VirtualPrinter): string[] {
  return gather(printer.marks).lines.map(({ text }) => text.trim());
}

describe('a printer that answers', () => {
  it('prints the receipt once and says so', async () => {
    const printer = await startPrinter();
    expect(await transportTo(printer).send(receipt, quietly)).toEqual({
      ok: true,
      value: { proof: 'printed' },
    });
    expect(textsOn(printer).filter((text) => text.startsWith('TOTAL'))).toHaveLength(1);
    expect(gather(printer.marks).cuts).toBe(1);
  });

  it('is asked only once what it can prove', async () => {
    const printer = await startPrinter();
    const transport = transportTo(printer);
    await transport.send(receipt, quietly);
    const withProbe = printer.printed.length;
    await transport.send(receipt, quietly);
    const probeBytes = askWhenPrinted('0000').length;
    expect(printer.printed.length - withProbe).toBe(withProbe - probeBytes);
  });

  it('proves by its paper status when it knows no process id', async () => {
    const printer = await startPrinter({ proof: 'transmit-status' });
    expect(await transportTo(printer).send(receipt, quietly)).toEqual({
      ok: true,
      value: { proof: 'printed' },
    });
  });

  it('names the paper that ended while only its paper status proves', async () => {
    const printer = await startPrinter({ proof: 'transmit-status' });
    const transport = transportTo(printer);
    await transport.send(receipt, quietly);
    // Its last word on the receipt itself comes before the paper ends.
    printer.turnAfter(receipt.length + ASK_WHEN_WORKED_OFF.length, 'paper-out');
    expect(await transport.send(receipt, quietly)).toEqual({
      ok: false,
      error: { code: 'PAPER_OUT', mayHavePrinted: true },
    });
  });

  it('opens the drawer with one pulse and its times', async () => {
    const printer = await startPrinter();
    await transportTo(printer).send(drawerKickBytes(2), quietly);
    expect(gather(printer.marks).pulses).toEqual([{ m: 0, t1: 50, t2: 250 }]);
  });

  it.each([
    ['paper-out', 'PAPER_OUT'],
    ['cover-open', 'COVER_OPEN'],
  ] as const)('names %s before anything is sent', async (mode, code) => {
    const printer = await startPrinter();
    await printer.setMode(mode);
    expect(await transportTo(printer).send(receipt, quietly)).toEqual({
      ok: false,
      error: { code, mayHavePrinted: false },
    });
    expect(printer.printed).toHaveLength(0);
  });

  it('gets 60 kB whole, however slow it is', async () => {
    const printer = await startPrinter();
    await printer.setMode('slow');
    expect(long.length).toBeGreaterThan(60_000);
    expect(await transportTo(printer).send(long, quietly)).toMatchObject({ ok: true });
    expect(printer.printed.includes(long)).toBe(true);
  });

  it('goes on by itself when paper that ended in a receipt is refilled', async () => {
    const printer = await startPrinter();
    printer.turnAfter(400, 'paper-out');
    const news: Progress['trouble'][] = [];
    const sent = await transportTo(printer).send(receipt, {
      onProgress: ({ trouble }) => {
        news.push(trouble);
        if (trouble === 'PAPER_OUT') void printer.setMode('ok');
      },
    });
    expect(sent).toEqual({ ok: true, value: { proof: 'printed' } });
    expect(news).toContain('PAPER_OUT');
    expect(printer.printed.includes(receipt)).toBe(true);
    expect(printer.connections).toBe(1);
  });

  it('leaves it open what was printed when it dies in a receipt', async () => {
    const printer = await startPrinter();
    printer.turnAfter(400, 'dead');
    expect(await transportTo(printer).send(receipt, quietly)).toEqual({
      ok: false,
      error: { code: 'PRINTER_OFFLINE', mayHavePrinted: true },
    });
  });

  it('is not believed to be mute once it has spoken', async () => {
    const printer = await startPrinter();
    const transport = transportTo(printer);
    await transport.send(receipt, quietly);
    printer.traits.answersStatus = false;
    expect(await transport.send(receipt, quietly)).toEqual({
      ok: false,
      error: { code: 'PRINTER_TIMED_OUT', mayHavePrinted: false },
    });
  });
});

describe('a printer that proves nothing', () => {
  it.each([
    ['without a voice', false],
    ['that tells its status alone', true],
  ])('and %s may have printed when it does not take its leave', async (_, answersStatus) => {
    const printer = await startPrinter({ answersStatus, proof: 'none' });
    printer.turnAfter(400, 'cover-open');
    expect(await transportTo(printer).send(receipt, quietly)).toMatchObject({
      ok: false,
      error: { mayHavePrinted: true },
    });
  });

  it('gets all of a receipt though it never says a word', async () => {
    const printer = await startPrinter({ answersStatus: false });
    await printer.setMode('slow');
    expect(await transportTo(printer).send(long, quietly)).toEqual({
      ok: true,
      value: { proof: 'sent' },
    });
    await printer.until(({ printedBytes }) => printedBytes >= long.length);
    expect(printer.printed.includes(long)).toBe(true);
  });

  it('is unreachable within the time to connect when it is off', async () => {
    const printer = await startPrinter();
    await printer.setMode('dead');
    expect(await transportTo(printer).send(receipt, quietly)).toEqual({
      ok: false,
      error: { code: 'PRINTER_UNREACHABLE', mayHavePrinted: false },
    });
  });
});
