import type { InputOf } from '../../shared/ipc/contract';

type Due = InputOf<'app:say-due'>;

const count = (n: number, word: string): string[] => (n === 0 ? [] : [`${n} ${word}`]);

/** The words of the note: counts, then the matters that may be named. Undefined: nothing is due, nothing is said. */
export function dueNote({ overdue, today, soon, titles }: Due): { title: string; body: string } | undefined {
  const counts = [...count(overdue, 'overdue'), ...count(today, 'due today'), ...count(soon, 'due soon')];
  if (counts.length === 0) return undefined;
  // One line a title: what a title holds cannot make the note look like another.
  const named = titles.map((title) => title.replace(/\s+/g, ' ').trim()).filter(Boolean);
  return { title: `Deadlines: ${counts.join(', ')}`, body: named.join('\n') };
}

/** What the desktop offers to show a note; apart, so that the decision can be looked at without a desktop. */
export interface NoteDesk {
  readonly isSupported: () => boolean;
  readonly show: (note: { title: string; body: string }) => void;
}

/** Shows the note of a start once; the page exists only while the vault is open, so that a lock says nothing. */
export function sayDueOnce(desk: NoteDesk): (due: Due) => { status: 'shown' | 'quiet' } {
  let said = false;
  return (due) => {
    const note = dueNote(due);
    if (said || note === undefined || !desk.isSupported()) return { status: 'quiet' };
    said = true;
    desk.show(note);
    return { status: 'shown' };
  };
}
