import { drawerKickBytes } from '@main/printing/drawer-kick';
import { expect, it } from 'vitest';
import { decodeEscPos } from '../../support/escpos-decoder';

it('is one pulse with both its times, and nothing else', () => {
  expect(drawerKickBytes(2).toString('hex')).toBe('1b700032fa');
  expect(decodeEscPos(drawerKickBytes(5))).toEqual({
    lines: [],
    barcodes: [],
    cuts: 0,
    pulses: [{ m: 1, t1: 50, t2: 250 }],
  });
});
