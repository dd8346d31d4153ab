import { createScanDetector, type ScanDetector } from '@shared/domain/scan/scan-detector';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** Presses `keys` one after the other, `gapMs` apart, and answers the codes that were scanned. */
function press(detector: ScanDetector, keys: readonly string[], gapMs: number, startMs = 0) {
  return keys.flatMap((key, index) => {
    const outcome = detector.feed(key, startMs + index * gapMs);
    return outcome.kind === 'scan' ? [outcome.code] : [];
  });
}
const keysOf = (code: string, last = 'Enter') => [...Array.from(code), last];

describe('the scan detector', () => {
  it.each(['Enter', 'Tab'])('sees a scan that ends with %s', (last) => {
    expect(press(createScanDetector(), keysOf('4006381333931', last), 5)).toEqual([
      '4006381333931',
    ]);
  });

  it('sees one scan after the other', () => {
    const keys = [...keysOf('036000291452'), ...keysOf('CLN-0001')];
    expect(press(createScanDetector(), keys, 35)).toEqual(['036000291452', 'CLN-0001']);
  });

  it('passes over the Shift of a capital letter', () => {
    const keys = ['Shift', 'C', 'Shift', 'L', 'n', '-', '1', 'Enter'];
    expect(press(createScanDetector(), keys, 10)).toEqual(['CLn-1']);
  });

  it('leaves out what was typed before the scan', () => {
    const detector = createScanDetector();
    press(detector, ['d', 'o', 'g'], 120);
    expect(press(detector, keysOf('036000291452'), 5, 1000)).toEqual(['036000291452']);
  });

  it('is not fooled by Enter after a pause, short bursts, or keys that type nothing', () => {
    const detector = createScanDetector();
    press(detector, Array.from('036000291452'), 5);
    expect(detector.feed('Enter', 1000)).toEqual({ kind: 'none' });
    expect(press(detector, keysOf('abc'), 5, 2000)).toEqual([]);
    expect(press(detector, [...Array.from('0360'), 'ArrowLeft', '1', 'Enter'], 5, 3000)).toEqual(
      [],
    );
    expect(press(detector, ['Enter', 'Tab', 'Enter'], 5, 4000)).toEqual([]);
  });

  it.each(['la casa', 'correa niño', 'ñandú12345', '0360 00291452', '12345€'])(
    'takes %j for words, however fast they came',
    (words) => {
      const detector = createScanDetector();
      expect(press(detector, keysOf(words), 5)).toEqual([]);
      expect(press(detector, keysOf('036000291452'), 5, 200)).toEqual(['036000291452']);
    },
  );

  it('starts again when the clock steps back', () => {
    const detector = createScanDetector();
    press(detector, Array.from('9999'), 5, 5000);
    expect(press(detector, keysOf('1234'), 5, 1000)).toEqual(['1234']);
  });

  it('says how many characters it holds, and holds none after the scan', () => {
    const detector = createScanDetector();
    press(detector, Array.from('0360'), 5);
    expect(detector.pendingLength).toBe(4);
    detector.feed('Enter', 20);
    expect(detector.pendingLength).toBe(0);
  });

  it('takes the speed and the length of other scanners', () => {
    const slow = createScanDetector({ maxGapMs: 80, minLength: 2 });
    expect(press(slow, keysOf('42'), 70)).toEqual(['42']);
  });

  const visible = fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code));
  const printable = fc.string({ unit: visible, minLength: 4, maxLength: 40 });

  it('sees every fast code whole', () => {
    fc.assert(
      fc.property(printable, fc.integer({ min: 0, max: 35 }), (code, gapMs) => {
        expect(press(createScanDetector(), keysOf(code), gapMs)).toEqual([code]);
      }),
    );
  });

  it('never takes a person for a scanner', () => {
    const gap = fc.integer({ min: 36, max: 400 });
    const typing = fc.array(fc.tuple(fc.constantFrom('a', '1', 'Enter', 'Tab', 'Shift'), gap));
    fc.assert(
      fc.property(typing, (keys) => {
        const detector = createScanDetector();
        let atMs = 0;
        for (const [key, pauseMs] of keys) {
          atMs += pauseMs;
          expect(detector.feed(key, atMs).kind).toBe('none');
        }
      }),
    );
  });
});
