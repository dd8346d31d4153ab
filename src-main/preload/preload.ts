import { CALL, CHANNELS } from '@shared/ipc/channels';
import { contextBridge, ipcRenderer } from 'electron';

const allowed = new Set<unknown>(CHANNELS);

contextBridge.exposeInMainWorld('frontdesk', {
  call: (channel: unknown, input: unknown): Promise<unknown> =>
    allowed.has(channel)
      ? ipcRenderer.invoke(CALL, channel, input)
      : Promise.resolve({ ok: false, error: { code: 'UNKNOWN_CHANNEL' } }),
});
