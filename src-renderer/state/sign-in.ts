import type { EmployeeId } from '@shared/lib/ids';
import { create } from 'zustand';
import { call } from '../bridge/call';
import { keepWhatIsTyped } from './leaving';
import { loadSession } from './till';

interface Switching {
  readonly isOpen: boolean;
  /** Who was already chosen; null leaves the choice to the sign-in screen. */
  readonly employeeId: EmployeeId | null;
}

const CLOSED: Switching = { isOpen: false, employeeId: null };

/** Whether somebody asked to hand the till over while another is still signed in. */
export const useSwitching = create<Switching>(() => CLOSED);

/** Shows the sign-in screen over the work; whoever is signed in stays so until the next PIN. */
export function askToSwitch(employeeId: EmployeeId | null): void {
  useSwitching.setState({ isOpen: true, employeeId });
}

export function stopSwitching(): void {
  useSwitching.setState(CLOSED);
}

/**
 * Somebody types their PIN; the answer ends the switching that was on by then. The new session may
 * be on the screen before the answer is, and whoever asks for the next switch meanwhile keeps it.
 */
export function beginTurn(): () => void {
  const begun = useSwitching.getState();
  return () => {
    if (useSwitching.getState() === begun) stopSwitching();
  };
}

/** Signs out and shows the sign-in screen; the work stays as it is under it. */
export async function lockTill(cause: 'lock' | 'idle'): Promise<void> {
  keepWhatIsTyped();
  await call('people.signOut', { cause });
  await loadSession();
}
