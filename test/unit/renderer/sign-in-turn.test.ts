import { describe, expect, it } from 'vitest';
import { askToSwitch, beginTurn, stopSwitching, useSwitching } from '@renderer/state/sign-in';

describe('the turn of whoever types a PIN', () => {
  it('ends the switching it was typed for', () => {
    askToSwitch(null);
    const endTurn = beginTurn();
    endTurn();
    expect(useSwitching.getState().isOpen).toBe(false);
  });

  it('leaves a switching alone that was asked for before the answer came', () => {
    stopSwitching();
    const endTurn = beginTurn();
    askToSwitch(null);
    endTurn();
    expect(useSwitching.getState().isOpen).toBe(true);
  });
});
