import { expect, type Page } from '@playwright/test';
import type {} from '@renderer/bridge/call';
import { checkoutPage } from './pages/checkout-page';
import type { TillApp } from './till-app';
import type { Channel, Input, Output } from '@shared/ipc/contract/contract';

/** The demo hospital's people, as resources/demo/employees.json has them. */
export const MANAGER = { number: '101', pin: '472906', name: 'Ruth Abernathy' };
export const CASHIER = { number: '108', pin: '180693', name: 'Tom Lindqvist' };
/** A cashier who works in Spanish. */
export const LUPITA = { number: '107', pin: '527814', name: 'Lupita Reyes' };

/** Something from the shelf of the demo hospital, with a barcode and sales tax. */
export const LEASH = {
  words: 'trailmark leash 4',
  name: 'Trailmark leash, 4 ft',
  code: 'RT-LEAD4',
};

/** The demo hospital's counter, with the employee at it and the product search ready. */
export async function startCounter(startApp: () => Promise<TillApp>, employee = CASHIER) {
  const { page, app } = await startApp();
  await openCounter(page, employee);
  const counter = checkoutPage(page);
  await counter.ready();
  return { page, app, counter };
}

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
