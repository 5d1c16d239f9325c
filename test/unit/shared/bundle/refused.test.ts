import { describe, expect, it } from 'vitest';
import { bundleLimits } from '../../../../shared/bundle/contents';
import { canonicalJson, type Operation } from '../../../../shared/schema/operation';
import {
  edit,
  matterId,
  opened,
  operation,
  partyId,
  partyRow,
  receive,
  refused,
  taken,
  textOf,
  nothingHere,
} from './history';

const later = edit('number', undefined, 'N-1');
const other = '7d2c1a0e-9999-4000-8000-00000000abcd';
const lineOf = (value: unknown): string => `${JSON.stringify(value)}\n`;

describe('a set of operations is refused', () => {
  it('never when it is what a vault wrote', () => {
    expect(taken(receive(textOf([opened, later]))).news).toHaveLength(3);
  });

  it('when a single letter of it was changed', () => {
    const text = textOf([opened, later]);
    let tried = 0;
    for (let at = 0; at < text.length; at += 7) {
      const letter = text[at] === 'a' ? 'b' : 'a';
      if (text[at] === letter || text[at] === '\n') continue;
      tried += 1;
      expect(() => refused(receive(text.slice(0, at) + letter + text.slice(at + 1)))).not.toThrow();
    }
    expect(tried).toBeGreaterThan(200);
  });

  it('when it is cut short', () => {
    const text = textOf([opened, later]);
    for (const at of [1, 40, text.length - 2, text.indexOf('\n') - 1]) {
      expect(['unreadable', 'bad-operation', 'missing-parents', 'incomplete']).toContain(
        refused(receive(text.slice(0, at))),
      );
    }
    expect(refused(receive(''))).toBe('incomplete');
  });

  it('when a change is missing that another was made on top of', () => {
    const third = edit('number', 'N-1', 'N-2', [later]);
    const found = receive(textOf([opened, third]));
    expect(found).toMatchObject({ code: 'missing-parents' });
    expect(found).toHaveProperty('message', expect.stringContaining('waiting for 1 change'));
  });

  it('when its changes build on one another in a circle', () => {
    // No hash can be part of what it is the hash of: only places that somebody made up can stand in a circle.
    const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];
    const places = [
      { id: a, parents: [b], withheld: true as const },
      { id: b, parents: [a], withheld: true as const },
    ];
    expect(refused(receive(textOf([opened], places)))).toBe('cycle');
  });

  it('when a change is given another place in the history than it has', () => {
    const place = { id: later.id, parents: [], withheld: true as const };
    expect(refused(receive(textOf([opened], [place]), { ...nothingHere, operations: [opened, later] }))).toBe(
      'changed',
    );
  });

  it('when it comes from the future', () => {
    expect(refused(receive(lineOf({ ...opened, schema: 2 })))).toBe('future-schema');
  });

  it('when it is of another matter, or reaches into one', () => {
    expect(refused(receive(textOf([operation({ changes: opened.changes, matter: other })])))).toBe('other-matter');
    const party = { ...partyRow, matterId: other };
    const foreign: Operation[] = [
      operation({ parents: [opened], changes: [{ table: 'parties', id: partyId, field: 'matterId', after: other }] }),
      operation({
        parents: [opened],
        changes: [{ table: 'parties', id: other, field: null, after: { ...party, id: other } }],
      }),
      operation({ parents: [opened], changes: [{ table: 'matters', id: other, field: 'title', after: 'Mine' }] }),
      operation({ parents: [opened], changes: [{ table: 'meta', id: other, field: null, after: { id: other } }] }),
      operation({
        parents: [opened],
        changes: [{ table: 'precedents', id: other, field: 'record.caption', after: 'X' }],
      }),
      operation({ parents: [opened], changes: [{ table: 'drawer', id: other, field: null, after: { id: other } }] }),
      operation({ parents: [opened], changes: [{ table: 'templates', id: other, field: 'title', after: 'X' }] }),
      operation({ parents: [opened], changes: [{ table: 'parties', id: 'p1', field: 'name', after: 'X' }] }),
    ];
    for (const one of foreign) expect(refused(receive(textOf([opened, one])))).toBe('foreign-row');
  });

  it('when a row of it has the id of a row of another matter here', () => {
    const local = { ...nothingHere, ownerOf: (_table: string, id: string) => (id === partyId ? other : undefined) };
    expect(refused(receive(textOf([opened]), local))).toBe('foreign-row');
  });

  it('when it names what reaches into every object', () => {
    for (const name of ['__proto__', 'constructor', 'prototype']) {
      const text = textOf([edit(`served.${name}.polluted`, undefined, 'yes')]);
      expect(refused(receive(text))).toBe('hostile');
      const value = JSON.parse(`{"${name}":{"polluted":"yes"}}`) as never;
      expect(refused(receive(textOf([edit('served', undefined, value)])))).toBe('hostile');
      expect(refused(receive(`{"${name}":{"polluted":"yes"},${canonicalJson(opened).slice(1)}\n`))).toBe('hostile');
    }
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  it('when it is nested deeper than any record, without a stack of its own', () => {
    expect(refused(receive(`${'['.repeat(100_000)}${']'.repeat(100_000)}\n`))).toBe('hostile');
  });

  it('when it holds a million records', () => {
    expect(refused(receive('{}\n'.repeat(bundleLimits.operations + 1)))).toBe('bad-operation');
    const place = lineOf({ id: 'X', parents: [], withheld: true });
    const many = Array.from({ length: bundleLimits.operations + 1 }, (_, i) =>
      place.replace('X', i.toString(16).padStart(64, '0')),
    ).join('');
    const found = receive(many);
    expect(refused(found)).toBe('too-many');
    expect(found).toHaveProperty('message', expect.stringContaining('more changes than a matter can have'));
  });

  it('when it holds the same change twice, or a key that no operation has', () => {
    expect(refused(receive(textOf([opened, opened])))).toBe('bad-operation');
    expect(refused(receive(lineOf({ ...opened, extra: 1 })))).toBe('bad-operation');
  });

  it('when it would leave a record that cannot be read', () => {
    const bad = edit('due.date', '2026-12-20', 'tomorrow');
    expect(refused(receive(textOf([opened, bad])))).toBe('bad-operation');
  });

  it('when the matter was made here too, and the two have nothing in common', () => {
    const mine = operation({ changes: opened.changes, at: '2026-12-01T08:00:00.000Z' });
    expect(refused(receive(textOf([opened]), { ...nothingHere, operations: [mine] }))).toBe('separate');
  });

  it('but not for a clock that is wrong: time decides nothing', () => {
    const future = operation({
      parents: [opened],
      at: '2099-01-01T00:00:00.000Z',
      changes: [{ table: 'demands', id: matterId, field: 'number', after: 'from 2099' }],
    });
    const after = operation({
      parents: [future],
      at: '2001-01-01T00:00:00.000Z',
      changes: [{ table: 'demands', id: matterId, field: 'number', before: 'from 2099', after: 'later' }],
    });
    const run = taken(receive(textOf([opened, future, after])));
    expect(run.edits.find(({ table }) => table === 'demands')?.after).toMatchObject({ number: 'later' });
    expect(run.open).toEqual([]);
  });
});
