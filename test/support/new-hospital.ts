import type { Page } from '@playwright/test';
import type {} from '@renderer/bridge/call';
import type { Input } from '@shared/ipc/contract/contract';
import { signInPage } from './pages/sign-in-page';

const FURNITURE = {
  hospital: {
    name: 'Willow Lane Vets',
    addressLines: ['12 Willow Lane'],
    phone: '',
    email: '',
    registration: '',
    currency: 'USD',
    language: 'en-US',
    timeZone: 'America/Chicago',
    taxMode: 'exclusive',
    taxRounding: 'document',
    cashRoundingStepMinor: 0,
    receiptHeader: [],
    receiptFooter: [],
    autoLockMs: 600_000,
  },
  till: { name: 'Front 1', prefix: 'A', printer: { transport: 'screen' } },
  taxRates: [{ code: 'SALES', name: 'Sales tax', ratePpm: 82_500, validFrom: null, validTo: null }],
  manager: { number: '1', name: 'Nora Quist', language: null, pin: '730518' },
} as const;

/**
 * Furnishes a new till without the wizard: manager 1 with the PIN 730518, no shift, nothing sold.
 * The sign-in screen is there when it is done.
 */
export async function newHospital(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Welcome to Frontdesk' }).waitFor();
  await page.evaluate(
    (input) => window.frontdesk.call('setup.create', input),
    FURNITURE as unknown as Input<'setup.create'>,
  );
  await signInPage(page).search.waitFor();
}
