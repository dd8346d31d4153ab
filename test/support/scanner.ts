import type { ElectronApplication } from '@playwright/test';

/**
 * Types `code` and Enter as a scanner does, which is a keyboard faster than any hand: all keys at
 * once from the main process, because the test's own keyboard waits for an answer after each.
 */
export async function scan(app: ElectronApplication, code: string): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, keys) => {
      const [window] = BrowserWindow.getAllWindows();
      for (const keyCode of keys) {
        window?.webContents.sendInputEvent({ type: 'keyDown', keyCode });
        window?.webContents.sendInputEvent({ type: 'char', keyCode });
        window?.webContents.sendInputEvent({ type: 'keyUp', keyCode });
      }
    },
    [...Array.from(code), 'Enter'],
  );
}
