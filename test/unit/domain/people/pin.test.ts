import { checkPin, lockOutMs } from '@shared/domain/people/pin';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('checkPin', () => {
  it.each(['472906', '112233', '000001', '135792468024', '100101'])('takes %s', (pin) => {
    expect(checkPin(pin, '1002')).toEqual({ ok: true, value: pin });
  });

  it.each([
    ['', 'PIN_TOO_SHORT'],
    ['47290', 'PIN_TOO_SHORT'],
    ['4729064729061', 'PIN_TOO_LONG'],
    ['47290a', 'PIN_NOT_DIGITS'],
    ['٤٧٢٩٠٦', 'PIN_NOT_DIGITS'],
    ['472 906', 'PIN_NOT_DIGITS'],
    ['000000', 'PIN_TOO_SIMPLE'],
    ['777777777777', 'PIN_TOO_SIMPLE'],
    ['123456', 'PIN_TOO_SIMPLE'],
    ['567890', 'PIN_TOO_SIMPLE'],
    ['890123', 'PIN_TOO_SIMPLE'],
    ['987654', 'PIN_TOO_SIMPLE'],
    ['3210987', 'PIN_TOO_SIMPLE'],
    ['121212', 'PIN_TOO_SIMPLE'],
    ['472472', 'PIN_TOO_SIMPLE'],
    ['4747474', 'PIN_TOO_SIMPLE'],
    ['910023', 'PIN_TOO_SIMPLE'],
  ])('refuses %j: %s', (pin, code) => {
    expect(checkPin(pin, '1002')).toEqual({ ok: false, error: { code } });
  });

  it('does not mind a short employee number in it', () => {
    expect(checkPin('472906', '29').ok).toBe(true);
    expect(checkPin('472906', '').ok).toBe(true);
  });
});

describe('lockOutMs', () => {
  it('lets four slips pass, then doubles from 30 s to an hour', () => {
    const seconds = [0, 4, 5, 6, 7, 11, 12, 13].map((count) => lockOutMs(count) / 1000);
    expect(seconds).toEqual([0, 0, 30, 60, 120, 1920, 3600, 3600]);
  });

  it('never shortens with one more wrong PIN, and never ends up endless', () => {
    fc.assert(
      fc.property(fc.nat(), (count) => {
        expect(lockOutMs(count + 1)).toBeGreaterThanOrEqual(lockOutMs(count));
        expect(lockOutMs(count)).toBeLessThanOrEqual(3_600_000);
      }),
    );
  });
});
