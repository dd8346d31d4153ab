import type { TillContext } from '../../services/context';
import type { Words } from './arguments';
import { done, failed, type Ending, type Shell } from './shell';

/** `backup --to DIR`: a copy of the till's file, looked over, in a folder of one's own choice. */
export async function backUp(
  { database, clock }: TillContext,
  { to }: Words,
  shell: Shell,
): Promise<Ending> {
  if (to === undefined || to === '') {
    return failed('Say where the backup goes: --to DIR.', { error: { code: 'INVALID_INPUT' } });
  }
  const what = { file: database.sqlite.name, nowMs: clock.nowMs() };
  try {
    const { savedAs, sizeBytes, sha256 } = await shell.saveCopy(what, to);
    const sentence = `${sizeBytes} bytes, looked over and saved as ${savedAs}.`;
    return done(sentence, { savedAs, sizeBytes, sha256 });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const sentence = `No backup could be made in ${to}: ${detail}`;
    return failed(sentence, { error: { code: 'BACKUP_FAILED', detail } });
  }
}
