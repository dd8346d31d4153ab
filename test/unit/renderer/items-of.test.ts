import { describe, expect, it } from 'vitest';
import { itemsOf } from '@renderer/features/settings/items-of';

describe('itemsOf', () => {
  it('takes one item a line, each once, without empty ones', () => {
    expect(itemsOf(' Alarm off \n\nLights on\nAlarm off\n', 30)).toEqual([
      'Alarm off',
      'Lights on',
    ]);
  });

  it('keeps a line as short and a list as long as the rules allow', () => {
    expect(itemsOf('x'.repeat(130), 30)[0]).toHaveLength(120);
    expect(itemsOf('a\nb\nc', 2)).toEqual(['a', 'b']);
  });
});
