import { Activity, useEffect, useState } from 'react';
import { FirstRunScreen } from '../features/first-run/first-run-screen';
import { SignInScreen } from '../features/sign-in/sign-in-screen';
import { StartScreen } from '../features/start/start-screen';
import { useSwitching } from '../state/sign-in';
import { followTill, loadTill, useTill } from '../state/till';
import { Frame } from './frame';
import { loadScreens } from './screens';
import { useWindowTitle } from './window-title';

/** Decides what the till can do now: be looked after, be furnished, be unlocked, or work. */
export function App() {
  useWindowTitle();
  useEffect(() => {
    void loadTill();
    return followTill();
  }, []);
  const isSound = useTill(({ status, isLoaded }) => status?.state === 'sound' && isLoaded);
  const isSetUp = useTill(({ settings }) => settings !== null);
  if (!isSound) return <StartScreen />;
  return isSetUp ? <Counter /> : <FirstRunScreen />;
}

/** The work, and the sign-in screen over it: what is half typed under the lock is not lost. */
function Counter() {
  useEffect(() => void loadScreens(), []);
  const isLocked = useTill(({ session }) => session === null);
  const isCovered = useSwitching(({ isOpen }) => isOpen) || isLocked;
  const [hasBegun, setHasBegun] = useState(!isLocked);
  if (!isLocked && !hasBegun) setHasBegun(true);
  return (
    <>
      {hasBegun && (
        <Activity mode={isCovered ? 'hidden' : 'visible'}>
          <Frame />
        </Activity>
      )}
      {isCovered && <SignInScreen />}
    </>
  );
}
