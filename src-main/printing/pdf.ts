import { err, ok, type Result } from '@shared/lib/result';
import type { Timers } from '../platform/timers';

/** A page that nobody sees: in the app a hidden window of Electron, one for each paper. */
export interface HiddenPage {
  /** Resolves when `html` is laid out. */
  load(html: string): Promise<void>;
  /** How long the paper has to be for all of it. */
  contentHeightMm(): Promise<number>;
  printToPdf(size: { readonly widthMm: number; readonly heightMm: number }): Promise<Buffer>;
  close(): void;
}

export interface PdfRenderer {
  /** `html` on one page of paper `paperMm` wide and as long as it needs. */
  render(
    html: string,
    paperMm: number,
  ): Promise<Result<Buffer, { readonly code: 'PDF_NOT_AVAILABLE' }>>;
}

export interface PdfParts {
  readonly openPage: () => HiddenPage;
  readonly timers: Timers;
  /** Why there is no PDF, for the log. */
  readonly onError: (error: unknown) => void;
}

// A till's computer is slow, but a page of text that takes longer never comes.
const TIMEOUT_MS = 20_000;

/** Makes PDFs one after the other, because each needs a window of its own for the moment. */
export function createPdfRenderer({ openPage, timers, onError }: PdfParts): PdfRenderer {
  let last: Promise<unknown> = Promise.resolve();

  async function draw(html: string, paperMm: number): Promise<Buffer> {
    const page = openPage();
    try {
      return await withinTime(drawOn(page, html, paperMm), timers);
    } finally {
      page.close();
    }
  }

  return {
    render(html, paperMm) {
      const drawn = last
        .then(() => draw(html, paperMm))
        .then(ok<Buffer>, (error: unknown) => {
          onError(error);
          return err({ code: 'PDF_NOT_AVAILABLE' } as const);
        });
      last = drawn;
      return drawn;
    },
  };
}

async function drawOn(page: HiddenPage, html: string, paperMm: number): Promise<Buffer> {
  await page.load(html);
  const heightMm = await page.contentHeightMm();
  return page.printToPdf({ widthMm: paperMm, heightMm });
}

function withinTime<T>(work: Promise<T>, timers: Timers): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = timers.after(TIMEOUT_MS, () => {
      reject(new Error(`no PDF within ${TIMEOUT_MS} ms`));
    });
    work.then(resolve, reject).finally(cancel);
  });
}
