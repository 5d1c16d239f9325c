import { Menu } from '@mantine/core';
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconCheck,
  IconCloudOff,
  IconDatabaseOff,
  IconLoader2,
  IconUser,
} from '@tabler/icons-react';
import { sayInstant, switchPerson, useCurrentPerson, usePeople, useUndo } from '../data';
import { go, useSaving } from '../state';
import { showFailure } from '../ui/desktop-files';
import { keyWords } from '../ui/key-hint';

/** The bottom line: offline, last saved, last backup, and who is working. */
export function StatusBar() {
  return (
    <footer className="q-status" data-pane aria-label="Status">
      <span className="q-status-item" title="Quash opens no connection to any network. It has no way to.">
        <IconCloudOff size={14} aria-hidden /> Offline
      </span>
      <Saving />
      <UndoButton />
      <span className="q-status-gap" />
      <span
        className="q-status-item"
        title="Backups are not part of this version. Export matters you cannot do without."
      >
        <IconDatabaseOff size={14} aria-hidden /> No backup yet
      </span>
      <PersonMenu />
    </footer>
  );
}

function Saving() {
  const { state, at, message } = useSaving();
  return (
    <span className="q-status-item" role="status">
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
          <IconCheck size={14} aria-hidden /> {at ? `Saved ${sayInstant(at)}` : 'All changes are saved'}
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
      className="q-status-button q-clip"
      title={`Undo: ${undo.text} (${keyWords('Mod+Z')})`}
      onClick={() => void undo.run().catch(showFailure)}
    >
      <IconArrowBackUp size={14} aria-hidden /> Undo: {undo.text}
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
        <button type="button" className="q-status-button" title="Who is working. Every change carries this name.">
          <IconUser size={14} aria-hidden /> {person?.value.name ?? 'Nobody named yet'}
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
