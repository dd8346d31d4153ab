import { ageText } from '@renderer/features/checkout/invoices/age-text';
import { expect, test } from 'vitest';

const MINUTE_MS = 60_000;

test.each([
  [0, '0 min'],
  [59 * MINUTE_MS, '59 min'],
  [60 * MINUTE_MS, '1 hr'],
  [24 * 60 * MINUTE_MS - 1, '23 hr'],
  [3 * 24 * 60 * MINUTE_MS, '3 days'],
  // A clock that was set back.
  [-MINUTE_MS, '0 min'],
])('%i ms is %s', (ageMs, text) => {
  const openedAtMs = Date.UTC(2026, 10, 23, 9, 30);
  expect(ageText(openedAtMs, openedAtMs + ageMs, 'en-US')).toBe(text);
});
