import { readFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';

/** The words of a PDF file, in the order in which they are drawn, as any reader of PDF gets them. */
export async function wordsOfPdf(file: string): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  const { text } = await extractText(pdf, { mergePages: true });
  return text;
}
