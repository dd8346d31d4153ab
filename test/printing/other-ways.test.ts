import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { systemTimers } from '@main/platform/timers';
import { createFileTransport } from '@main/printing/transports/file';
import { createSpoolerTransport } from '@main/printing/transports/spooler';
import { describe, expect, it } from 'vitest';
import { temporaryFile } from '../support/till-file';

const bytes = Buffer.from([0x1b, 0x40, 0x00, 0xff, 0x0a]);
const quietly = { onProgress: () => undefined };

/** A command that stands in for CUPS: what it gets lands beside it. */
function command(script: string): { readonly file: string; readonly folder: string } {
  const file = temporaryFile('lp');
  const folder = dirname(file);
  writeFileSync(file, `#!/bin/sh\ncd '${folder}'\n${script}\n`);
  chmodSync(file, 0o755);
  return { file, folder };
}

function spooler(file: string, timeoutMs = 5000) {
  return createSpoolerTransport({
    queue: 'counter; rm -rf x',
    timers: systemTimers,
    command: file,
    timeoutMs,
  });
}

describe('the spooler', () => {
  it('gets the bytes untouched, and its word proves nothing about paper', async () => {
    const { file, folder } = command(`printf '%s\\n' "$@" > arguments; cat > job`);
    expect(await spooler(file).send(bytes, quietly)).toEqual({
      ok: true,
      value: { proof: 'sent' },
    });
    expect(readFileSync(join(folder, 'job'))).toEqual(bytes);
    const given = readFileSync(join(folder, 'arguments'), 'utf8').split('\n').slice(0, -1);
    expect(given).toEqual(['-d', 'counter; rm -rf x', '-o', 'raw']);
  });

  it.each(['exit 1', 'exec 0<&-; exit 1'])(
    'that refuses has printed nothing: %s',
    async (script) => {
      const { file } = command(script);
      expect(await spooler(file).send(bytes, quietly)).toEqual({
        ok: false,
        error: { code: 'PRINTER_UNREACHABLE', mayHavePrinted: false },
      });
    },
  );

  it('that is not there has printed nothing', async () => {
    expect(await spooler('/nowhere/lp').send(bytes, quietly)).toEqual({
      ok: false,
      error: { code: 'PRINTER_UNREACHABLE', mayHavePrinted: false },
    });
  });

  it('that hangs leaves the outcome open', async () => {
    const { file } = command('exec cat job-that-never-comes - < /dev/zero > /dev/null');
    expect(await spooler(file, 100).send(bytes, quietly)).toEqual({
      ok: false,
      error: { code: 'PRINTER_TIMED_OUT', mayHavePrinted: true },
    });
  });
});

describe('a file', () => {
  it('takes one job after the other', async () => {
    const path = temporaryFile('printer.bin');
    const transport = createFileTransport(path);
    await transport.send(bytes, quietly);
    expect(await transport.send(bytes, quietly)).toEqual({ ok: true, value: { proof: 'sent' } });
    expect(readFileSync(path)).toEqual(Buffer.concat([bytes, bytes]));
  });

  it('in a folder that is not there is unreachable', async () => {
    expect(await createFileTransport('/nowhere/printer').send(bytes, quietly)).toEqual({
      ok: false,
      error: { code: 'PRINTER_UNREACHABLE', mayHavePrinted: false },
    });
  });
});
