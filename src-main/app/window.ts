import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';
import { systemTimers } from '../platform/timers';
import { recallPlace, rememberPlace } from './window-memory';

const FIRST_SIZE = { width: 1366, height: 768 };

/**
 * The till's one window, where it stood when it was last closed: `placeFile` knows. It is shown
 * when there is something to see.
 */
export function createWindow(preload: string, url: string, placeFile: string): BrowserWindow {
  const place = recallPlace(placeFile);
  const options: BrowserWindowConstructorOptions = {
    ...(place?.bounds ?? FIRST_SIZE),
    minWidth: 1024,
    minHeight: 700,
    show: false,
    title: 'Frontdesk',
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  };
  const window = new BrowserWindow(options);
  // The menu's keys reload and close: a slip of the finger in the middle of a sale.
  window.removeMenu();
  if (place?.isMaximized === true) window.maximize();
  rememberPlace(window, placeFile, systemTimers);
  window.once('ready-to-show', () => {
    window.show();
  });
  void window.loadURL(url);
  return window;
}
