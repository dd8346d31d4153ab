import { minor } from '@shared/domain/money/money';
import { ONE_UNIT, quantityMilli } from '@shared/domain/quantity/quantity';
import { ratePpm } from '@shared/domain/rate/rate';
import {
  lineDoubts,
  type DoubtfulLine,
  type Surroundings,
} from '@shared/domain/verify/line-doubts';
import { describe, expect, it } from 'vitest';

const exam: DoubtfulLine<string> = {
  quantityMilli: ONE_UNIT,
  unitPriceMinor: minor(6500),
  listPriceMinor: minor(6500),
  fixedFeeMinor: minor(0),
  discount: null,
  patientId: 'rex',
};
const around: Surroundings<string> = {
  pastMilli: [],
  deceased: new Set<string>(),
  isForPatients: true,
  wantsPatient: true,
};

describe('an exam', () => {
  it('at its price, for a living dog, is as it should be', () => {
    expect(lineDoubts(exam, around)).toEqual([]);
  });

  it('for nothing has a fee as a rule, whether the price or the discount says so', () => {
    const doubt = [{ kind: 'no-price', listMinor: 6500 }];
    expect(lineDoubts({ ...exam, unitPriceMinor: minor(0) }, around)).toEqual(doubt);
    const all = { kind: 'percent', ratePpm: ratePpm(1_000_000) } as const;
    expect(lineDoubts({ ...exam, discount: all }, around)).toEqual(doubt);
  });

  it('may cost nothing where the catalogue says so', () => {
    const free = { ...exam, unitPriceMinor: minor(0), listPriceMinor: minor(0) };
    expect(lineDoubts(free, around)).toEqual([]);
  });

  it('of a dead dog, or of none among those of others, is odd', () => {
    expect(lineDoubts(exam, { ...around, deceased: new Set(['rex']) })).toEqual([
      { kind: 'deceased' },
    ]);
    const ofNobody = { ...exam, patientId: null };
    expect(lineDoubts(ofNobody, around)).toEqual([{ kind: 'no-patient' }]);
    expect(lineDoubts(ofNobody, { ...around, isForPatients: false })).toEqual([]);
    expect(lineDoubts(ofNobody, { ...around, wantsPatient: false })).toEqual([]);
  });

  it('eleven times is not what is sold', () => {
    const pastMilli = Array.from({ length: 9 }, () => ONE_UNIT);
    const eleven = { ...exam, quantityMilli: quantityMilli(11_000) };
    expect(lineDoubts(eleven, { ...around, pastMilli })).toMatchObject([
      { kind: 'quantity', usual: { usualMilli: 1000 } },
    ]);
  });
});
