import { describe, expect, it } from 'vitest';
import { whatIsDue } from '../../../../../renderer/app/say-due';
import {
  answerOf,
  isFixed,
  ownCount,
  servicesOf,
} from '../../../../../renderer/features/track-deadlines/count/count-request';
import { exportable } from '../../../../../renderer/features/track-deadlines/export-all';
import { filterDeadlines } from '../../../../../renderer/features/track-deadlines/filters';
import { monthGrid } from '../../../../../renderer/features/track-deadlines/month-grid';
import { item, itemOf, row } from './items';

const all = [
  item({ id: 'late', due: { date: '2027-03-01' } }),
  item({ id: 'today', due: { date: '2027-03-02' } }),
  item({ id: 'soon', due: { date: '2027-03-09' }, label: 'Reply' }),
  item({ id: 'far', due: { date: '2027-03-10' } }),
  item({ id: 'done', due: { date: '2027-02-01' }, status: 'done' }),
];

describe('the choices of the list', () => {
  it('tell open, overdue, at risk and done apart, and look for every word', () => {
    const ids = (which: Parameters<typeof filterDeadlines>[1], words = '') =>
      filterDeadlines(all, which, words, ({ id }) => id === 'far').map(({ id }) => id);
    expect(ids('open')).toEqual(['late', 'today', 'soon', 'far']);
    expect(ids('overdue')).toEqual(['late']);
    expect(ids('at-risk')).toEqual(['far']);
    expect(ids('done')).toEqual(['done']);
    expect(ids('all', 'reply matter')).toEqual(['soon']);
  });
});

describe('the page of a month', () => {
  it('begins on a Sunday, ends on a Saturday, and holds each date once', () => {
    const weeks = monthGrid('2027-03-17', all);
    expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7]);
    expect([weeks[0]?.[0]?.date, weeks.at(-1)?.at(-1)?.date]).toEqual(['2027-02-28', '2027-04-03']);
    const held = weeks.flat().flatMap(({ items }) => items.map(({ id }) => id));
    expect(held).toEqual(['late', 'today', 'soon', 'far']);
    expect(weeks.flat().filter(({ inMonth }) => inMonth)).toHaveLength(31);
  });

  it('has four weeks or six where the month does', () => {
    expect(monthGrid('2026-02-10', [])).toHaveLength(4);
    expect(monthGrid('2027-05-01', [])).toHaveLength(6);
  });
});

describe('the note at the start', () => {
  it('counts what is past, of today and within the earliest warning', () => {
    expect(whatIsDue(all, [7, 1])).toEqual({ overdue: 1, today: 1, soon: 1, titles: ['A matter'] });
    expect(whatIsDue(all, [1])).toMatchObject({ soon: 0 });
    expect(whatIsDue(all, [])).toMatchObject({ overdue: 1, today: 1, soon: 0 });
  });

  it('never names a restricted matter, opened or not, and leaves samples out', () => {
    const restricted = item({ id: 'r', due: { date: '2027-03-02' }, restricted: true, matterTitle: 'Secret' });
    expect(whatIsDue([restricted], [7])).toEqual({ overdue: 0, today: 1, soon: 0, titles: [] });
    expect(whatIsDue([{ ...restricted, masked: true }], [7])).toMatchObject({ titles: [] });
    expect(whatIsDue([item({ id: 's', sample: true, due: { date: '2027-03-02' } })], [7])).toBeNull();
    expect(whatIsDue([], [7])).toBeNull();
  });
});

describe('one calendar file of all matters', () => {
  it('leaves out restricted matters, what is done, and dates that nobody calendared', () => {
    const plain = itemOf(row({}));
    const others = [
      { ...plain, restricted: true },
      { ...plain, masked: true },
      { ...plain, status: 'done' as const },
      item({ id: 'face' }),
    ];
    expect(exportable([plain, ...others])).toEqual([plain]);
  });
});

const form = {
  rule: 'frcp6',
  from: '2026-11-06',
  time: undefined,
  count: 14,
  unit: undefined,
  direction: undefined,
  service: undefined,
  court: 'dcd',
  alsoBy: undefined,
} as const;

describe('the calculator', () => {
  it('counts as the command line does', () => {
    expect(answerOf(form)).toMatchObject({ ok: true, answer: { due: '2026-11-20' } });
    expect(answerOf({ ...form, rule: 'frcp6d', service: 'mail' })).toMatchObject({ answer: { due: '2026-11-23' } });
    const objections = { ...form, rule: 'trg-frcp45-objection', count: undefined, alsoBy: '2026-11-16' };
    expect(answerOf(objections)).toMatchObject({ answer: { due: '2026-11-16' } });
  });

  it('waits for what it lacks, and takes a date on paper as it is', () => {
    expect(answerOf({ ...form, from: undefined })).toBeUndefined();
    expect(answerOf({ ...form, count: undefined })).toBeUndefined();
    expect(ownCount('trg-frcp45-objection')).toMatchObject({ n: 14, unit: 'days' });
    expect(isFixed('fixed-date')).toBe(true);
    expect(isFixed('frcp6')).toBe(false);
    expect(answerOf({ ...form, rule: 'fixed-date', from: '2026-11-28' })).toMatchObject({
      answer: { due: '2026-11-28' },
    });
  });

  it('offers the ways of service that the rule knows, and speaks of no command line', () => {
    expect(servicesOf('frcp6d')).toContain('mail');
    const wrong = answerOf({ ...form, count: 999_999 });
    expect(wrong).toMatchObject({ ok: false });
    expect(wrong?.ok === false && wrong.problem.message).not.toContain('--');
  });
});
