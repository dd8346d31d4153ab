import { beforeAll, describe, expect, it } from 'vitest';
import type { VirtualPrinter } from '../../scripts/printer/virtual-printer.mjs';
import { value } from '../support/result';
import { startPrinter } from '../support/virtual-printer';
import { gather } from '../support/escpos-decoder';
import { buildProgram } from './build-program';
import { closingSteps, openClosingShop, whereItStands } from './closing-shop';
import { startTeller } from './teller-process';

const NO_PRINTER = 9;
const MINUTES = 60_000;

let program = '';
beforeAll(async () => {
  program = await buildProgram('teller');
  await buildProgram('copy-worker', 'src-main/db/copy-worker.ts');
}, MINUTES);

type Standing = Awaited<ReturnType<typeof whereItStands>>;

/** What has to be so after each step, and was not before. */
const DONE: Readonly<Record<string, (now: Standing) => unknown>> = {
  freeze: ({ counting }) => counting !== null,
  'cash counted': ({ counted }) => counted?.countNo === 1 && counted.varianceMinor === -500,
  'recount with checks and slips': ({ counted }) =>
    counted?.countNo === 2 && counted.counted.checkMinor === 6500 && counted.varianceMinor === -100,
  closed: ({ counting, shifts, reports, facts }) =>
    counting === null &&
    facts['checklist.signed'] === 1 &&
    shifts[0]?.zNumber === 'A-Z000001' &&
    reports.join() === 'A-Z000001',
  'Z printed again': ({ reports }) => reports.join() === 'A-Z000001,A-Z000001',
  backup: ({ facts, backups }) => facts['backup.made'] === 1 && backups > 0,
  'next shift': ({ shifts }) => shifts.length === 2 && shifts[0]?.state === 'open',
  'bag for the bank': ({ deposits, waiting, shifts }) =>
    deposits[0]?.number === 'A-D000001' &&
    deposits.length === 1 &&
    waiting.shifts.length === 0 &&
    shifts[1]?.state === 'banked',
};

describe('a till that is killed while a shift is closed', () => {
  it(
    'stands where it stood, at whichever row of whichever step it dies',
    async () => {
      const shop = openClosingShop(NO_PRINTER);
      let deaths = 0;
      for (const { what, channel, input } of closingSteps(shop)) {
        const before = await whereItStands(shop);
        expect(DONE[what]?.(before), `before ${what}`).toBe(false);
        for (let row = 1; ; row += 1) {
          const teller = startTeller(program, shop.order);
          if (!(await teller.askToDeath(channel, input, row))) break;
          deaths += 1;
          const after = await whereItStands(shop);
          // A copy that was finished before its entry could be made is one copy more.
          expect({ ...after, backups: 0 }, `${what}, row ${row}`).toEqual({
            ...before,
            backups: 0,
          });
        }
        const done = await whereItStands(shop);
        expect(DONE[what]?.(done), `after ${what}`).toBe(true);
        expect(done.problems).toEqual([]);
      }
      expect(deaths).toBeGreaterThan(20);
    },
    10 * MINUTES,
  );

  it(
    'has what it was asked for once, when it dies before and after its answer',
    async () => {
      const shop = openClosingShop(NO_PRINTER);
      for (const { what, channel, input, isOnce } of closingSteps(shop)) {
        const doomed = startTeller(program, shop.order);
        expect(await doomed.askToDeath(channel, input, 'unanswered'), what).toBe(true);
        const done = await whereItStands(shop);
        expect(DONE[what]?.(done), `after ${what}`).toBe(true);
        expect(done.problems).toEqual([]);
        if (!isOnce) continue;
        const again = startTeller(program, shop.order);
        expect(await again.ask(channel, input as never), what).toMatchObject({ ok: true });
        await again.kill();
        expect(await whereItStands(shop), `${what}, asked again`).toEqual(done);
      }
    },
    5 * MINUTES,
  );

  it(
    'prints the Z once by itself, when it dies while that is printed and before',
    async () => {
      const printer = await startPrinter();
      const shop = openClosingShop(printer.port);
      const printing = { ...shop.order, isPrinting: true };
      const steps = closingSteps(shop);
      const closing = steps.findIndex(({ what }) => what === 'closed');
      const before = startTeller(program, shop.order);
      for (const { channel, input } of steps.slice(0, closing)) {
        value(await before.ask(channel, input as never));
      }
      await before.kill();
      await printer.setMode('dead');
      const step = steps[closing];
      if (step === undefined) throw new Error('a closing closes');
      const closed = startTeller(program, printing);
      value(await closed.ask(step.channel, step.input as never));
      await closed.kill();

      await printer.setMode('ok');
      const cutOff = startTeller(program, printing);
      await printer.until(() => linesOf(printer).some((text) => text.includes('A-Z000001')));
      await cutOff.kill();
      const nextDay = startTeller(program, printing);
      const [job] = value(await nextDay.ask('printing.jobs', {})).filter(isReport);
      expect(job?.label).toBe('A-Z000001');
      // The printer may have said that it was done just before.
      expect(job?.state).toBeOneOf(['unconfirmed', 'printed']);
      value(await nextDay.ask('printing.testPage', {}));
      await printer.until(() => linesOf(printer).some((text) => text.includes('TEST PAGE')));
      expect(linesOf(printer).filter((text) => text.includes('A-Z000001'))).toHaveLength(1);
      await nextDay.kill();
      expect((await whereItStands(shop)).problems).toEqual([]);
    },
    2 * MINUTES,
  );
});

function isReport({ kind }: { readonly kind: string }): boolean {
  return kind === 'report';
}

function linesOf({ marks }: VirtualPrinter): string[] {
  return gather(marks).lines.map(({ text }) => text);
}
