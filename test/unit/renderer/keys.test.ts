import { actsWhileTyping, isPressed, type KeyPress } from '@renderer/state/keys';
import { describe, expect, it } from 'vitest';

const press = (key: string, modifiers: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...modifiers,
});

describe('isPressed', () => {
  it.each([
    ['F9', press('F9')],
    ['Mod+K', press('k', { ctrlKey: true })],
    ['Mod+K', press('k', { metaKey: true })],
    ['Shift+F9', press('F9', { shiftKey: true })],
    ['Alt+1', press('1', { altKey: true })],
  ])('knows %s', (keys, pressed) => {
    expect(isPressed(keys, pressed)).toBe(true);
  });

  it.each([
    ['F9', press('F9', { shiftKey: true })],
    ['Mod+K', press('k')],
    ['Mod+K', press('k', { ctrlKey: true, altKey: true })],
    ['Alt+1', press('1')],
    ['F1', press('F10')],
  ])('does not take %s for another key', (keys, pressed) => {
    expect(isPressed(keys, pressed)).toBe(false);
  });
});

describe('actsWhileTyping', () => {
  it('lets keys act that write nothing', () => {
    expect(['F1', 'Shift+F9', 'Mod+K', 'Alt+3'].map(actsWhileTyping)).not.toContain(false);
  });

  it('leaves letters, digits and Enter to whoever is typing', () => {
    expect(['A', 'Shift+A', '1', 'Enter', 'Delete'].map(actsWhileTyping)).not.toContain(true);
  });
});
