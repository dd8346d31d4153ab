import { copyDatabase } from '@main/db/copy';
import { assertDurable, openSqlite } from '@main/db/database';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFile } from '../support/till-file';
import { busyTill, paidSale } from './support/busy-till';
import { noSamples, reportRatio, timed } from './support/measure';
import { rowComparer, rowWriter } from './support/row-copier';

const WARM_UPS = 30;
const SALES = 250;

/**
 * Each command is followed by its floor: one raw transaction of the very rows that the command
 * wrote, with the same schema and the same durability, in a file of its own.
 */
test('commit-sale', () => {
  const busy = busyTill();
  const { sqlite } = busy.till.database;
  const copy = temporaryFile('floor.db');
  copyDatabase(sqlite, copy);
  const floor = openSqlite(copy, { nativeBinding: null });
  onTestFinished(() => {
    floor.close();
  });
  const write = rowWriter(floor);
  const compare = rowComparer(sqlite.name, copy);
  const withFloor = (command: () => void) => {
    const subject = timed(command).ms;
    const changes = compare();
    return {
      subject,
      floor: timed(() => {
        write(changes);
      }).ms,
    };
  };

  const [payment, whole] = [noSamples(), noSamples()];
  for (let run = -WARM_UPS; run < SALES; run += 1) {
    const sale = paidSale(busy);
    const steps = [sale.open, sale.addLines, sale.pay].map(withFloor);
    if (run < 0) continue;
    payment.subjectMs.push(steps[2]?.subject ?? 0);
    payment.floorMs.push(steps[2]?.floor ?? 0);
    whole.subjectMs.push(steps.reduce((sum, step) => sum + step.subject, 0));
    whole.floorMs.push(steps.reduce((sum, step) => sum + step.floor, 0));
  }

  assertDurable(sqlite);
  assertDurable(floor);
  // A floor that wrote less would be no floor.
  expect(compare()).toEqual([]);
  reportRatio({ name: 'commit-sale', target: 6 }, payment);
  reportRatio({ name: 'commit-sale: with its lines', target: 6 }, whole);
});
