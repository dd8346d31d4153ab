import { CALL, CHANNELS, TELL, TOPICS } from '@shared/ipc/channels';
import { contextBridge, ipcRenderer } from 'electron';

const allowed = new Set<unknown>(CHANNELS);
const told = new Set<unknown>(TOPICS);

contextBridge.exposeInMainWorld('frontdesk', {
  call: (channel: unknown, input: unknown): Promise<unknown> =>
    allowed.has(channel)
      ? ipcRenderer.invoke(CALL, channel, input)
      : Promise.resolve({ ok: false, error: { code: 'UNKNOWN_CHANNEL' } }),
  subscribe: (listener: (topic: unknown, news: unknown) => void): (() => void) => {
    const hear = (_event: unknown, topic: unknown, news: unknown) => {
      if (told.has(topic)) listener(topic, news);
    };
    ipcRenderer.on(TELL, hear);
    return () => {
      ipcRenderer.removeListener(TELL, hear);
    };
  },
});
