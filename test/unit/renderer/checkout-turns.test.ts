import { createTurns } from '@renderer/features/checkout/state/turns';
import { expect, test } from 'vitest';

test('a task begins when the one before it has ended, also by a bug', async () => {
  const inTurn = createTurns();
  const seen: string[] = [];
  const task = (name: string) => async () => {
    seen.push(`${name} begins`);
    await Promise.resolve();
    seen.push(`${name} ends`);
    if (name === 'second') throw new Error('a bug');
    return name;
  };
  const outcomes = await Promise.allSettled(
    ['first', 'second', 'third'].map((n) => inTurn(task(n))),
  );
  expect(seen).toEqual([
    'first begins',
    'first ends',
    'second begins',
    'second ends',
    'third begins',
    'third ends',
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
