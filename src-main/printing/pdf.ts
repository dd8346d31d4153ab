import { err, ok, type Result } from '@shared/lib/result';
import type { Timers } from '../platform/timers';

/** A letter on sheets of paper. */
export interface Sheet {
  readonly size: 'letter' | 'a4';
  /** Markup for the foot of each sheet, in the dialect of Chromium's printing. */
  readonly footer: string;
}

/** What comes off a roll: as long as it has to be. */
export interface Roll {
  readonly widthMm: number;
}

/** A page that nobody sees: in the app a hidden window of Electron, one for each paper. */
export interface HiddenPage {
  /** Resolves when `html` is laid out. */
  load(html: string): Promise<void>;
  /** How long the paper has to be for all of it. */
  contentHeightMm(): Promise<number>;
  printToPdf(paper: Sheet | (Roll & { readonly heightMm: number })): Promise<Buffer>;
  close(): void;
}

export interface PdfRenderer {
  /** `html` on one strip of a roll, or on as many sheets as it needs. */
  render(
    html: string,
    paper: Roll | Sheet,
  ): Promise<Result<Buffer, { readonly code: 'PDF_NOT_AVAILABLE' }>>;
}

export interface PdfParts {
  readonly openPage: () => HiddenPage;
  readonly timers: Timers;
  /** Why there is no PDF, for the log. */
  readonly onError: (error: unknown) => void;
}

// A till's computer is slow, but a page of text that takes longer never comes.
const TIMEOUT_MS = 60_000;

/** Makes PDFs one after the other, because each needs a window of its own for the moment. */
export function createPdfRenderer({ openPage, timers, onError }: PdfParts): PdfRenderer {
  let last: Promise<unknown> = Promise.resolve();

  async function draw(html: string, paper: Roll | Sheet): Promise<Buffer> {
    const page = openPage();
    try {
      return await withinTime(drawOn(page, html, paper), timers);
    } finally {
      page.close();
    }
  }

  return {
    render(html, paper) {
      const drawn = last
        .then(() => draw(html, paper))
        .then(ok<Buffer>, (error: unknown) => {
          onError(error);
          return err({ code: 'PDF_NOT_AVAILABLE' } as const);
        });
      last = drawn;
      return drawn;
    },
  };
}

async function drawOn(page: HiddenPage, html: string, paper: Roll | Sheet): Promise<Buffer> {
  await page.load(html);
  if ('size' in paper) return page.printToPdf(paper);
  return page.printToPdf({ ...paper, heightMm: await page.contentHeightMm() });
}

function withinTime<T>(work: Promise<T>, timers: Timers): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = timers.after(TIMEOUT_MS, () => {
      reject(new Error(`no PDF within ${TIMEOUT_MS} ms`));
    });
    work.then(resolve, reject).finally(cancel);
  });
}
