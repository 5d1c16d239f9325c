import { describe, expect, it } from 'vitest';
import type { AuthorityUse, PrecedentView } from '../../../../renderer/data';
import { type QueueChoice, queueRows } from '../../../../renderer/features/keep-precedents/verify/queue-rows';
import { sayAge, shortAge } from '../../../../renderer/features/keep-precedents/keeping/say';
import { law } from '../../../../shared/law';
import { emptyKeeping, type Verification } from '../../../../shared/schema/library';

const today = '2026-11-22';
const look = (on: string, patch: Partial<Verification> = {}): Verification => ({
  id: '00000000-0000-4000-8000-000000000001',
  on,
  by: 'Rosa Paralegal',
  where: 'Westlaw',
  what: 'both',
  note: '',
  at: '2026-11-01T10:00:00.000Z',
  ...patch,
});
const view = (id: string, ...verifications: Verification[]): PrecedentView => {
  const record = law.precedents.get(id);
  if (!record) throw new Error(id);
  return { ...record, own: false, added: null, edited: {}, keeping: { ...emptyKeeping, verifications } };
};
const never = view('mcintyre-v-ohio-1995');
const opinionOnly = view('talley-v-california-1960', look('2026-11-01', { what: 'opinion' }));
const old = view('naacp-v-alabama-1958', look('2020-01-01'), look('2025-10-06'));
const older = view('highfields-v-doe-2005', look('2024-10-06'));
const fresh = view('carpenter-v-us-2018', look('2026-11-21'));
const all = [fresh, old, older, opinionOnly, never];

const use = (live: boolean): AuthorityUse => ({ matterId: 'm', matterTitle: 'M', draft: null, live });
const uses = new Map([
  [old.id, [use(true)]],
  [fresh.id, [use(true), use(true)]],
  [older.id, [use(false)]],
]);
const every: QueueChoice = { filter: 'due', days: 365, inUse: false, words: '' };
const ids = (choice: Partial<QueueChoice> = {}) =>
  queueRows(all, uses, today, { ...every, ...choice }).map(({ record }) => record.id);

describe('the verification queue', () => {
  it('lists what is due: in open drafts first, then never, then the oldest look', () => {
    expect(ids()).toEqual([old.id, opinionOnly.id, never.id, older.id]);
  });

  it.each([
    [{ filter: 'never' }, [opinionOnly.id, never.id]],
    [{ filter: 'old' }, [old.id, older.id]],
    [{ filter: 'old', days: 500 }, [older.id]],
    [{ filter: 'all', inUse: true }, [old.id, fresh.id]],
    [{ words: 'highfields n.d. cal' }, []],
    [{ words: 'HIGHFIELDS' }, [older.id]],
    [{ filter: 'all', words: '514 u.s. 334' }, [never.id]],
  ] as const)('%j', (choice, expected) => expect(ids(choice)).toEqual(expected));

  it('says how old a look is, by whom and where', () => {
    expect(sayAge(never.keeping, today)).toBe('Never verified');
    expect(sayAge(old.keeping, today)).toBe('Verified 412 days ago, on Mon, Oct 6, 2025 by Rosa Paralegal (Westlaw)');
    expect(sayAge(opinionOnly.keeping, today)).toBe(
      'Later history never verified; the opinion was read on November 1, 2026 by Rosa Paralegal',
    );
    expect([never, old, fresh, opinionOnly].map(({ keeping }) => shortAge(keeping, today))).toEqual([
      'Never',
      '412 days ago',
      'Yesterday',
      'Opinion read only',
    ]);
  });
});
