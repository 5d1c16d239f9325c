import { describe, expect, it } from 'vitest';
import { calendarText } from '../../../../shared/calendar-file/ics';
import { findProtectedWords } from '../../../../shared/checks/leak';
import { fileStories } from '../../../../shared/ooxml/file-stories';

/** A calendar file with a word that begins so far into its first line. */
const file = (word: string, before: number): Uint8Array =>
  new TextEncoder().encode(
    calendarText({
      days: [{ uid: 'x@quash', date: '2026-12-04', summary: `${'-'.repeat(before)} ${word}`, description: 'x' }],
      stamp: '2026-11-30',
      warnings: [],
    }),
  );

describe('the guard of a calendar file', () => {
  it('finds a protected word wherever a line breaks in it, and with its commas', () => {
    for (let before = 30; before < 75; before += 1) {
      for (const word of ['night_heron_42', 'Heron, Night']) {
        const found = findProtectedWords(fileStories(file(word, before), 'deadlines.ics', 'ics'), [word]);
        expect(found.length, `${word} after ${before}`).toBeGreaterThan(0);
      }
    }
    expect(findProtectedWords(fileStories(file('nobody', 40), 'deadlines.ics', 'ics'), ['night_heron_42'])).toEqual([]);
  });
});
