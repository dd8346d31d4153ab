import { linesOf } from '@renderer/features/settings/lines-of';
import { expect, it } from 'vitest';

it.each([
  ['one\ntwo', ['one', 'two']],
  ['one  \n\ntwo\n\n', ['one', '', 'two']],
  ['', []],
  ['1\n2\n3\n4', ['1', '2', '3']],
])('takes the lines of %j as they are printed', (text, lines) => {
  expect(linesOf(text, 3)).toEqual(lines);
});
