import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { screen, type BrowserWindow } from 'electron';
import type { Timers } from '../platform/timers';
import { isInReach, readPlace, type WindowPlace } from './window-place';

const SETTLED_MS = 500;

/** Where the window stood when it was last seen, or null when nobody knows or could reach it. */
export function recallPlace(file: string): WindowPlace | null {
  const place = readPlace(textOf(file));
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  return place !== null && isInReach(place, areas) ? place : null;
}

/** Keeps in `file` where `window` stands: once it rests, and when it closes. */
export function rememberPlace(window: BrowserWindow, file: string, timers: Timers): void {
  let cancel = () => {
    // Nothing has moved yet.
  };
  const keep = () => {
    cancel();
    keepPlace(file, { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() });
  };
  const keepSoon = () => {
    cancel();
    cancel = timers.after(SETTLED_MS, keep);
  };
  window.on('resize', keepSoon);
  window.on('move', keepSoon);
  window.on('close', keep);
}

/** A full disk or a folder that cannot be written must not stop a sale for the sake of a window. */
function keepPlace(file: string, place: WindowPlace): void {
  try {
    writeFileSync(`${file}.tmp`, JSON.stringify(place));
    renameSync(`${file}.tmp`, file);
  } catch (error) {
    console.error('The place of the window was not kept.', error);
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
