import { blankDraft, setupFrom, type Draft } from '@renderer/features/first-run/draft';
import { faultsOf } from '@renderer/features/first-run/draft-faults';
import { ratePpm } from '@shared/domain/rate/rate';
import { setupContract } from '@shared/ipc/contract/setup';
import { i18n } from '@renderer/state/i18n';
import { describe, expect, it } from 'vitest';

i18n.activate('en-US');

const blank = blankDraft({ salesTax: 'Sales tax', notTaxed: 'Not taxed', till: 'Front 1' });
const whole: Draft = {
  ...blank,
  name: ' Willow Lane Vets ',
  city: 'Austin, TX 78613',
  rates: [{ code: 'SALES', name: 'Sales tax', ratePpm: ratePpm(82_500) }],
  managerName: 'Nora Quist',
  pin: '730518',
  pinAgain: '730518',
};

describe('faultsOf', () => {
  it('finds nothing wrong with a whole draft', () => {
    for (const step of ['hospital', 'money', 'till', 'manager'] as const) {
      expect(faultsOf(whole, step)).toEqual({});
    }
  });

  it.each([
    ['hospital', { name: ' ' }, 'name'],
    ['money', { rates: blank.rates }, 'rate 0'],
    ['money', { rates: [...whole.rates, ...whole.rates] }, 'code 1'],
    ['till', { prefix: '1A' }, 'prefix'],
    ['till', { printer: { ...blank.printer, transport: 'tcp', host: '' } }, 'host'],
    ['till', { printer: { ...blank.printer, transport: 'tcp', host: 'p', port: '70000' } }, 'port'],
    ['till', { printer: { ...blank.printer, transport: 'spooler', queue: 'a b' } }, 'queue'],
    ['manager', { pin: '123456', pinAgain: '123456' }, 'pin'],
    ['manager', { pinAgain: '730519' }, 'pinAgain'],
    ['manager', { managerNumber: '12a' }, 'managerNumber'],
  ] as const)('names the field on the page %s: %j', (step, changes, field) => {
    expect(Object.keys(faultsOf({ ...whole, ...changes }, step))).toEqual([field]);
  });
});

describe('setupFrom', () => {
  it('makes what the contract takes, without empty lines', () => {
    const setup = setupFrom(whole, 'es-US');
    expect(setupContract['setup.create'].input.parse(setup)).toMatchObject({
      hospital: { name: 'Willow Lane Vets', addressLines: ['Austin, TX 78613'], language: 'es-US' },
      till: { printer: { transport: 'screen' } },
      taxRates: [{ code: 'SALES', ratePpm: 82_500 }],
    });
  });
});
