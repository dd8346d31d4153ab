import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import type { PdfPapers } from '../services/context';

const MICRONS_PER_MM = 1000;
const ROLL_MM = { width: 80, height: 297 };

/** Draws pages in a window that nobody sees and that runs no script, and keeps them in `folder`. */
export function createPdfPapers(folder: string): PdfPapers {
  return {
    async save(name, html) {
      const pdf = await drawPdf(html);
      await mkdir(folder, { recursive: true });
      const file = join(folder, `${name}.pdf`);
      await writeFile(`${file}.tmp`, pdf);
      await rename(`${file}.tmp`, file);
      return file;
    },
  };
}

async function drawPdf(html: string): Promise<Buffer> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, javascript: false, partition: 'papers' },
  });
  try {
    await window.loadURL(`data:text/html;base64,${Buffer.from(html, 'utf8').toString('base64')}`);
    return await window.webContents.printToPDF({
      printBackground: true,
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      pageSize: {
        width: (ROLL_MM.width * MICRONS_PER_MM) / 25_400,
        height: (ROLL_MM.height * MICRONS_PER_MM) / 25_400,
      },
    });
  } finally {
    window.destroy();
  }
}
