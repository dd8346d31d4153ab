import { expect } from '@playwright/test';
import type { VirtualPrinter } from '../../../scripts/printer/virtual-printer.mjs';
import { gather } from '../escpos-decoder';
import { moneyRows } from './money-rows';

/** What comes out of `printer`, paper after paper. */
export function paperTray(printer: VirtualPrinter) {
  let taken = 0;
  const cuts = () => printer.marks.flatMap(({ kind }, at) => (kind === 'cut' ? [at] : []));
  return {
    /** Waits for the next paper, and answers what of it is about money. */
    async next(): Promise<string[]> {
      await expect.poll(() => cuts().length, 'papers').toBeGreaterThan(taken);
      const [from, to] = [cuts()[taken - 1] ?? -1, cuts()[taken]];
      taken += 1;
      const { lines } = gather(printer.marks.slice(from + 1, to));
      return moneyRows(lines.map(({ text }) => text));
    },
    /** How many came out that nobody has asked for. */
    left: () => cuts().length - taken,
  };
}
