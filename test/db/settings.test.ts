import { saveHospital, saveReceivablesRules } from '@main/services/settings/settings';
import { receivablesRulesOf } from '@main/db/repos/account-terms';
import { minor } from '@shared/domain/money/money';
import { receivablesRulesDefaults } from '@shared/journal/defaults';
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

describe('the logo of a hospital', () => {
  it('is a picture, or none', () => {
    const till = furnishedTill();
    const logo = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUg==';
    expect(saveHospital(till, { logo })).toMatchObject({ value: { hospital: { logo } } });
    expect(saveHospital(till, { logo: 'data:image/png;base64,PHN2Zz4=' })).toEqual({
      ok: false,
      error: { code: 'NOT_A_PICTURE' },
    });
    expect(saveHospital(till, { logo: '' })).toMatchObject({ value: { hospital: { logo: '' } } });
  });
});

describe('the rules of what clients owe', () => {
  it('are the usual ones until a manager says otherwise, and only what changed is journalled', () => {
    const till = furnishedTill();
    const lateFee = { kind: 'amount', amountMinor: minor(500) } as const;
    const changes = { ...receivablesRulesDefaults, termsDays: 14, lateFee };
    expect(saveReceivablesRules(till, changes)).toMatchObject({
      value: { receivablesRules: { termsDays: 14, lateFee, graceDays: 10 } },
    });
    const read = till.database.sqlite.prepare<[], string>(
      "SELECT body FROM journal_events WHERE type = 'receivables-rules.configured'",
    );
    expect(JSON.parse(read.pluck().get() ?? '')).toEqual({ changes: { lateFee, termsDays: 14 } });
    expect(receivablesRulesOf(till.database.read)).toEqual(changes);
  });

  it('hold no card number', () => {
    expect(saveReceivablesRules(furnishedTill(), { noteTerms: '4242 4242 4242 4242' })).toEqual({
      ok: false,
      error: { code: 'CARD_NUMBER_REFUSED' },
    });
  });
});
