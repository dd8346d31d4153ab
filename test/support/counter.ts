import { expect, type Page } from '@playwright/test';
import type {} from '@renderer/bridge/call';
import type { Channel, Input, Output } from '@shared/ipc/contract/contract';

/** The demo hospital's people, as resources/demo/employees.json has them. */
export const MANAGER = { number: '101', pin: '472906', name: 'Ruth Abernathy' };
export const CASHIER = { number: '108', pin: '180693', name: 'Tom Lindqvist' };

/** Asks over the contract as the window does, and fails when the till refuses. */
export async function ask<C extends Channel>(
  page: Page,
  channel: C,
  input: Input<C>,
): Promise<Output<C>> {
  const answer = (await page.evaluate(
    ([name, value]) => window.frontdesk.call(name as string, value),
    [channel, input] as const,
  )) as { readonly ok: boolean; readonly value: Output<C> };
  expect(answer, channel).toMatchObject({ ok: true });
  return answer.value;
}

/** Furnishes the demo hospital, whose drawer is open, and signs the employee in. */
export async function openCounter(page: Page, employee = CASHIER): Promise<void> {
  await ask(page, 'setup.openDemo', {});
  await signIn(page, employee);
  await page.reload();
}

/** Signs in without the screen. */
export async function signIn(
  page: Page,
  { number, pin }: { readonly number: string; readonly pin: string },
): Promise<void> {
  const people = await ask(page, 'people.candidates', {});
  const who = people.find((candidate) => candidate.number === number);
  if (who === undefined) throw new Error(`nobody has the number ${number}`);
  await ask(page, 'people.signIn', { employeeId: who.employeeId, pin });
}
