import { ActionIcon, Button, Menu } from '@mantine/core';
import {
  IconArrowLeft,
  IconArrowRight,
  IconBriefcase,
  IconChevronDown,
  IconFileImport,
  IconHistory,
  IconPlus,
  IconSearch,
  IconShieldLock,
} from '@tabler/icons-react';
import { useMatters } from '../data';
import { importMatterFile } from '../features/list-matters/matter-file';
import { go, goBack, goForward, useWayBack } from '../state';
import { useVaultKind } from '../state/vault';
import { KeyHint, keyWords } from '../ui/key-hint';
import { useRecents } from './recents';

/** Back and forward, search over everything, recents, new. */
export function TitleBar({ onSearch }: { readonly onSearch: () => void }) {
  const way = useWayBack();
  return (
    <header className="q-title" data-pane>
      <div className="q-title-side">
        <ActionIcon aria-label="Back" title={`Back (${keyWords('Alt+Left')})`} onClick={goBack} disabled={!way.back}>
          <IconArrowLeft size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          aria-label="Forward"
          title={`Forward (${keyWords('Alt+Right')})`}
          onClick={goForward}
          disabled={!way.forward}
        >
          <IconArrowRight size={16} aria-hidden />
        </ActionIcon>
      </div>
      <button type="button" className="q-title-search" onClick={onSearch}>
        <IconSearch size={15} aria-hidden />
        <span>Search matters, people, precedents, notes</span>
        <KeyHint keys="Mod+K" />
      </button>
      <div className="q-title-side q-title-end">
        <RecentsMenu />
        <NewMenu />
      </div>
    </header>
  );
}

function RecentsMenu() {
  const ids = useRecents((state) => state.ids);
  const matters = useMatters();
  const recent = ids.flatMap((id) => matters?.find((m) => m.row.id === id) ?? []);
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <Button variant="subtle" color="gray" leftSection={<IconHistory size={15} aria-hidden />}>
          Recents
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {recent.length === 0 && <Menu.Label>Matters you open are listed here</Menu.Label>}
        {recent.map(({ row }) => (
          <Menu.Item key={row.id} onClick={() => go({ section: 'matters', matterId: row.id })}>
            <span className="q-clip" style={{ display: 'block' }}>
              {row.title}
            </span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function NewMenu() {
  const samplesOnly = useVaultKind() === 'samples';
  return (
    <Menu position="bottom-end" width={samplesOnly ? 270 : 230}>
      <Menu.Target>
        <Button
          leftSection={<IconPlus size={15} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          New
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconBriefcase size={15} aria-hidden />}
          rightSection={<KeyHint keys="Mod+N" />}
          onClick={() => go({ section: 'matters', tab: 'new' })}
        >
          Matter
        </Menu.Item>
        <Menu.Item leftSection={<IconFileImport size={15} aria-hidden />} onClick={() => void importMatterFile()}>
          Import a matter file…
        </Menu.Item>
        {samplesOnly && (
          <>
            <Menu.Divider />
            <Menu.Label fw={400}>
              This vault takes the samples only. A matter of your own needs a passphrase first.
            </Menu.Label>
            <Menu.Item
              leftSection={<IconShieldLock size={15} aria-hidden />}
              onClick={() => go({ section: 'settings', tab: 'lock' })}
            >
              Protect this vault…
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
