import { saveHospital } from '@main/services/settings/settings';
import { describe, expect, it } from 'vitest';
import { furnishedTill, openDrawer } from '../support/till-context';

describe('the currency of a hospital', () => {
  it('may be put right before there is money, and stays as it is from then on', () => {
    const till = furnishedTill();
    expect(saveHospital(till, { currency: 'EUR' })).toMatchObject({
      value: { hospital: { currency: 'EUR' } },
    });
    openDrawer(till);
    expect(saveHospital(till, { currency: 'JPY' })).toEqual({
      ok: false,
      error: { code: 'CURRENCY_IN_USE' },
    });
    expect(saveHospital(till, { currency: 'EUR', name: 'Hill Vets' }).ok).toBe(true);
  });
});
