/** What this computer remembers about how the window looks; no business fact belongs here. */
export function readPreference(name: string): string | null {
  return window.localStorage.getItem(`frontdesk.${name}`);
}

export function writePreference(name: string, value: string): void {
  window.localStorage.setItem(`frontdesk.${name}`, value);
}
