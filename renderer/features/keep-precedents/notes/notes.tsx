import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { fullCite } from '../../../../shared/citations/format';
import {
  addNote,
  editNote,
  type NoteRow,
  type PrecedentView,
  restoreNote,
  trashNote,
  undo,
  untrashNote,
  useNotes,
} from '../../../data';
import { AutosaveArea } from '../../../ui/autosave';
import { showFailure } from '../../../ui/desktop-files';
import { formatInstant } from '../../../ui/format';
import { showUndo } from '../../../ui/undo-toast';
import { WordDiff } from '../history/word-diff';
import type { CiteIndex } from './link-cites';
import { NoteText } from './note-text';

const plainCite = (record: PrecedentView): string =>
  fullCite(record)
    .map(({ t }) => t)
    .join('');

/** Notes on a precedent: who wrote what when, every earlier text kept and restorable. */
interface NotesProps {
  readonly record: PrecedentView;
  readonly cites: CiteIndex;
}

export function PrecedentNotes({ record, cites }: NotesProps) {
  const precedentId = record.id;
  // A short form of the record itself says enough in a note on it.
  const opening = record.citations.length === 0 ? undefined : plainCite(record);
  const notes = useNotes({ kind: 'precedent', id: precedentId });
  const [text, setText] = useState('');
  const add = async () => {
    const words = text.trim();
    if (!words) return;
    setText('');
    const { operation } = await addNote({ kind: 'precedent', id: precedentId }, words).catch((error: unknown) => {
      setText((typed) => (typed === '' ? words : `${words}\n\n${typed}`));
      throw error;
    });
    if (operation) showUndo({ message: 'Note added', undo: async () => void (await undo(operation)) });
  };
  return (
    <section className="q-prec-section" aria-label="Notes">
      <h3 className="q-h3">Notes</h3>
      {notes?.length === 0 && <p className="q-dim">No notes yet. What did you find when you read it?</p>}
      <ul className="q-prec-notes">
        {notes?.map((note) => (
          <Note key={note.id} note={note} cites={cites} opening={opening} />
        ))}
      </ul>
      <div className="q-stack" style={{ gap: 6 }}>
        <Textarea
          size="xs"
          autosize
          minRows={2}
          maxRows={10}
          aria-label="New note"
          placeholder="Write a note. *Italics*, **bold**, lists with -, quotations with >; citations link themselves"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void add().catch(showFailure);
          }}
        />
        <Button
          size="compact-xs"
          variant="default"
          style={{ alignSelf: 'start' }}
          disabled={text.trim() === ''}
          onClick={() => void add().catch(showFailure)}
        >
          Add note
        </Button>
      </div>
    </section>
  );
}

interface NoteProps {
  readonly note: NoteRow;
  readonly cites: CiteIndex;
  readonly opening: string | undefined;
}

function Note({ note, cites, opening }: NoteProps) {
  const [editing, setEditing] = useState(false);
  const trash = async () => {
    await trashNote(note.id);
    showUndo({ message: 'Note moved to the trash', undo: async () => void (await untrashNote(note.id)) });
  };
  const save = (text: string) => {
    if (text.trim()) void editNote(note.id, text).catch(showFailure);
  };
  return (
    <li className="q-prec-note">
      <p className="q-dim">
        {note.by}, {formatInstant(note.at)}
      </p>
      {editing ? (
        <AutosaveArea label="Text of the note" value={note.text} onSave={save} symbols />
      ) : (
        <NoteText text={note.text} cites={cites} opening={opening} />
      )}
      <div className="q-row">
        <button type="button" className="q-link" onClick={() => setEditing(!editing)}>
          {editing ? 'Done' : 'Edit note'}
        </button>
        <button type="button" className="q-link" onClick={() => void trash().catch(showFailure)}>
          Move note to trash
        </button>
      </div>
      <Earlier note={note} cites={cites} opening={opening} />
    </li>
  );
}

function Earlier({ note, cites, opening }: NoteProps) {
  if (note.history.length === 0) return null;
  const restore = async (index: number) => {
    const operation = await restoreNote(note.id, index);
    if (operation) showUndo({ message: 'Earlier text restored', undo: async () => void (await undo(operation)) });
  };
  return (
    <details className="q-prec-earlier">
      <summary>Earlier texts ({note.history.length})</summary>
      <ul>
        {note.history
          .map((was, index) => ({ ...was, index }))
          .reverse()
          .map((was) => (
            <li key={was.index}>
              <p className="q-dim">
                {was.by}, {formatInstant(was.at)}
              </p>
              <NoteText text={was.text} cites={cites} opening={opening} />
              <p className="q-dim">Changed after that:</p>
              <WordDiff before={was.text} after={note.history[was.index + 1]?.text ?? note.text} />
              <button type="button" className="q-link" onClick={() => void restore(was.index).catch(showFailure)}>
                Restore this text
              </button>
            </li>
          ))}
      </ul>
    </details>
  );
}
