import { Activity, Suspense, useState } from 'react';
import { useCommands } from '../state/commands';
import { useRoute, type ScreenName } from '../state/route';
import { useTill } from '../state/till';
import { useAutoLock } from './auto-lock';
import { ErrorBoundary } from './error-boundary';
import './frame.css';
import { useFrameCommands } from './frame-commands';
import { useKeyboard } from './keyboard';
import { NavigationRail } from './navigation-rail';
import { openPalette, Palette } from './palette';
import { SCREENS } from './screens';
import { ShortcutSheet } from './shortcut-sheet';
import { StatusBar } from './status-bar/status-bar';

const WITHOUT_SETTINGS_MS = 600_000;

/** Rail, screen and status bar. Every screen that was shown is kept as it was left. */
export function Frame() {
  const { screen } = useRoute();
  const [visited, setVisited] = useState<readonly ScreenName[]>([screen]);
  if (!visited.includes(screen)) setVisited([...visited, screen]);
  const [isSheetOpen, setSheetOpen] = useState(false);
  useKeyboard();
  useAutoLock(useTill(({ settings }) => settings?.hospital.autoLockMs ?? WITHOUT_SETTINGS_MS));
  useCommands(
    useFrameCommands({
      sheet: () => {
        setSheetOpen(true);
      },
      palette: openPalette,
    }),
  );
  return (
    <div className="frame">
      <NavigationRail current={screen} />
      <main className="frame-main" data-screen={screen}>
        {visited.map((name) => (
          <Activity key={name} mode={name === screen ? 'visible' : 'hidden'}>
            <KeptScreen name={name} />
          </Activity>
        ))}
      </main>
      <StatusBar />
      <ShortcutSheet
        opened={isSheetOpen}
        onClose={() => {
          setSheetOpen(false);
        }}
      />
      <Palette />
    </div>
  );
}

function KeptScreen({ name }: { readonly name: ScreenName }) {
  // The one it began with: another would forget what is typed in it.
  const [Component] = useState(() => SCREENS[name]?.component.now());
  if (Component === undefined) return null;
  return (
    <ErrorBoundary>
      <Suspense fallback={null}>
        <Component />
      </Suspense>
    </ErrorBoundary>
  );
}
