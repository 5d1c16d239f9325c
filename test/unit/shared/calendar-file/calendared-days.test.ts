import { describe, expect, it } from 'vitest';
import { prepareExport } from '../../../../main/files/export-file';
import { calendaredDays } from '../../../../shared/calendar-file/calendared-days';
import { calendarText } from '../../../../shared/calendar-file/ics';
import { readWarnings } from '../../../../shared/deadlines/early-warnings';

const base = { id: 'row', matterId: 'm', label: 'Objections', due: { date: '2027-03-15' }, confirmed: false };

describe('calendared dates as a calendar file', () => {
  it('stand on the calendared day, with the identity of the computed date, and say what they are', () => {
    const computed = { due: '2027-03-18', conservative: '2027-03-15', verified: false };
    const [day] = calendaredDays([{ ...base, key: 'opposition:e 1', computed }], () => '');
    expect(day).toMatchObject({ uid: 'opposition.e.1.m@quash', date: '2027-03-15', summary: 'Objections' });
    expect(day?.description).toBe(
      'Due March 15, 2027.\nThe careful date; by the rule’s text March 18, 2027.\nRule not verified.\nTo be confirmed by counsel.',
    );
  });

  it('say so when the day was entered by hand, and carry the name they are given', () => {
    const computed = { due: '2027-03-18', verified: true, workingDate: '2027-03-17' };
    const [day] = calendaredDays([{ ...base, computed, confirmed: true }], () => 'File 12');
    expect(day).toMatchObject({ uid: 'row.m@quash', summary: 'File 12: Objections' });
    expect(day?.description).toContain('Entered by hand in place of March 18, 2027.');
    expect(day?.description).toContain('Confirmed in Quash.');
  });

  it('do not leave with a protected word, also where the format folds or escapes it', () => {
    const guard = { matterId: null, protectedWords: ['@x', 'Al'] };
    const leak = (label: string) => {
      const days = calendaredDays([{ ...base, label }], () => '');
      const bytes = new TextEncoder().encode(calendarText({ days, stamp: '2027-03-02', warnings: [] }));
      return prepareExport(bytes, 'd.ics', guard).status;
    };
    expect(leak('Objections')).toBe('ready');
    expect(leak('Reply to\nAl')).toBe('blocked');
    // Wherever a line is folded, one of these words stands across the fold.
    for (let length = 50; length < 76; length += 1) expect(leak(`${'.'.repeat(length)} @x`)).toBe('blocked');
  });
});

describe('early warnings', () => {
  it('are read as days, the longest first, each once', () => {
    expect(readWarnings('1, 7 7;14')).toEqual([14, 7, 1]);
    expect(readWarnings('')).toEqual([]);
    for (const wrong of ['a week', '-1', '366', '1 2 3 4 5 6 7']) expect(readWarnings(wrong)).toBeUndefined();
  });
});
