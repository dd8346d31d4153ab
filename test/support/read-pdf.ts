import { readFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';

/** The words of a PDF file, in the order in which they are drawn, as any reader of PDF gets them. */
export async function wordsOfPdf(file: string): Promise<string> {
  const { text } = await extractText(await openPdf(file), { mergePages: true });
  return text;
}

/** The words of each sheet of a PDF file, and its size in millimetres. */
export async function sheetsOfPdf(
  file: string,
): Promise<{ readonly words: string; readonly widthMm: number; readonly heightMm: number }[]> {
  const pdf = await openPdf(file);
  const { text } = await extractText(pdf, { mergePages: false });
  return Promise.all(
    text.map(async (words, index) => {
      const [left = 0, bottom = 0, right = 0, top = 0] = (await pdf.getPage(index + 1)).view;
      return { words, widthMm: inMm(right - left), heightMm: inMm(top - bottom) };
    }),
  );
}

function openPdf(file: string) {
  return getDocumentProxy(new Uint8Array(readFileSync(file)));
}

/** PDF counts in points, 72 to the inch. */
function inMm(points: number): number {
  return Math.round((points / 72) * 25.4);
}
