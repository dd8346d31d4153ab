import { isInReach, readPlace, type WindowPlace } from '@main/app/window-place';
import { describe, expect, it } from 'vitest';

const COUNTER = { x: 0, y: 0, width: 1920, height: 1040 };
const BESIDE = { x: 1920, y: 0, width: 1280, height: 1024 };

function placeAt(x: number, y: number): WindowPlace {
  return { bounds: { x, y, width: 1366, height: 768 }, isMaximized: false };
}

describe('readPlace', () => {
  it('reads what was written', () => {
    const place = { bounds: { x: -8, y: 20, width: 1100, height: 720 }, isMaximized: true };
    expect(readPlace(JSON.stringify(place))).toEqual(place);
  });

  it.each([
    '',
    '{"bounds":{"x":0,"y":0,"width":1366',
    'null',
    '{"bounds":{"x":0,"y":0,"width":0,"height":768},"isMaximized":false}',
    '{"bounds":{"x":0.5,"y":0,"width":1366,"height":768},"isMaximized":false}',
    '{"bounds":{"x":1e12,"y":0,"width":1366,"height":768},"isMaximized":false}',
    '{"bounds":{"x":0,"y":0,"width":1366,"height":768}}',
  ])('takes %j for nothing', (text) => {
    expect(readPlace(text)).toBeNull();
  });
});

describe('isInReach', () => {
  it.each([
    { what: 'on the only screen', x: 100, y: 60 },
    { what: 'mostly past the right edge', x: 1920 - 120, y: 0 },
    { what: 'mostly past the left edge', x: 120 - 1366, y: 0 },
    { what: 'mostly below', x: 0, y: 1040 - 32 },
  ])('reaches a window $what', ({ x, y }) => {
    expect(isInReach(placeAt(x, y), [COUNTER])).toBe(true);
  });

  it.each([
    { what: 'on a screen that is gone', x: 2000, y: 100 },
    { what: 'a hand past the right edge', x: 1920 - 119, y: 0 },
    { what: 'a hand past the left edge', x: 119 - 1366, y: 0 },
    { what: 'with its title above the screen', x: 100, y: -33 },
    { what: 'below the work area', x: 0, y: 1040 - 31 },
  ])('does not reach a window $what', ({ x, y }) => {
    expect(isInReach(placeAt(x, y), [COUNTER])).toBe(false);
  });

  it('reaches a window on the second screen', () => {
    expect(isInReach(placeAt(2000, 100), [COUNTER, BESIDE])).toBe(true);
  });
});
