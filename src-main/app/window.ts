import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';

/** The till's one window. It is shown when there is something to see. */
export function createWindow(preload: string, url: string): BrowserWindow {
  const options: BrowserWindowConstructorOptions = {
    width: 1366,
    height: 768,
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
  window.once('ready-to-show', () => {
    window.show();
  });
  void window.loadURL(url);
  return window;
}
