import type { Output } from '@shared/ipc/contract/contract';
import type { Failure } from '@shared/ipc/failures';
import { err, ok, type Result } from '@shared/lib/result';
import { z } from 'zod';
import type { OpenedTill } from '../till';
import type { Words } from './arguments';
import { done, failed, failedWith, type Ending, type Shell } from './shell';

const callLine = z.strictObject({ channel: z.unknown(), input: z.unknown().optional() });

/**
 * `run [--employee N --pin P]`: answers each line of standard input, one call of the contract, with
 * one line, its result, in order: exactly the checks that the window has.
 */
export async function run(till: OpenedTill, words: Words, shell: Shell): Promise<Ending> {
  const signed = await signIn(till, words);
  if (!signed.ok) return failedWith(signed.error);
  let refused = 0;
  let calls = 0;
  for await (const line of shell.lines()) {
    if (line.trim() === '') continue;
    const answer = await answerTo(till, line);
    calls += 1;
    if (!answer.ok) refused += 1;
    shell.say(JSON.stringify(answer));
  }
  const sentence = `${calls} calls, ${refused} refused.`;
  return refused === 0 ? done(sentence, null) : failed(sentence, null);
}

async function answerTo(till: OpenedTill, line: string): Promise<Result<unknown, Failure>> {
  const parsed = callLine.safeParse(jsonOrNull(line));
  if (!parsed.success) {
    const detail = 'a line is one JSON object: {"channel": …, "input": …}';
    return err({ code: 'INVALID_INPUT', detail });
  }
  return till.route(parsed.data.channel, parsed.data.input ?? {});
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Signs the employee in who was named; without one, the calls have to. */
async function signIn(
  till: OpenedTill,
  { employee, pin }: Words,
): Promise<Result<null, { readonly code: string }>> {
  if (employee === undefined) return ok(null);
  const people = (await till.route('people.candidates', {})) as Result<
    Output<'people.candidates'>,
    Failure
  >;
  if (!people.ok) return people;
  const person = people.value.find(({ number }) => number === employee);
  if (person === undefined) return err({ code: 'EMPLOYEE_UNKNOWN' });
  const { employeeId } = person;
  const signed = await till.route('people.signIn', { employeeId, pin: pin ?? '' });
  return signed.ok ? ok(null) : signed;
}
