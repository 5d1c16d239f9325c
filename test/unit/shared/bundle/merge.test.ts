import { describe, expect, it } from 'vitest';
import type { Change, Operation } from '../../../../shared/schema/operation';
import { edit, matterId, opened, operation, partyId, receive, taken, textOf } from './history';

/** The demand as a vault that has nothing yet would get it, and what is asked. */
function join(...operations: Operation[]) {
  const forward = taken(receive(textOf([opened, ...operations])));
  const backward = taken(receive(textOf([...operations.toReversed(), opened])));
  expect(backward.open).toEqual(forward.open);
  expect(backward.edits).toEqual(forward.edits);
  const demand = forward.edits.find(({ table }) => table === 'demands')?.after;
  return { demand, open: forward.open.map(({ field, critical }) => [field, critical]), run: forward };
}

describe('a field', () => {
  it('has its last value, by what was made on top of what', () => {
    const a = edit('number', undefined, 'N-1');
    const b = edit('number', 'N-1', 'N-2', [a]);
    expect(join(a, b)).toMatchObject({ demand: { number: 'N-2' }, open: [] });
  });

  it('that both wrote alike is in no question', () => {
    const a = operation({ parents: [opened], at: '2026-12-01T11:00:00.000Z', changes: [change('number', 'N-1')] });
    expect(join(a, edit('number', undefined, 'N-1'))).toMatchObject({ demand: { number: 'N-1' }, open: [] });
  });

  it('that one wrote and the other took away with its group is in question', () => {
    const base = edit('withdrawn', undefined, { on: '2026-12-02', how: 'by letter' });
    const gone = edit('withdrawn', { on: '2026-12-02', how: 'by letter' }, undefined, [base]);
    const changed = edit('withdrawn.how', 'by letter', 'by email', [base]);
    const { demand, open } = join(base, gone, changed);
    expect(open).toEqual([['withdrawn.how', true]]);
    expect(demand).toMatchObject({ withdrawn: { how: 'by email' } });
  });

  it('“none” against something inside is in question; one after the other is not', () => {
    const none = operation({
      parents: [opened],
      changes: [{ table: 'matters', id: matterId, field: 'court', before: null, after: null }],
    });
    const court = operation({
      parents: [opened],
      changes: [{ table: 'matters', id: matterId, field: 'court', before: null, after: { id: 'nd-cal' } }],
    });
    expect(join(court, none).open).toEqual([['court', true]]);
    const inside = operation({
      parents: [none],
      changes: [{ table: 'matters', id: matterId, field: 'court.id', after: 'nd-cal' }],
    });
    expect(join(none, inside).open).toEqual([]);
  });

  it('whose names are of different fields is joined, whole or by a part', () => {
    const part = edit('served.date', undefined, '2026-12-01');
    const all = edit('served', {}, { method: 'fax' });
    expect(join(part, all)).toMatchObject({ demand: { served: { date: '2026-12-01', method: 'fax' } }, open: [] });
  });
});

describe('a list', () => {
  const i1 = { id: 'i1', text: 'all records', tier: 'contents' };
  const i2 = { id: 'i2', text: 'logs', tier: 'contents' };
  const i3 = { id: 'i.3', text: 'names', tier: 'contents' };

  it('takes what both added, and the words that one changed meanwhile', () => {
    const a = edit('items', [i1], [i1, i2]);
    const b = edit('items', [i1], [i3, i1]);
    const c = edit('items.i1.text', 'all records', 'every record');
    const { demand, open } = join(a, b, c);
    const items = (demand as { items: { id: string; text: string }[] }).items;
    expect(items.map(({ id }) => id).sort()).toEqual(['i.3', 'i1', 'i2']);
    expect(items.find(({ id }) => id === 'i1')?.text).toBe('every record');
    expect(open).toEqual([]);
  });

  it('keeps what one worked on and the other removed, and says so', () => {
    const base = edit('items', [i1], [i1, i3]);
    const gone = edit('items', [i1, i3], [i1], [base]);
    const worked = edit('items.i.3.text', 'names', 'all names', [base]);
    const { demand, open } = join(base, gone, worked);
    expect(demand).toMatchObject({ items: [i1, { ...i3, text: 'all names' }] });
    expect(open).toEqual([['items.i.3', false]]);
    expect(join(base, gone).demand).toMatchObject({ items: [i1] });
  });

  it('asks nothing of what is gone, and first whether it stays', () => {
    const base = edit('items', [i1], [i1, i2]);
    const a = edit('items.i2.text', 'logs', 'all logs', [base]);
    const b = edit('items.i2.text', 'logs', 'no logs', [base]);
    expect(join(base, a, b).open).toEqual([['items.i2.text', false]]);
    const gone = edit('items', [i1, i2], [i1], [a, b]);
    expect(join(base, a, b, gone)).toMatchObject({ open: [], demand: { items: [i1] } });
    const goneUnknowing = edit('items', [i1, i2], [i1], [base]);
    expect(join(base, a, b, goneUnknowing).open).toEqual([
      ['items.i2', false],
      ['items.i2.text', false],
    ]);
  });

  it('without names is one value', () => {
    const a = edit('chronology', [], [{ date: '2026-12-01', text: 'A.' }]);
    const b = edit('chronology', [], [{ date: '2026-12-02', text: 'B.' }]);
    expect(join(a, b).open).toEqual([['chronology', false]]);
  });
});

describe('what people have to decide', () => {
  const critical: Change[] = [
    change('due.date', '2026-12-24', '2026-12-20'),
    change('due.time', '17:00'),
    change('number', 'X'),
    change('issuer.name', 'Other Agency', 'Agency'),
    change('recipient.name', 'Other', 'Chirp'),
    change('instrument', 'administrative-subpoena', 'customs-summons-1509'),
    change('underlying', { number: '26-1' }),
    { table: 'matters', id: matterId, field: 'restricted', before: false, after: true },
    { table: 'matters', id: matterId, field: 'court', before: null, after: { id: 'nd-cal' } },
    { table: 'matters', id: matterId, field: 'client.name', before: 'John Doe', after: 'Jane Doe' },
    { table: 'parties', id: partyId, field: 'name', before: 'John Doe', after: 'Jane Doe' },
    { table: 'parties', id: partyId, field: 'role', before: 'movant', after: 'defendant' },
  ];
  it.each(critical)('$table $field', (one) => {
    const mine = operation({ parents: [opened], changes: [one] });
    const theirs = operation({ parents: [opened], changes: [{ ...one, after: otherThan(one) }] });
    const { open } = join(mine, theirs);
    expect(open).toHaveLength(1);
    for (const [, isCritical] of open) expect(isCritical).toBe(true);
  });

  it('is none of what the program keeps for itself, nor of plain words', () => {
    const words = [edit('speech', undefined, { summary: 'A.' }), edit('speech', undefined, { summary: 'B.' })];
    expect(join(...words).open).toEqual([['speech.summary', false]]);
    const orders = [1, 2].map((order) =>
      operation({
        parents: [opened],
        changes: [{ table: 'parties', id: partyId, field: 'order', before: 0, after: order }],
      }),
    );
    expect(join(...orders).open).toEqual([]);
  });
});

describe('a person’s word', () => {
  const id = '7d2c1a0e-3333-4000-8000-00000000abcd';
  const stamp = { by: 'Ana', at: '2026-12-01T09:00:00.000Z' };
  const deadline = {
    id,
    matterId,
    label: 'Reply',
    due: { date: '2026-12-10' },
    rule: null,
    steps: [],
    source: 'entered',
    status: 'open',
    verified: null,
    trashedAt: null,
  } as const;
  const added = operation({
    parents: [opened],
    changes: [{ table: 'deadlines', id, field: null, after: deadline as unknown as Change['after'] }],
  });
  const confirmed = operation({
    parents: [added],
    changes: [{ table: 'deadlines', id, field: 'verified', before: null, after: stamp }],
  });
  const moved = (parents: Operation[]): Operation =>
    operation({
      parents,
      changes: [
        { table: 'deadlines', id, field: 'due', before: { date: '2026-12-10' }, after: { date: '2026-12-11' } },
      ],
    });
  const rowOf = (...operations: Operation[]): unknown =>
    join(...operations).run.edits.find(({ table }) => table === 'deadlines')?.after;

  it('is not put under a date that was changed without their knowing', () => {
    expect(rowOf(added, confirmed)).toMatchObject({ verified: stamp });
    expect(rowOf(added, confirmed, moved([added]))).toMatchObject({ due: { date: '2026-12-11' }, verified: null });
  });

  it('and stands where they knew', () => {
    const before = moved([added]);
    const after = operation({
      parents: [before],
      changes: [{ table: 'deadlines', id, field: 'verified', before: null, after: stamp }],
    });
    expect(rowOf(added, before, after)).toMatchObject({ due: { date: '2026-12-11' }, verified: stamp });
  });
});

function change(field: string, after: NonNullable<Change['after']>, before?: Change['before']): Change {
  return { table: 'demands', id: matterId, field, ...(before !== undefined && { before }), after };
}

function otherThan({ field, after }: Change): NonNullable<Change['after']> {
  if (field === 'due.date') return '2026-12-25';
  if (field === 'due.time') return '18:00';
  if (field === 'role') return 'respondent';
  if (field === 'underlying') return { number: '26-2' };
  if (field === 'court') return { id: 'ca9' };
  return after === true ? false : `${String(after)} 2`;
}
