import { setTimeout } from 'node:timers/promises';
import { ageAccounts } from '@main/services/accounts/aging';
import { previewCharges } from '@main/services/accounts/charge-accounts';
import { listOverdue } from '@main/services/accounts/overdue';
import { StatementDesk } from '@main/services/accounts/statement-desk';
import { todayOf } from '@main/services/accounts/today';
import type { TillContext } from '@main/services/context';
import { minor } from '@shared/domain/money/money';
import { addDays } from '@shared/domain/time/zoned-time';
import { expect, test } from 'vitest';
import { value } from '../support/result';
import { hospital } from '../support/till-context';
import { blocksOf } from './support/blocks';
import { managedTill } from './support/hospital/hospital-till';
import { openBuilt } from './support/hospital/open-built';
import { noSamples, quantile, reportWait } from './support/measure';

/** More at a time would be seen where somebody types: half of a frame. */
const BLOCK_MS = 10;
/** What somebody who types does not feel, now and then. */
const WAIT_MS = 50;
const ROUNDS = 3;
const MONTH_DAYS = 30;

/**
 * For how long at a time the till does nothing else while it goes through everybody's account. The
 * floor is an event loop that waits. PDF files are not written here: the app draws them in another
 * process, and what main hands over is taken and forgotten.
 */
test('statement-run', { timeout: 3_600_000 }, async () => {
  const database = openBuilt();
  if (database === null) return;
  const { desk, till, untilFile } = deskOf(managedTill(database, 3));
  const { today } = todayOf(till, hospital);
  const time = { from: addDays(today, -MONTH_DAYS), to: today };
  const run = { ...time, scope: 'owing', minimumMinor: minor(1) } as const;
  await reportBlocks('statement-run', async () => {
    const ended = value(await desk.run(run));
    expect(ended).toMatchObject({ isCancelled: false });
    expect(ended.statements).toBeGreaterThan(0);
  });
  await reportBlocks('statement-run: cancelled at the second file', async () => {
    const ended = desk.run(run);
    await untilFile(2);
    value(desk.cancel());
    expect(value(await ended)).toMatchObject({ isCancelled: true });
  });
  const past = addDays(today, -1000);
  await reportBlocks('aging: today', async () => value(await ageAccounts(till, { on: today })));
  await reportBlocks('aging: three years ago', async () =>
    value(await ageAccounts(till, { on: past })),
  );
  await reportBlocks('overdue', async () => value(await listOverdue(till)));
  await reportBlocks('charges', async () => value(await previewCharges(till, { on: today })));
});

/**
 * Reports the most that `work` does at a time, and for how long at most nobody else had a turn,
 * garbage and all: the medians of a few rounds.
 */
async function reportBlocks(name: string, work: () => Promise<unknown>): Promise<void> {
  const [working, waiting] = [noSamples(), noSamples()];
  for (let round = 0; round < ROUNDS; round += 1) {
    const startMs = performance.now();
    const blocks = await blocksOf(work);
    const tookMs = performance.now() - startMs;
    const idle = await blocksOf(() => setTimeout(Math.min(tookMs, 1000)));
    working.subjectMs.push(quantile(blocks.workMs, 1));
    working.floorMs.push(quantile(idle.workMs, 1));
    waiting.subjectMs.push(quantile(blocks.waitMs, 1));
    waiting.floorMs.push(quantile(idle.waitMs, 1));
    const shown = [0.5, 0.99, 0.999, 1].map((share) => quantile(blocks.workMs, share).toFixed(1));
    console.log(
      `${name}: ${tookMs.toFixed(0)} ms in ${String(blocks.workMs.length)} turns,` +
        ` ${shown.join(' / ')} (50 / 99 / 99.9 / 100 %)`,
    );
  }
  reportWait({ name: `${name}: most at a time`, targetMs: BLOCK_MS }, working);
  reportWait({ name: `${name}: longest wait`, targetMs: WAIT_MS }, waiting);
}

/** A desk whose files go nowhere, and a way to wait for so many of them. */
function deskOf(hospitalTill: TillContext) {
  let waiting: { readonly files: number; readonly done: () => void } | null = null;
  let files = 0;
  const till: TillContext = {
    ...hospitalTill,
    pdf: {
      save: (name, html) => {
        expect(html.length).toBeGreaterThan(0);
        files += 1;
        if (waiting !== null && files >= waiting.files) waiting.done();
        return Promise.resolve(name);
      },
    },
  };
  const untilFile = (more: number) =>
    new Promise<void>((done) => {
      waiting = { files: files + more, done };
    });
  return { desk: new StatementDesk(till), till, untilFile };
}
