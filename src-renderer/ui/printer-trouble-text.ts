import { t } from '@lingui/core/macro';

/** What is wrong with the printer, in words; a code that we do not know is shown as it is. */
export function printerTroubleText(code: string | null): string {
  switch (code) {
    case null:
      return t`Printer trouble`;
    case 'PAPER_OUT':
      return t`Printer: out of paper`;
    case 'COVER_OPEN':
      return t`Printer: cover open`;
    case 'PRINTER_OFFLINE':
      return t`Printer: switched to offline`;
    case 'PRINTER_UNREACHABLE':
      return t`Printer: off or not reachable`;
    case 'PRINTER_TIMED_OUT':
      return t`Printer: does not answer`;
    case 'NO_PROOF':
      return t`This printer cannot confirm what it prints`;
    default:
      return t`Printer trouble (${code})`;
  }
}
