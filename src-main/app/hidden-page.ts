import { BrowserWindow, session, type PrintToPDFOptions } from 'electron';
import type { HiddenPage } from '../printing/pdf';

const MM_PER_INCH = 25.4;
const PX_PER_INCH = 96;
const SHEET_MARGIN_MM = { top: 14, bottom: 18, left: 16, right: 16 };
// A longer page than this is none in a PDF: what is left goes on the next one.
const LONGEST_MM = 5000;
// Lines are set a little differently on paper: the last one must not go on a strip of its own.
const SPARE_MM = 3;
const ADDRESS = 'paper://page/';

/** A hidden window that runs no script and reaches nothing; what it shows is given to it. */
export function openHiddenPage(): HiddenPage {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, javascript: false, partition: 'papers' },
  });
  const { webContents } = window;
  return {
    async load(html) {
      servePage(html);
      await window.loadURL(ADDRESS);
    },
    async contentHeightMm() {
      const { debugger: inspector } = webContents;
      inspector.attach();
      const { cssContentSize } = (await inspector.sendCommand('Page.getLayoutMetrics')) as {
        readonly cssContentSize: { readonly height: number };
      };
      inspector.detach();
      const heightMm = (cssContentSize.height / PX_PER_INCH) * MM_PER_INCH;
      return Math.min(LONGEST_MM, Math.ceil(heightMm) + SPARE_MM);
    },
    printToPdf: (paper) => webContents.printToPDF(optionsFor(paper)),
    close: () => {
      window.destroy();
    },
  };
}

// Not as a data URL: a batch of letters is longer than an address may be.
function servePage(html: string): void {
  const { protocol } = session.fromPartition('papers');
  if (protocol.isProtocolHandled('paper')) protocol.unhandle('paper');
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  protocol.handle('paper', () => new Response(html, { headers }));
}

function optionsFor(paper: Parameters<HiddenPage['printToPdf']>[0]): PrintToPDFOptions {
  if ('size' in paper) {
    return {
      printBackground: true,
      pageSize: paper.size === 'a4' ? 'A4' : 'Letter',
      margins: inches(SHEET_MARGIN_MM),
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: paper.footer,
    };
  }
  const { widthMm, heightMm } = paper;
  return {
    printBackground: true,
    pageSize: inches({ width: widthMm, height: heightMm }),
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
  };
}

function inches<Name extends string>(
  lengthsMm: Readonly<Record<Name, number>>,
): Record<Name, number> {
  const entries = Object.entries<number>(lengthsMm).map(([name, mm]) => [name, mm / MM_PER_INCH]);
  return Object.fromEntries(entries) as Record<Name, number>;
}
