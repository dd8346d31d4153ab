import { open } from 'node:fs/promises';
import { err, ok } from '@shared/lib/result';
import type { Transport } from './transport';

/** Appends every job to `path`: a printer device, or a file for support to look at. */
export function createFileTransport(path: string): Transport {
  return {
    async send(bytes, { onProgress }) {
      const file = await open(path, 'a').catch(() => null);
      if (file === null) return err({ code: 'PRINTER_UNREACHABLE', mayHavePrinted: false });
      try {
        await file.writeFile(bytes);
        onProgress({ sentBytes: bytes.length, trouble: null });
        return ok({ proof: 'sent' });
      } catch {
        return err({ code: 'PRINTER_OFFLINE', mayHavePrinted: true });
      } finally {
        await file.close();
      }
    },
  };
}
