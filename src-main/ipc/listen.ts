import { CALL } from '@shared/ipc/channels';
import { err } from '@shared/lib/result';
import { ipcMain } from 'electron';
import type { Route } from './router';

/** Answers calls from the app's own main frame at `origin`, and from nobody else. */
export function listen(route: Route, origin: string): void {
  ipcMain.handle(CALL, (event, channel: unknown, input: unknown) => {
    const frame = event.senderFrame;
    const isOurs = frame !== null && frame.parent === null && frame.url.startsWith(`${origin}/`);
    return isOurs ? route(channel, input) : err({ code: 'UNKNOWN_CHANNEL' as const });
  });
}
