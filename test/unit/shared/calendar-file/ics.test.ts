import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import { deadlineDays } from '../../../../shared/calendar-file/deadline-days';
import { calendarText } from '../../../../shared/calendar-file/ics';
import { matterDeadlines } from '../../../../shared/deadlines/of-matter/matter-deadlines';
import { sampleMatter } from '../../../../templates/library';

const live = sampleMatter('live', '2026-11-30');
const days = deadlineDays(live.id, matterDeadlines(live).deadlines);
const file = (warnings: readonly number[] = [7, 1]) => calendarText({ days, stamp: live.today, warnings });

/** The file as another library reads it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const alarms = component
      .getAllSubcomponents('valarm')
      .map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      start: event.startDate,
      end: event.endDate,
      alarms,
    };
  });
}

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('the calendar file', () => {
  it('holds each open date once, on its own day, as a whole day with two warnings', () => {
    const events = read(file());
    expect(events).toHaveLength(days.length);
    expect(events.length).toBeGreaterThanOrEqual(3);
    for (const [index, day] of days.entries()) {
      const event = events[index];
      expect(event?.uid).toBe(day.uid);
      expect(event?.start.isDate).toBe(true);
      expect(event?.start.toString()).toBe(day.date);
      expect(event?.end.toString()).toBe(
        new Date(Date.parse(`${day.date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10),
      );
      expect(event?.summary).toBe(day.summary);
      expect(event?.description).toBe(day.description);
      expect(event?.alarms).toEqual(['-P6DT15H', '-PT15H']);
    }
    expect(read(file([3]))[0]?.alarms).toEqual(['-P2DT15H']);
    expect(read(file([]))[0]?.alarms).toEqual([]);
  });

  it('is the same bytes for the same matter, wherever the machine stands', () => {
    const here = file();
    for (const elsewhere of ['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
      process.env['TZ'] = elsewhere;
      expect(file()).toBe(here);
    }
  });

  it('breaks lines as RFC 5545 asks: CRLF, at most 75 octets', () => {
    const long = calendarText({
      days: [
        {
          uid: 'x@quash',
          date: '2026-12-04',
          summary: '§ “Gegenüberstellung” '.repeat(20),
          description: 'a\nb, c; d\\e '.repeat(30),
        },
      ],
      stamp: '2026-11-30',
      warnings: [1],
    });
    for (const text of [file(), long]) {
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).byteLength).toBeLessThanOrEqual(75);
    }
    expect(read(long)[0]?.summary).toBe('§ “Gegenüberstellung” '.repeat(20));
    expect(read(long)[0]?.description).toBe('a\nb, c; d\\e '.repeat(30));
  });

  it('keeps its ids when a date moves, and marks the day it was made on', () => {
    const moved = sampleMatter('live', '2026-12-09');
    const later = deadlineDays(moved.id, matterDeadlines(moved).deadlines);
    const shared = later.filter(({ uid }) => days.some((day) => day.uid === uid));
    expect(shared.length).toBeGreaterThan(0);
    expect(shared.some(({ uid, date }) => days.find((day) => day.uid === uid)?.date !== date)).toBe(true);
    expect(file()).toContain('DTSTAMP:20261130T000000Z');
  });

  it('says nothing about the matter but the label it was given', () => {
    const secret = [live.title, live.client.name, live.client.short, ...live.accounts.map(({ handle }) => handle)];
    for (const word of secret) expect(file()).not.toContain(word);
    const labelled = deadlineDays(live.id, matterDeadlines(live).deadlines, 'File 12');
    expect(labelled.every(({ summary }) => summary.startsWith('File 12: '))).toBe(true);
  });

  it('puts the careful date on the calendar, with the other one beside it', () => {
    const [entry] = matterDeadlines(live).deadlines;
    if (!entry) throw new Error('no deadline');
    const [day] = deadlineDays(live.id, [{ ...entry, status: 'open', due: '2026-07-06', conservative: '2026-07-03' }]);
    expect(day?.date).toBe('2026-07-03');
    expect(day?.description).toContain('July 6, 2026');
    expect(deadlineDays(live.id, [{ ...entry, status: 'done' }])).toEqual([]);
  });
});
