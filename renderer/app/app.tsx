import { MantineProvider, useMantineColorScheme } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useCallback, useEffect, useState } from 'react';
import { DataError, useMatters, useSettings } from '../data';
import { FirstRunScreen } from '../features/first-run/screen';
import { useTheme } from '../state';
import { ErrorBoundary } from '../ui/error-boundary';
import { Shell } from './shell';
import { cssVariables, quietForm, theme } from './theme';

/** The whole window: look, database, first run, then the shell. `opening` is the database on its way. */
export function App({ opening }: { readonly opening: Promise<void> }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <ThemeKeeper />
      <form id={quietForm} autoComplete="off" hidden />
      <Notifications position="bottom-right" limit={4} />
      <ErrorBoundary what="the window">
        <Gate opening={opening} />
      </ErrorBoundary>
    </MantineProvider>
  );
}

/** Brings the chosen theme to the page. */
function ThemeKeeper() {
  const [chosen] = useTheme();
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => setColorScheme(chosen), [chosen, setColorScheme]);
  return null;
}

type Opening = 'opening' | 'open' | Error;

/** Waits for the database before anything is drawn from it; says plainly when it does not open. */
function Gate({ opening }: { readonly opening: Promise<void> }) {
  const [state, setState] = useState<Opening>('opening');
  useEffect(() => {
    opening.then(
      () => setState('open'),
      (error: unknown) => setState(error instanceof Error ? error : new Error(String(error))),
    );
  }, [opening]);
  if (state === 'opening') return null;
  if (state === 'open') return <Start />;
  if (state instanceof DataError) return <NotOpened problem={state.message} fix={state.fix} />;
  throw state;
}

function NotOpened({ problem, fix }: { readonly problem: string; readonly fix: string }) {
  return (
    <main className="q-crash" role="alert">
      <h1 className="q-h2">Quash could not open its database</h1>
      <p>{problem}</p>
      <p>{fix}</p>
    </main>
  );
}

/** The first-run questions until they are answered or skipped, the shell from then on. */
function Start() {
  const settings = useSettings();
  const matters = useMatters();
  const drawn = useCallback(() => {
    // Right after the frame that shows it: `Quash is ready` means that it can be seen.
    requestAnimationFrame(() => setTimeout(() => void window.quash['app:ready'](), 0));
  }, []);
  if (!settings || !matters) return null;
  return settings.firstRunDone ? <Shell onDrawn={drawn} /> : <FirstRunScreen onDrawn={drawn} />;
}
