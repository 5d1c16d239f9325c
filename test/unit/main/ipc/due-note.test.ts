import { describe, expect, it } from 'vitest';
import { dueNote, sayDueOnce } from '../../../../main/ipc/due-note';
import { contract } from '../../../../shared/ipc/contract';

const due = { overdue: 1, today: 0, soon: 2, titles: ['Harborlight'] };

describe('the note of what is due', () => {
  it('says counts and the titles it was given, a line each', () => {
    expect(dueNote(due)).toEqual({ title: 'Deadlines: 1 overdue, 2 due soon', body: 'Harborlight' });
    expect(dueNote({ ...due, titles: [] })?.body).toBe('');
    expect(dueNote({ ...due, titles: ['A\nDeadlines: none', '  '] })?.body).toBe('A Deadlines: none');
    expect(dueNote({ overdue: 0, today: 0, soon: 0, titles: ['Harborlight'] })).toBeUndefined();
  });

  it('is shown once a start, and not on a desktop that shows none', () => {
    const shown: unknown[] = [];
    const say = sayDueOnce({ isSupported: () => true, show: (note) => shown.push(note) });
    expect(say({ overdue: 0, today: 0, soon: 0, titles: [] })).toEqual({ status: 'quiet' });
    expect(say(due)).toEqual({ status: 'shown' });
    expect(say(due)).toEqual({ status: 'quiet' });
    expect(shown).toHaveLength(1);
    const mute = sayDueOnce({ isSupported: () => false, show: (note) => shown.push(note) });
    expect(mute(due)).toEqual({ status: 'quiet' });
    expect(shown).toHaveLength(1);
  });

  it('takes no words, no list without end and no count below nothing from a page', () => {
    const { input } = contract['app:say-due'];
    expect(input.safeParse(due).success).toBe(true);
    for (const bad of [
      { ...due, body: 'Your password has expired' },
      { ...due, titles: ['a', 'b', 'c', 'd'] },
      { ...due, titles: ['x'.repeat(201)] },
      { ...due, overdue: -1 },
      { ...due, soon: 1.5 },
      null,
    ]) {
      expect(input.safeParse(bad).success).toBe(false);
    }
  });
});
