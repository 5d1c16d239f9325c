import { Menu } from '@mantine/core';
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconCheck,
  IconCloudOff,
  IconDatabase,
  IconDatabaseOff,
  IconFlask,
  IconLoader2,
  IconLock,
  IconUser,
} from '@tabler/icons-react';
import { sayInstant, switchPerson, useCurrentPerson, usePeople, useUndo } from '../data';
import { backupLine } from '../features/keep-backups/words';
import { go, useSaving } from '../state';
import { lockNow, useVault, useVaultKind } from '../state/vault';
import { showFailure } from '../ui/desktop-files';
import { KeyHint, keyWords } from '../ui/key-hint';
import './status-bar.css';

/** The bottom line: offline, last saved, last backup, how to lock, and who is working. */
export function StatusBar() {
  const kind = useVaultKind();
  return (
    <footer className="q-status" data-pane aria-label="Status">
      <span className="q-status-item" title="Quash opens no connection to any network. It has no way to.">
        <IconCloudOff size={14} aria-hidden /> <span className="q-status-word">Offline</span>
      </span>
      <Saving />
      <UndoButton />
      <span className="q-status-gap" />
      <BackupButton />
      {kind === 'samples' ? <SamplesOnly /> : <LockButton />}
      <PersonMenu />
    </footer>
  );
}

const backupIcons = {
  asking: IconDatabase,
  none: IconDatabaseOff,
  running: IconLoader2,
  failed: IconAlertTriangle,
  done: IconDatabase,
};

function BackupButton() {
  const { state, text, more } = backupLine(useVault());
  if (state === 'asking') return null;
  const Icon = backupIcons[state];
  return (
    <button
      type="button"
      className={`q-status-button q-status-backup ${state === 'failed' ? 'q-status-bad' : ''}`}
      title={[...(state === 'failed' ? [text] : []), more, 'Open backup settings'].join('\n')}
      onClick={() => go({ section: 'settings', tab: 'storage' })}
    >
      <Icon size={14} aria-hidden /> <span className="q-clip">{text}</span>
    </button>
  );
}

function SamplesOnly() {
  return (
    <button
      type="button"
      className="q-status-button q-status-samples"
      title="This vault opens without a passphrase and takes no matter of your own. Protect it with a passphrase."
      onClick={() => go({ section: 'settings', tab: 'lock' })}
    >
      <IconFlask size={14} aria-hidden /> Samples only
    </button>
  );
}

function LockButton() {
  return (
    <button
      type="button"
      className="q-status-button q-status-lock"
      title="Save what is typed, close the window and forget the keys"
      onClick={() => void lockNow().catch(showFailure)}
    >
      <IconLock size={14} aria-hidden /> Lock <KeyHint keys="Mod+L" />
    </button>
  );
}

function Saving() {
  const { state, at, message } = useSaving();
  return (
    <span className="q-status-item q-status-saving" role="status">
      {state === 'saving' && (
        <>
          <IconLoader2 size={14} aria-hidden /> Saving…
        </>
      )}
      {state === 'failed' && (
        <span className="q-status-bad">
          <IconAlertTriangle size={14} aria-hidden /> Not saved: {message ?? 'the last change could not be written'}
        </span>
      )}
      {(state === 'saved' || state === 'idle') && (
        <>
          <IconCheck size={14} aria-hidden />{' '}
          <span className="q-clip">{at ? `Saved ${sayInstant(at)}` : 'All changes are saved'}</span>
        </>
      )}
    </span>
  );
}

function UndoButton() {
  const { undo } = useUndo();
  if (!undo) return null;
  return (
    <button
      type="button"
      className="q-status-button q-status-undo"
      title={`Undo: ${undo.text} (${keyWords('Mod+Z')})`}
      onClick={() => void undo.run().catch(showFailure)}
    >
      <IconArrowBackUp size={14} aria-hidden />
      <span className="q-clip">
        Undo<span className="q-status-word">: {undo.text}</span>
      </span>
    </button>
  );
}

const roles = { attorney: 'Attorney', 'in-house': 'In-house counsel', paralegal: 'Paralegal' };

function PersonMenu() {
  const person = useCurrentPerson();
  const people = usePeople() ?? [];
  return (
    <Menu position="top-end" width={240}>
      <Menu.Target>
        <button
          type="button"
          className="q-status-button q-status-person"
          title="Who is working. Every change carries this name."
        >
          <IconUser size={14} aria-hidden /> <span className="q-clip">{person?.value.name ?? 'Nobody named yet'}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{people.length > 0 ? 'Work as' : 'Nobody is named yet'}</Menu.Label>
        <Menu.RadioGroup value={person?.id ?? ''} onChange={(id) => void switchPerson(id).catch(showFailure)}>
          {people.map(({ id, value }) => (
            <Menu.RadioItem key={id} value={id}>
              {value.name} <span className="q-dim">{roles[value.role]}</span>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        {people.length > 0 && <Menu.Divider />}
        <Menu.Item onClick={() => go({ section: 'settings', tab: 'people' })}>Add or change people…</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
