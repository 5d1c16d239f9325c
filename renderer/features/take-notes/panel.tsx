import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { addNote, undo, useNotes } from '../../data';
import { showFailure } from '../../ui/desktop-files';
import { FieldGroup } from '../../ui/field-row';
import { showUndo } from '../../ui/undo-toast';
import { Note } from './note';
import './take-notes.css';

/** The notes on a matter, newest first, each with who wrote it, when, and every earlier text. */
export function NotesPanel({ matterId }: { readonly matterId: string }) {
  const notes = useNotes({ kind: 'matter', id: matterId });
  const [text, setText] = useState('');
  if (!notes) return null;

  const add = async () => {
    const words = text.trim();
    if (words === '') return;
    // Cleared at once: what is typed while this is saved is the next note. Put back when it is refused.
    setText('');
    const { operation } = await addNote({ kind: 'matter', id: matterId }, words).catch((error: unknown) => {
      setText((typed) => (typed === '' ? words : `${words}\n\n${typed}`));
      throw error;
    });
    if (operation) showUndo({ message: 'Note added', undo: () => undo(operation) });
  };

  return (
    <div className="q-scroll">
      <FieldGroup title="New note">
        <form
          className="q-stack"
          style={{ gap: 8 }}
          onSubmit={(event) => {
            event.preventDefault();
            void add().catch(showFailure);
          }}
        >
          <Textarea
            aria-label="New note"
            autosize
            minRows={3}
            value={text}
            placeholder="What you found, from whom, when. Notes never go into a paper; they do go into an exported matter file."
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void add().catch(showFailure);
            }}
          />
          <div>
            <Button type="submit" disabled={text.trim() === ''}>
              Add note
            </Button>
          </div>
        </form>
      </FieldGroup>
      <FieldGroup title="Notes">
        {notes.length === 0 && <p className="q-dim">No note yet.</p>}
        {notes.toReversed().map((note) => (
          <Note key={note.id} note={note} />
        ))}
      </FieldGroup>
    </div>
  );
}
