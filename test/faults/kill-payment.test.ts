import { randomInt } from 'node:crypto';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { chanceFrom } from '../support/chance';
import { startPrinter } from '../support/virtual-printer';
import { KickWatch } from './kick-watch';
import { buildProgram } from './build-program';
import { SellingProcess } from './selling-process';
import { countPayments, openShop, problemsAfter } from './shop';

const SHOPS = 10;
const KILLS_PER_SHOP = 20;
const KILLS = SHOPS * KILLS_PER_SHOP;
const LONGEST_LIFE_MS = 120;
const MINUTES = 60_000;

let program = '';
beforeAll(async () => {
  program = await buildProgram('seller');
}, MINUTES);

/** The next process is started while the last one is looked into. */
function sellers(): () => SellingProcess {
  let next = new SellingProcess(program);
  onTestFinished(() => {
    next.dismiss();
  });
  return () => {
    const ready = next;
    next = new SellingProcess(program);
    return ready;
  };
}

describe('a till that is killed while it takes payments', () => {
  it(
    'keeps what it acknowledged whole and nothing by halves, and kicks no drawer twice',
    async () => {
      const seed = randomInt(2 ** 31);
      const chance = chanceFrom(seed);
      const nextSeller = sellers();
      let paid = 0;
      let cutOff = 0;
      let pulses = 0;
      for (let round = 0; round < SHOPS; round += 1) {
        const printer = await startPrinter();
        const shop = openShop(printer.port);
        const kicks = new KickWatch();
        const pulsesNow = () => printer.marks.filter(({ kind }) => kind === 'pulse').length;
        for (let kill = 0; kill < KILLS_PER_SHOP; kill += 1) {
          const moment = chance() < 0.25 ? 'begun' : 'paid';
          const lifeMs = chance() * LONGEST_LIFE_MS;
          const order = { ...shop, waitsForDrawer: chance() < 0.5 };
          const testimony = await nextSeller().sellAndKill(order, moment, lifeMs);
          const when = `seed ${seed}, shop ${round}, kill ${kill}, ${lifeMs} ms after ${moment}`;
          expect(testimony.exitCode, when).toBeNull();
          expect(kicks.problems(shop.dataFolder, pulsesNow()), when).toEqual([]);
          expect(problemsAfter(shop, testimony), when).toEqual([]);
          paid += testimony.paid.length;
          cutOff += testimony.begun.length - testimony.paid.length;
        }
        await printer.close();
        expect(kicks.problems(shop.dataFolder, pulsesNow()), `seed ${seed}`).toEqual([]);
        pulses += pulsesNow();
      }
      // The kills have to hit what they are meant for.
      expect(paid).toBeGreaterThan(KILLS / 2);
      expect(cutOff).toBeGreaterThan(KILLS / 8);
      expect(pulses).toBeGreaterThan(KILLS / 4);
    },
    10 * MINUTES,
  );

  it(
    'keeps nothing of a payment that dies at any of the rows it writes',
    async () => {
      const { port } = await startPrinter();
      const shop = { ...openShop(port), isPrinting: false };
      const nextSeller = sellers();
      let row = 0;
      for (;;) {
        row += 1;
        const testimony = await nextSeller().sellUntilDeath({ ...shop, dieAtRow: row });
        expect(problemsAfter(shop, testimony), `row ${row}`).toEqual([]);
        if (testimony.exitCode === 0) break;
        expect(testimony).toMatchObject({ exitCode: null, paid: [] });
        expect(countPayments(shop), `row ${row}`).toBe(0);
      }
      expect(countPayments(shop)).toBe(1);
      expect(row).toBeGreaterThan(20);
    },
    2 * MINUTES,
  );
});
