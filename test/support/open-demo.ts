import type { Page } from '@playwright/test';
import { MANAGER } from './counter';
import { signInPage } from './pages/sign-in-page';
import type { TillApp } from './till-app';

/** The demo hospital with `employee` at the counter. */
export async function openDemo(
  startDemo: () => Promise<TillApp>,
  employee = MANAGER,
): Promise<Page> {
  const { page } = await startDemo();
  await signInPage(page).signIn(employee.number, employee.pin);
  return page;
}
