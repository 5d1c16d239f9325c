import { useCallback, useEffect, useState } from 'react';
import { beforeLock, revealMatter, warmSearch } from '../data';
import { OfferBundlesAtStart } from '../features/collect-bundles/offer-at-start';
import { DrawerGate } from '../features/open-drawer/leave-gate';
import { Palette } from '../features/search-everything/palette';
import { useRoute } from '../state';
import { watchBackups } from '../state/vault';
import { ErrorBoundary } from '../ui/error-boundary';
import { useCommands } from './commands';
import { DropImport } from './drop-import';
import { useKeyboard } from './keyboard';
import { useLockKey } from './lock-key';
import { clipboardTold, watchOwnClipboard } from './own-clipboard';
import { Rail } from './rail';
import { useRecents } from './recents';
import { CurrentScreen } from './routes';
import { SayDueAtStart } from './say-due-at-start';
import { ShortcutSheet } from './shortcut-sheet';
import { Spelling } from './spelling';
import { StatusBar } from './status-bar';
import { TitleBar } from './title-bar';
import { useVaultNotices } from './vault-notices';

/** The one window: rail, title bar, the screen the route names, status bar. */
export function Shell({ onDrawn }: { readonly onDrawn: () => void }) {
  const route = useRoute();
  const visit = useRecents((state) => state.visit);
  const [overlay, setOverlay] = useState<'search' | 'keys'>();
  const openSearch = useCallback(() => setOverlay('search'), []);
  const openKeys = useCallback(() => setOverlay('keys'), []);
  const close = useCallback(() => setOverlay(undefined), []);
  const commands = useCommands({ openSearch, openKeys });
  useKeyboard(commands);
  useLockKey(commands);
  useVaultNotices();
  useEffect(watchBackups, []);
  useEffect(() => watchOwnClipboard(), []);
  useEffect(() => beforeLock(clipboardTold), []);
  useEffect(() => warmSearch(), []);
  useEffect(onDrawn, [onDrawn]);
  useEffect(() => {
    if (!route.matterId) return;
    visit(route.matterId);
    revealMatter(route.matterId);
  }, [route.matterId, visit]);

  return (
    <div className="q-shell">
      <TitleBar onSearch={openSearch} />
      <Rail />
      <main className="q-main">
        <ErrorBoundary what="this page" resetKey={JSON.stringify(route)}>
          <CurrentScreen route={route} />
        </ErrorBoundary>
      </main>
      <StatusBar />
      <Spelling />
      <DropImport />
      <SayDueAtStart />
      <OfferBundlesAtStart />
      <DrawerGate />
      <Palette opened={overlay === 'search'} onClose={close} commands={commands} />
      <ShortcutSheet opened={overlay === 'keys'} onClose={close} commands={commands} />
    </div>
  );
}
