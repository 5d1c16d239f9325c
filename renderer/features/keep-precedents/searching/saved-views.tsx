import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { LibraryView } from '../../../../shared/schema/library-view';
import { removeView, saveView, undo, useLibraryViews, type ViewRow } from '../../../data';
import { showFailure } from '../../../ui/desktop-files';
import { showUndo } from '../../../ui/undo-toast';
import './searching.css';

type Now = Omit<LibraryView, 'name'>;

interface SavedViewsProps {
  /** What the list shows now. */
  readonly now: Now;
  readonly onChoose: (view: LibraryView) => void;
}

/** Searches kept under a name: query, filters and order. */
export function SavedViews({ now, onChoose }: SavedViewsProps) {
  const views = useLibraryViews() ?? [];
  const [naming, setNaming] = useState(false);
  const save = async (name: string) => {
    setNaming(false);
    const operation = await saveView({ name, ...now });
    if (operation !== null) showUndo({ message: `View “${name}” saved.`, undo: () => undo(operation) });
  };
  return (
    <section aria-label="Saved views">
      <div className="q-prec-clear">
        <h2 className="q-h3">Views</h2>
        {!naming && (
          <button type="button" className="q-link" aria-label="Save this view" onClick={() => setNaming(true)}>
            Save
          </button>
        )}
      </div>
      {naming && <NameForm onSave={(name) => void save(name).catch(showFailure)} onCancel={() => setNaming(false)} />}
      {views.map((view) => (
        <div key={view.id} className="q-view-line">
          <button
            type="button"
            className="q-prec-facet"
            aria-pressed={isShown(view.value, now)}
            onClick={() => onChoose(view.value)}
          >
            <span className="q-clip">{view.value.name}</span>
          </button>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={`Remove view ${view.value.name}`}
            onClick={() => void remove(view).catch(showFailure)}
          >
            <IconX size={13} aria-hidden />
          </ActionIcon>
        </div>
      ))}
    </section>
  );
}

async function remove({ id, value }: ViewRow): Promise<void> {
  const operation = await removeView(id);
  if (operation !== null) showUndo({ message: `View “${value.name}” removed.`, undo: () => undo(operation) });
}

function isShown({ name: _name, ...view }: LibraryView, now: Now): boolean {
  return JSON.stringify([view.query, view.filters, view.sort]) === JSON.stringify([now.query, now.filters, now.sort]);
}

function NameForm({ onSave, onCancel }: { readonly onSave: (name: string) => void; readonly onCancel: () => void }) {
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) onSave(name.trim());
  };
  return (
    <form className="q-view-form" aria-label="Save this view" onSubmit={submit}>
      <TextInput
        size="xs"
        aria-label="Name of the view"
        placeholder="Name"
        maxLength={80}
        value={name}

        autoFocus
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      />
      <Button size="xs" type="submit" disabled={!name.trim()}>
        Save
      </Button>
    </form>
  );
}
