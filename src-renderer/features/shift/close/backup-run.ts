import { create } from 'zustand';
import type { Output } from '@shared/ipc/contract/contract';
import type { Failure } from '@shared/ipc/failures';
import type { ShiftId } from '@shared/lib/ids';
import { call, subscribe } from '../../../bridge/call';

interface BackupRun {
  /** The shift whose closing it is made after; null before any was closed. */
  readonly shiftId: ShiftId | null;
  readonly isRunning: boolean;
  /** How much is copied; all of it while the copy is looked over. */
  readonly percent: number;
  readonly made: Output<'backups.make'> | null;
  readonly failure: Failure | null;
}

/** The backup at the end of a closing. It goes on while somebody looks at other screens. */
export const useBackup = create<BackupRun>(() => ({
  shiftId: null,
  isRunning: false,
  percent: 0,
  made: null,
  failure: null,
}));

/** Makes the backup after the closing of `shiftId`: once, however often that is shown. */
export function backUpOnce(shiftId: ShiftId): void {
  if (useBackup.getState().shiftId === shiftId) return;
  useBackup.setState({ shiftId, made: null, failure: null });
  void backUp();
}

/** Makes the backup; one that is being made already goes first. */
export async function backUp(): Promise<void> {
  const { shiftId, isRunning } = useBackup.getState();
  if (isRunning) return;
  useBackup.setState({ isRunning: true, percent: 0, failure: null });
  const stopListening = subscribe('progress', ({ task, done, total }) => {
    if (task !== 'backup' || total === 0) return;
    useBackup.setState({ percent: Math.floor((100 * done) / total) });
  });
  const result = await call('backups.make', {});
  stopListening();
  useBackup.setState({ isRunning: false });
  // Another shift was closed meanwhile: its closing is not in this copy.
  if (useBackup.getState().shiftId !== shiftId) return backUp();
  useBackup.setState(result.ok ? { made: result.value } : { failure: result.error });
}
