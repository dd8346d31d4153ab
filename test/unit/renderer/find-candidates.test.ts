import { findCandidates } from '@renderer/features/sign-in/find-candidates';
import type { SignInCandidate } from '@shared/ipc/views/people';
import { expect, it } from 'vitest';

const candidate = (number: string, name: string): SignInCandidate => ({
  employeeId: number as SignInCandidate['employeeId'],
  number,
  name,
  roles: ['cashier'],
  language: null,
  hasPin: true,
  lockedUntilMs: null,
  demoPin: null,
});

const everybody = [candidate('101', 'Ruth Abernathy'), candidate('104', 'Dr. Inés Caballero')];
const found = (typed: string) => findCandidates(everybody, typed).map(({ number }) => number);

it.each([
  ['', ['101', '104']],
  ['10', ['101', '104']],
  ['104', ['104']],
  ['ines', ['104']],
  ['CAB', ['104']],
  ['ruth a', ['101']],
  ['  ruth', ['101']],
  ['bern', []],
  ['04', []],
])('finds by the beginning of number or name: %j', (typed, numbers) => {
  expect(found(typed)).toEqual(numbers);
});
