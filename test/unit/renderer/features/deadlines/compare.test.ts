import { describe, expect, it } from 'vitest';
import {
  canCalendar,
  compareCalendar,
  dayByHand,
  tickedAtFirst,
  ticksOf,
} from '../../../../../renderer/features/enter-deadlines/compare';
import { openRows } from '../../../../../renderer/features/enter-deadlines/export-calendar';
import type { MatterDeadline } from '../../../../../shared/deadlines/of-matter/entry';
import { matterDeadlines } from '../../../../../shared/deadlines/of-matter/matter-deadlines';
import { sampleMatter } from '../../../../../templates/library';
import { item, itemOf, row } from './items';

const entry = (patch: Partial<MatterDeadline> = {}): MatterDeadline => ({
  id: 'objections',
  trigger: 'trg-frcp45-objection',
  label: 'Written objections',
  nature: 'ours',
  due: '2027-03-15',
  verified: true,
  unverified: [],
  warnings: [],
  steps: [],
  status: 'open',
  ...patch,
});

describe('the calendar beside what is computed', () => {
  it('proposes what nobody calendared, and finds nothing where all is as it was', () => {
    const compared = compareCalendar([itemOf(row({}))], [entry(), entry({ id: 'motion' })]);
    expect(compared.proposed.map(({ id }) => id)).toEqual(['motion']);
    expect(compared.changes).toEqual([]);
  });

  it('shows a date that moved with before and after, and moves it only as ticked', () => {
    const { changes } = compareCalendar([itemOf(row({}))], [entry({ due: '2027-03-18' })]);
    expect(changes).toMatchObject([
      { kind: 'moved', before: { due: '2027-03-15' }, after: { due: '2027-03-18' }, label: 'Written objections' },
    ]);
    expect(ticksOf(changes)).toMatchObject({ move: [{ to: { due: '2027-03-18' } }], done: [], remove: [] });
    expect(ticksOf([])).toEqual({ move: [], done: [], remove: [] });
  });

  it('sees that a second date appeared beside the first', () => {
    const { changes } = compareCalendar([itemOf(row({}))], [entry({ conservative: '2027-03-12' })]);
    expect(changes).toMatchObject([{ kind: 'moved', after: { conservative: '2027-03-12' } }]);
  });

  it('shows one that the matter no longer gives, and one that the matter records as done', () => {
    const gone = compareCalendar([itemOf(row({}))], []).changes;
    expect(gone).toMatchObject([{ kind: 'removed' }]);
    expect(ticksOf(gone).remove).toEqual([row({}).id]);
    const done = compareCalendar([itemOf(row({}))], [entry({ status: 'done' })]).changes;
    expect(done).toMatchObject([{ kind: 'done' }]);
    expect(ticksOf(done).done).toEqual([row({}).id]);
  });

  it('asks nothing more of what is done, whatever its trigger does', () => {
    const closed = itemOf(row({ status: 'done' }));
    expect(compareCalendar([closed], [entry({ due: '2027-03-18' })]).changes).toEqual([]);
    expect(compareCalendar([closed], []).changes).toEqual([]);
  });

  it('is not troubled by a status that comes and goes with the day', () => {
    for (const status of ['overdue', 'at-risk', 'stayed', 'today'] as const) {
      expect(compareCalendar([itemOf(row({}))], [entry({ status })]).changes).toEqual([]);
    }
  });

  it('says which day stands by hand, and that a tick would give it up', () => {
    const byHand = row({ due: { date: '2027-03-10' } });
    expect(dayByHand(byHand)).toBe('2027-03-10');
    expect(dayByHand(row({}))).toBeUndefined();
    expect(compareCalendar([itemOf(byHand)], [entry()]).changes).toEqual([]);
    expect(compareCalendar([itemOf(byHand)], [entry({ due: '2027-03-18' })]).changes).toMatchObject([
      { kind: 'moved', byHand: '2027-03-10' },
    ]);
  });

  it('ticks at first what is ahead or was missed, and never a date that contradicts the demand', () => {
    const statuses = ['open', 'today', 'overdue', 'at-risk', 'passed', 'done', 'stayed', 'invalid'] as const;
    const ticked = statuses.filter((status) => tickedAtFirst(entry({ status })));
    expect(ticked).toEqual(['open', 'today', 'overdue', 'at-risk']);
    expect(canCalendar(entry({ status: 'invalid' }))).toBe(false);
    const [compliance] = matterDeadlines(sampleMatter('alt-uscis', '2026-11-30')).deadlines.filter(
      ({ id }) => id === 'compliance',
    );
    expect(compliance && canCalendar(compliance)).toBe(false);
  });

  it('exports what is open and on a calendar, not a date of the papers', () => {
    const items = [itemOf(row({})), itemOf(row({ status: 'done' })), item({ id: 'm:demand.due.date' })];
    expect(openRows(items)).toMatchObject([{ key: 'objections', confirmed: false }]);
  });
});
