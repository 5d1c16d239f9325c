import { beforeEach, describe, expect, it } from 'vitest';
import {
  calendarDeadlines,
  confirmDeadline,
  createMatter,
  editDeadline,
  savePerson,
  signOffDeadline,
  switchPerson,
  undo,
} from '../../../../renderer/data';
import { deadlinesOf } from '../../../../renderer/data/queries/deadline-items';
import { mustRead, readAll } from '../../../../renderer/data/read';
import type { MatterDeadline } from '../../../../shared/deadlines/of-matter/entry';
import { freshData, newMatter } from './fresh';

const entry: MatterDeadline = {
  id: 'objections',
  trigger: 'trg-frcp45-objection',
  label: 'Written objections',
  nature: 'ours',
  due: '2026-11-27',
  conservative: '2026-11-25',
  verified: false,
  unverified: ['a day'],
  warnings: [],
  steps: [{ date: '2026-11-27', because: 'counted', authority: 'a rule' }],
  status: 'open',
};
const person = { name: 'Ana Reyes', initials: 'AR', role: 'attorney' as const, bar: [], courts: [] };

describe('calendaring computed dates', () => {
  let matterId: string;
  beforeEach(async () => {
    await freshData();
    const { id } = await savePerson(person);
    await switchPerson(id);
    ({ matterId } = await createMatter(newMatter));
  });
  const rows = async () => (await readAll('deadlines')).filter(({ trashedAt }) => trashedAt === null);

  it('keeps the careful day, the steps, how far the law was read, and who did it; one undo takes all back', async () => {
    const timed = { ...entry, id: 'compliance', due: '2026-11-30T10:00' };
    const { conservative: _careful, ...compliance } = timed;
    const operation = await calendarDeadlines(matterId, { add: [entry, compliance] });
    const [first, second] = (await rows()).toSorted((a, b) => ((a.key ?? '') < (b.key ?? '') ? 1 : -1));
    expect(first).toMatchObject({
      key: 'objections',
      source: 'computed',
      due: { date: '2026-11-25' },
      steps: entry.steps,
      rule: 'trg-frcp45-objection',
      computed: { due: '2026-11-27', verified: false, unverified: ['a day'] },
      calendared: { by: 'Ana Reyes' },
      verified: null,
    });
    expect(second?.due).toEqual({ date: '2026-11-30', time: '10:00' });
    await undo(operation ?? '');
    expect(await rows()).toEqual([]);
  });

  it('takes a new date as ticked, and asks for confirmation and sign-off again', async () => {
    await calendarDeadlines(matterId, { add: [entry] });
    const [{ id } = { id: '' }] = await rows();
    await confirmDeadline(id);
    await signOffDeadline(id, 'Bo Chen');
    expect(await mustRead('deadlines', id)).toMatchObject({ signedOff: { by: 'Bo Chen', notedBy: 'Ana Reyes' } });
    await calendarDeadlines(matterId, {
      move: [{ id, to: { ...entry, due: '2026-12-01', conservative: '2026-12-01' } }],
    });
    expect(await mustRead('deadlines', id)).toMatchObject({
      due: { date: '2026-12-01' },
      verified: null,
      signedOff: null,
    });
    await calendarDeadlines(matterId, { done: [id] });
    expect(await mustRead('deadlines', id)).toMatchObject({ status: 'done' });
    await calendarDeadlines(matterId, { remove: [id] });
    expect(await rows()).toEqual([]);
  });

  it('lets nobody sign off twice: the second person is another, and the first has a name', async () => {
    await calendarDeadlines(matterId, { add: [entry] });
    const [{ id } = { id: '' }] = await rows();
    await expect(signOffDeadline(id, ' ana reyes ')).rejects.toMatchObject({ reason: 'not-allowed' });
    await expect(signOffDeadline(id, '  ')).rejects.toMatchObject({ reason: 'not-allowed' });
    await signOffDeadline(id, 'Bo Chen');
    await editDeadline(id, { due: { date: '2026-11-24' } });
    expect(await mustRead('deadlines', id)).toMatchObject({ signedOff: null, verified: null });
  });

  it('stands for the return date while it is the same day, and beside it when it is not', async () => {
    const due = (await mustRead('demands', matterId)).due.date ?? '';
    const { conservative: _careful, ...compliance } = { ...entry, id: 'compliance', label: 'Compliance', due };
    await calendarDeadlines(matterId, { add: [compliance] });
    const labels = async () =>
      deadlinesOf(
        await mustRead('matters', matterId),
        await mustRead('demands', matterId),
        await readAll('deadlines'),
        '2026-11-10',
      ).map(({ label }) => label);
    expect(await labels()).toEqual(['Compliance']);
    const [{ id } = { id: '' }] = await rows();
    await editDeadline(id, { due: { date: '2026-12-24' } });
    expect(await labels()).toEqual(['Return date', 'Compliance']);
  });
});
