import { code128, drawingSVG } from 'bwip-js/generic';
import { escapeHtml } from './escape-html';
import type { ReceiptBlock, ReceiptDocument } from './receipt-document';

export type PaperMm = 58 | 80;

export interface PageSettings {
  readonly paperMm: PaperMm;
  /** Language tag of the document, for screen readers and hyphenation. */
  readonly lang: string;
  readonly title: string;
}

/**
 * `document` as one HTML page that needs nothing else: no script, font, picture or address. It is
 * what the screen shows and what becomes the PDF.
 */
export function receiptToHtml(document: ReceiptDocument, page: PageSettings): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(page.lang)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(page.title)}</title><style>${styles(page.paperMm)}</style></head>`,
    '<body><main class="paper">',
    ...document.blocks.map(blockHtml),
    '</main></body></html>',
  ].join('\n');
}

function blockHtml(block: ReceiptBlock): string {
  switch (block.kind) {
    case 'text':
      return `<p class="${block.align} ${block.size}${bold(block)}">${escapeHtml(block.text)}</p>`;
    case 'row':
      return `<div class="row ${block.size}${bold(block)}"><span>${escapeHtml(block.left)}</span><span class="amount">${escapeHtml(block.right)}</span></div>`;
    case 'columns':
      return `<div class="row${bold(block)}">${block.cells
        .map(
          ({ text, align, share }) =>
            `<span class="${align}" style="flex: ${share} 0 0">${escapeHtml(text)}</span>`,
        )
        .join('')}</div>`;
    case 'rule':
      return '<hr>';
    case 'blank':
      return '<p class="blank"></p>';
    case 'banner':
      return `<p class="banner">${escapeHtml(block.text)}</p>`;
    case 'barcode':
      return `<figure>${barcodeSvg(block.value)}<figcaption>${escapeHtml(block.value)}</figcaption></figure>`;
  }
}

function bold(block: { readonly bold: boolean }): string {
  return block.bold ? ' bold' : '';
}

function barcodeSvg(value: string): string {
  const svg = code128({ bcid: 'code128', text: value, height: 10 }, drawingSVG());
  return svg.replace('<svg ', '<svg aria-hidden="true" ');
}

// Dark on white in every theme: it is a picture of paper.
function styles(paperMm: PaperMm): string {
  const fontPt = paperMm === 58 ? 8 : 9;
  return `
@page { margin: 0; }
* { box-sizing: border-box; margin: 0; }
html { background: #fff; color: #111; }
.paper { width: ${paperMm}mm; margin: 0 auto; padding: 4mm 3mm 8mm; font: ${fontPt}pt/1.4 system-ui, sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
p { white-space: pre-wrap; }
.center { text-align: center; }
.right { text-align: right; }
.double { font-size: 1.5em; line-height: 1.25; }
.large { font-size: 2.1em; line-height: 1.2; }
.bold { font-weight: 700; }
.row { display: flex; gap: 2mm; align-items: end; white-space: pre-wrap; }
.row > :first-child { flex: 1; }
.amount { max-width: 70%; text-align: right; }
.blank { height: 1.4em; }
hr { border: 0; border-top: 1px dashed #555; margin: 1.5mm 0; }
.banner { border: 0.5mm solid #111; padding: 1mm; margin: 1mm 0; text-align: center; font-size: 1.5em; font-weight: 700; }
figure { text-align: center; margin-top: 2mm; }
figure svg { width: 80%; height: 11mm; }`;
}
