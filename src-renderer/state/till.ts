import type { Channel, Input, Output } from '@shared/ipc/contract/contract';
import type { Failure } from '@shared/ipc/failures';
import type { Area } from '@shared/ipc/topics';
import type { EmployeeId } from '@shared/lib/ids';
import { create } from 'zustand';
import { call, subscribe } from '../bridge/call';
import { windowClock } from '../bridge/clock';
import { activateLanguage, type Language } from './i18n';

export interface TillState {
  /** What the till found when it started; null until it has answered. */
  readonly status: Output<'till.status'> | null;
  /** Why the status could not be had. */
  readonly failure: Failure | null;
  /** Null before the set-up. */
  readonly settings: Output<'till.settings'>;
  readonly session: Output<'till.session'>;
  readonly bar: Output<'till.bar'> | null;
  /** How far the till's clock is ahead of the window's, in milliseconds. */
  readonly clockAheadMs: number;
  /** Whose language was asked for last: once for each turn, then it may be changed by hand. */
  readonly spoken: { readonly by: EmployeeId | null; readonly language: Language } | null;
  /** False until settings and session were asked for once. */
  readonly isLoaded: boolean;
}

/** What every screen shows of the till: a mirror of the main process, never a source. */
export const useTill = create<TillState>(() => ({
  status: null,
  failure: null,
  settings: null,
  session: null,
  bar: null,
  clockAheadMs: 0,
  spoken: null,
  isLoaded: false,
}));

/** Asks for everything anew: at the start, and after the till was furnished. */
export async function loadTill(): Promise<void> {
  useTill.setState({ status: null, failure: null, isLoaded: false });
  const status = await call('till.status', {});
  if (!status.ok) {
    useTill.setState({ failure: status.error });
    return;
  }
  useTill.setState({ status: status.value });
  if (status.value.state !== 'sound') return;
  await Promise.all([loadSettings(), loadSession(), loadBar()]);
  useTill.setState({ isLoaded: true });
}

/** Keeps the mirror true while the till works. Answers how to stop. */
export function followTill(): () => void {
  return subscribe('changed', ({ areas }) => {
    const touches = (...shown: readonly Area[]) => shown.some((area) => areas.includes(area));
    if (touches('till')) void loadSettings();
    if (touches('people', 'till')) void loadSession();
    if (touches('shifts', 'printing', 'till')) void loadBar();
  });
}

/** Asks who is signed in, and speaks their language. */
export async function loadSession(): Promise<void> {
  const session = await valueOf('till.session', {});
  if (session === undefined) return;
  useTill.setState({ session });
  speakTheirLanguage();
}

async function loadSettings(): Promise<void> {
  const settings = await valueOf('till.settings', {});
  if (settings === undefined) return;
  useTill.setState({ settings });
  speakTheirLanguage();
}

async function loadBar(): Promise<void> {
  const bar = await valueOf('till.bar', {});
  if (bar === undefined) return;
  useTill.setState({ bar, clockAheadMs: bar.nowMs - windowClock.nowMs() });
}

/** The answer, or undefined when there is none: the mirror then stays as it was. */
async function valueOf<C extends Channel>(
  channel: C,
  input: Input<C>,
): Promise<Output<C> | undefined> {
  const result = await call(channel, input);
  if (result.ok) return result.value;
  if (result.error.code === 'TILL_NOT_READY') await loadStatus();
  return undefined;
}

/** Asks a till that was closed while it worked what is wrong with it. */
async function loadStatus(): Promise<void> {
  const status = await call('till.status', {});
  if (status.ok) useTill.setState({ status: status.value });
}

function speakTheirLanguage(): void {
  const { session, settings, spoken } = useTill.getState();
  const language = session?.language ?? settings?.hospital.language ?? null;
  const by = session?.employeeId ?? null;
  if (language === null || (by === spoken?.by && language === spoken.language)) return;
  useTill.setState({ spoken: { by, language } });
  activateLanguage(language);
}
