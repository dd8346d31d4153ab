import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createPdfRenderer } from '../printing/pdf';
import { systemTimers } from '../platform/timers';
import type { PdfPapers } from '../services/context';
import { openHiddenPage } from './hidden-page';

const ROLL_MM = 80;

/** Draws pages in a window that nobody sees and that runs no script, and keeps them in `folder`. */
export function createPdfPapers(folder: string, onError: (error: unknown) => void): PdfPapers {
  const renderer = createPdfRenderer({ openPage: openHiddenPage, timers: systemTimers, onError });
  return {
    async save(name, html, sheet) {
      const pdf = await renderer.render(html, sheet ?? { widthMm: ROLL_MM });
      // Why is in the log already.
      if (!pdf.ok) throw new Error(`${name} could not be drawn`);
      await mkdir(folder, { recursive: true });
      const file = join(folder, `${name}.pdf`);
      await writeFile(`${file}.tmp`, pdf.value);
      await rename(`${file}.tmp`, file);
      return file;
    },
  };
}
