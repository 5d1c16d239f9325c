import { useMemo } from 'react';
import { usePeople, switchPerson, useUndo } from '../data';
import { backUpAndSay } from '../features/keep-backups/back-up';
import { importMatterFile } from '../features/list-matters/matter-file';
import { chooseBundle } from '../features/open-bundle/choose';
import { currentRoute, go, goBack, goForward, useTheme } from '../state';
import { lockNow, useVaultKind } from '../state/vault';
import { showFailure } from '../ui/desktop-files';
import { fieldId } from '../ui/field-source';
import { sealKeys, sealSelection } from '../ui/seal-mark';
import { hideUndo } from '../ui/undo-toast';
import { sections } from './sections';

export interface Command {
  readonly id: string;
  readonly title: string;
  /** 'Mod+K'; Mod is Ctrl, or ⌘ on a Mac. */
  readonly keys?: string;
  readonly run: () => void;
}

/** Locks, whatever else has the keyboard. */
export const lockKeys = 'Mod+L';

interface Overlays {
  readonly openSearch: () => void;
  readonly openKeys: () => void;
}

const focusFilter = () => document.querySelector<HTMLInputElement>('main [data-find]')?.focus();

/** Puts the cursor into the name of the matter on screen. */
function renameMatter(): void {
  const { section, matterId } = currentRoute();
  const control = document.getElementById(fieldId('title'));
  if (control) control.focus();
  else if (section === 'matters' && matterId) go({ section, matterId, field: 'title' });
}

/** Moves the keyboard to the next pane of the window: rail, list, detail, status bar. */
function nextPane(step: number): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((p) => p.offsetParent !== null);
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const pane = panes[(at + step + panes.length) % panes.length];
  const target = pane?.querySelector<HTMLElement>(
    '[role="grid"], [aria-current], [role="tab"][aria-selected="true"], button, input, textarea, [tabindex="0"]',
  );
  (target ?? pane)?.focus();
}

/** What the vault can do from anywhere. A samples-only vault has nothing to lock. */
const vaultCommands = (kind: ReturnType<typeof useVaultKind>): readonly Command[] => [
  kind === 'samples'
    ? {
        id: 'protect',
        title: 'Protect this vault with a passphrase',
        run: () => go({ section: 'settings', tab: 'lock' }),
      }
    : { id: 'lock', title: 'Lock Quash', keys: lockKeys, run: () => void lockNow().catch(showFailure) },
  { id: 'back-up', title: 'Back up now', run: () => void backUpAndSay() },
  { id: 'backups', title: 'Open backup settings', run: () => go({ section: 'settings', tab: 'storage' }) },
];

/** Everything the palette lists and the keyboard reaches. */
export function useCommands({ openSearch, openKeys }: Overlays): readonly Command[] {
  const people = usePeople();
  const { undo, redo } = useUndo();
  const [, setTheme] = useTheme();
  const kind = useVaultKind();

  return useMemo(
    () => [
      { id: 'search', title: 'Search everything', keys: 'Mod+K', run: openSearch },
      { id: 'new-matter', title: 'New matter', keys: 'Mod+N', run: () => go({ section: 'matters', tab: 'new' }) },
      { id: 'import-matter', title: 'Import a matter file…', run: () => void importMatterFile() },
      { id: 'open-bundle', title: 'Open a bundle…', keys: 'Mod+O', run: () => void chooseBundle().catch(showFailure) },
      ...sections.map((section, at) => ({
        id: `go-${section.id}`,
        title: `Go to ${section.word}`,
        keys: `Mod+${at + 1}`,
        run: () => go({ section: section.id }),
      })),
      {
        id: 'verify',
        title: 'Go to the authorities to verify',
        run: () => go({ section: 'precedents', tab: 'verify' }),
      },
      { id: 'filter', title: 'Filter the list', keys: 'Mod+F', run: focusFilter },
      { id: 'rename', title: 'Rename the matter', keys: 'F2', run: renameMatter },
      { id: 'back', title: 'Back', keys: 'Alt+ArrowLeft', run: goBack },
      { id: 'forward', title: 'Forward', keys: 'Alt+ArrowRight', run: goForward },
      {
        id: 'undo',
        title: undo ? `Undo: ${undo.text}` : 'Undo',
        keys: 'Mod+Z',
        run: () => {
          hideUndo();
          void undo?.run().catch(showFailure);
        },
      },
      {
        id: 'redo',
        title: redo ? `Redo: ${redo.text}` : 'Redo',
        keys: 'Mod+Shift+Z',
        run: () => void redo?.run().catch(showFailure),
      },
      { id: 'seal', title: 'Put the selected words under seal', keys: sealKeys, run: sealSelection },
      { id: 'next-pane', title: 'Next pane', keys: 'F6', run: () => nextPane(1) },
      { id: 'previous-pane', title: 'Previous pane', keys: 'Shift+F6', run: () => nextPane(-1) },
      ...vaultCommands(kind),
      { id: 'theme-auto', title: 'Theme: as the system', run: () => setTheme('auto') },
      { id: 'theme-light', title: 'Theme: light', run: () => setTheme('light') },
      { id: 'theme-dark', title: 'Theme: dark', run: () => setTheme('dark') },
      ...(people ?? []).map((person) => ({
        id: `person-${person.id}`,
        title: `Work as ${person.value.name}`,
        run: () => void switchPerson(person.id).catch(showFailure),
      })),
      { id: 'keys', title: 'Keyboard shortcuts', keys: '?', run: openKeys },
    ],
    [people, undo, redo, setTheme, kind, openSearch, openKeys],
  );
}
