import { CODE_PAGES, type CodePage } from './code-pages';

/** What a printer is able to do. */
export interface PrinterProfile {
  /** Characters of font A on a line. */
  readonly columns: number;
  /** Printable width in dots; 8 dots are a millimetre. */
  readonly dots: number;
  /** Without a cutter the paper is fed to where it is torn off. */
  readonly hasCutter: boolean;
  /** The tables that `ESC t` finds, in the order in which they are tried. */
  readonly codePages: readonly CodePage[];
}

/** A usual printer for paper of this width, but for `changes`. */
export function printerProfile(
  paperMm: 58 | 80,
  changes: Partial<PrinterProfile> = {},
): PrinterProfile {
  const usual =
    paperMm === 58
      ? { columns: 32, dots: 384, hasCutter: false }
      : { columns: 48, dots: 576, hasCutter: true };
  return { ...usual, codePages: CODE_PAGES, ...changes };
}
