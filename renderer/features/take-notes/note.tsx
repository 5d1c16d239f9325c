import { ActionIcon, Button, Textarea } from '@mantine/core';
import { IconHistory, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { editNote, type NoteRow, restoreNote, sayInstant, trashNote, undo } from '../../data';
import { showFailure } from '../../ui/desktop-files';
import { showUndo } from '../../ui/undo-toast';

async function run(action: Promise<string | null>, message: string): Promise<void> {
  try {
    const operation = await action;
    if (operation) showUndo({ message, undo: () => undo(operation) });
  } catch (error) {
    showFailure(error);
  }
}

/** A day alone ('2017-04-06') stays a day; a moment is said in local time. */
const when = (at: string): string => (at.length > 10 ? sayInstant(at) : at);

/** One note, with its earlier texts a click away. */
export function Note({ note }: { readonly note: NoteRow }) {
  const [draft, setDraft] = useState<string>();
  const [history, setHistory] = useState(false);
  const save = () => {
    if (draft !== undefined && draft.trim() !== '') void run(editNote(note.id, draft.trim()), 'Note changed');
    setDraft(undefined);
  };
  return (
    <article className="q-note" aria-label={`Note by ${note.by}`}>
      <header className="q-row">
        <strong>{note.by}</strong>
        <span className="q-dim">{when(note.at)}</span>
        <span className="q-note-tools">
          {note.history.length > 0 && (
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              aria-expanded={history}
              leftSection={<IconHistory size={14} aria-hidden />}
              onClick={() => setHistory(!history)}
            >
              {note.history.length} earlier
            </Button>
          )}
          <ActionIcon aria-label="Edit note" title="Edit" onClick={() => setDraft(note.text)}>
            <IconPencil size={15} aria-hidden />
          </ActionIcon>
          <ActionIcon
            aria-label="Move note to trash"
            title="Move to trash"
            onClick={() => void run(trashNote(note.id), 'Note is in the trash')}
          >
            <IconTrash size={15} aria-hidden />
          </ActionIcon>
        </span>
      </header>
      {draft === undefined ? (
        <p className="q-note-text">{note.text}</p>
      ) : (
        <div className="q-stack" style={{ gap: 6 }}>
          <Textarea
            aria-label="Text of the note"
            autosize
            minRows={2}
            autoFocus
            value={draft}
            onChange={(event) => setDraft(event.currentTarget.value)}
          />
          <div className="q-row">
            <Button size="compact-xs" onClick={save}>
              Save note
            </Button>
            <Button size="compact-xs" variant="default" onClick={() => setDraft(undefined)}>
              Cancel
            </Button>
          </div>
        </div>
      )}
      {history && (
        <ol className="q-note-history" aria-label="Earlier texts, newest first">
          {note.history
            .map((earlier, index) => ({ ...earlier, index }))
            .toReversed()
            .map((earlier) => (
              <li key={earlier.index}>
                <div className="q-row">
                  <span className="q-dim">
                    {earlier.by}, {when(earlier.at)}
                  </span>
                  <Button
                    size="compact-xs"
                    variant="default"
                    onClick={() => void run(restoreNote(note.id, earlier.index), 'Earlier text restored')}
                  >
                    Restore this text
                  </Button>
                </div>
                <p className="q-note-text">{earlier.text}</p>
              </li>
            ))}
        </ol>
      )}
    </article>
  );
}
