import { describe, expect, it } from 'vitest';
import { adverseTo } from '../../../../shared/checks/adverse';
import { ADVERSE_ROWS } from '../../../../shared/checks/adverse.data';
import { checkCandor } from '../../../../shared/checks/candor';
import { documentKind, type DocumentKind } from '../../../../shared/drafting/documents';
import { draft } from '../../../../shared/drafting/pipeline';
import { law } from '../../../../shared/law';
import { withOverlays } from '../../../../shared/precedents/overlay';
import type { FilingRecord } from '../../../../shared/schema/filing-record';
import type { Precedent } from '../../../../shared/schema/law';
import { emptyKeeping, type Keeping } from '../../../../shared/schema/library';
import type { Matter } from '../../../../shared/schema/matter';
import { passages, sampleMatter, type SampleName } from '../../../../templates/library';

const kindOf = (id: string): DocumentKind => {
  const kind = documentKind(id);
  if (!kind) throw new Error(id);
  return kind;
};
const sample = (name: SampleName, change: Partial<Matter> = {}): Matter => ({
  ...sampleMatter(name, '2026-11-30'),
  ...change,
});
type Stances = Keeping['stances'];
const record = (id: string): Precedent => {
  const found = law.precedents.get(id);
  if (!found) throw new Error(id);
  return found;
};
const cites = (...ids: string[]) => ids.map((id) => ({ id, form: 'full' as const }));
const find = (matter: Matter, document: string, ...cited: string[]) =>
  checkCandor({ kind: kindOf(document), matter, law, mentions: cites(...cited) }).map(
    ({ severity, where, code }) =>
      `${severity} ${code === 'adverse-not-faced' ? where : where.replace('precedent:', '')}`,
  );
const levels = (matter: Matter, document = 'motion-to-quash') =>
  Object.fromEntries(adverseTo({ kind: kindOf(document), matter, law }).map(({ record, level }) => [record.id, level]));

const grandJury = (court: string, lawAsOf = '2026-11-21'): Matter => {
  const own = sample('live');
  return {
    ...own,
    lawAsOf,
    court: { id: court },
    demand: { ...own.demand, instrument: 'grand-jury-subpoena' },
    grounds: [{ id: 'first-amendment-anonymity', chosen: true }],
  };
};

describe('adverse authority', () => {
  it('controls where the hierarchy says so, and only there', () => {
    expect(levels(grandJury('cand'))).toMatchObject({
      'glassdoor-9th-cir-2017': 'controlling',
      'branzburg-v-hayes-1972': 'controlling',
      'grand-jury-11116275-2012': 'other',
    });
    expect(levels(grandJury('dcd'))).toMatchObject({
      'glassdoor-9th-cir-2017': 'other',
      'branzburg-v-hayes-1972': 'controlling',
      'grand-jury-11116275-2012': 'other',
    });
  });

  it('is no authority before it was decided, nor in a court that nobody chose', () => {
    expect(levels(grandJury('cand', '2017-11-07'))['glassdoor-9th-cir-2017']).toBeUndefined();
    expect(Object.values(levels({ ...grandJury('cand'), court: null }))).not.toContain('controlling');
  });

  it('is in point only against process of its kind', () => {
    const civil = levels(sample('live', { grounds: [{ id: 'first-amendment-anonymity', chosen: true }] }));
    // Named by the law data against the ground, and of a grand jury: shown, and no bar.
    expect(civil['glassdoor-9th-cir-2017']).toBe('other');
    expect(civil['branzburg-v-hayes-1972']).toBeUndefined();
  });

  it('against a suit before enforcement is in point whatever the grounds', () => {
    const complaint = levels(sample('alt-uscis'), 'complaint');
    expect(complaint).toEqual({ 'reisman-v-caplin-1964': 'controlling', 'google-v-hood-2016': 'other' });
    expect(Object.keys(levels(sample('alt-uscis', { grounds: [] }), 'complaint'))).toContain('reisman-v-caplin-1964');
  });

  it('of a State binds in its courts alone', () => {
    const harris = sample('harris');
    expect(levels(harris)['grand-jury-subpoenas-640-1987']).toBe('controlling');
    expect(levels({ ...harris, court: { id: 'cand' } })['grand-jury-subpoenas-640-1987']).toBe('other');
  });

  it('that the firm calls adverse is shown too', () => {
    const keeping = new Map([
      ['bursey-v-us-1972', { ...emptyKeeping, stances: { 'chilling-effect': 'adverse' as const } }],
    ]);
    const matter = sample('live', { grounds: [{ id: 'chilling-effect', chosen: true }] });
    const found = adverseTo({ kind: kindOf('motion-to-quash'), matter, law: { ...law, keeping } });
    expect(found.map(({ record }) => record.id)).toContain('bursey-v-us-1972');
  });

  it('controls where the firm reads it as adverse on the ground and it binds, whatever it is as a whole', () => {
    const own = { ...record('bursey-v-us-1972'), id: 'own-case', stance: 'supports' as const };
    const there = { ...law, precedents: new Map([...law.precedents, [own.id, own] as const]) };
    const matter = { ...sample('live'), grounds: [{ id: 'chilling-effect', chosen: true }] };
    const level = (court: string, stances: Stances, at: Matter = matter) =>
      adverseTo({
        kind: kindOf('motion-to-quash'),
        matter: { ...at, court: { id: court } },
        law: { ...there, keeping: new Map([[own.id, { ...emptyKeeping, stances }]]) },
      }).find(({ record: found }) => found.id === own.id)?.level;
    expect(level('cand', { 'chilling-effect': 'adverse' })).toBe('controlling');
    expect(level('dcd', { 'chilling-effect': 'adverse' })).toBe('other');
    expect(level('cand', { overbreadth: 'adverse' })).toBeUndefined();
    expect(level('cand', { 'chilling-effect': 'mixed' })).toBeUndefined();
    expect(level('cand', {})).toBeUndefined();
    const struck = { ...matter, grounds: [{ id: 'chilling-effect', chosen: false }] };
    expect(level('cand', { 'chilling-effect': 'adverse' }, struck)).toBeUndefined();
    // A court of a State is bound by the court above it on every question, and no other court is.
    const state = { ...own, ...record('grand-jury-subpoenas-640-1987'), id: own.id, stance: 'supports' as const };
    there.precedents.set(own.id, state);
    expect(level('nyc-criminal', { 'chilling-effect': 'adverse' })).toBe('controlling');
    expect(level('cand', { 'chilling-effect': 'adverse' })).toBe('other');
  });

  it('that the firm reads otherwise on the ground is said, and excuses nobody from saying why it is not cited', () => {
    const reading = (stances: Stances) => {
      const keeping = new Map([['glassdoor-9th-cir-2017', { ...emptyKeeping, stances }]]);
      return checkCandor({
        kind: kindOf('motion-to-quash'),
        matter: grandJury('cand'),
        law: { ...law, keeping },
        mentions: [],
      }).find(({ message }) => message.startsWith('Glassdoor'));
    };
    expect(reading({})?.severity).toBe('error');
    expect(reading({ overbreadth: 'supports' })?.severity).toBe('error');
    const mixed = reading({ 'first-amendment-anonymity': 'mixed' });
    expect(mixed).toMatchObject({ code: 'adverse-controlling', severity: 'error' });
    expect(mixed?.message).toMatch(/The firm’s library has it as mixed there\.$/);
    expect(mixed?.fix).toContain('Model Rule 3.3(a)(2)');
  });

  it('is measured on each ground that is argued: one on which it is adverse is enough', () => {
    const own = grandJury('cand');
    const matter: Matter = { ...own, grounds: [...own.grounds, { id: 'associational-privacy', chosen: true }] };
    const keeping = new Map([
      ['glassdoor-9th-cir-2017', { ...emptyKeeping, stances: { 'first-amendment-anonymity': 'supports' as const } }],
    ]);
    const found = adverseTo({ kind: kindOf('motion-to-quash'), matter, law: { ...law, keeping } });
    expect(found.find(({ record: { id } }) => id === 'glassdoor-9th-cir-2017')).toMatchObject({
      level: 'controlling',
      ground: 'associational-privacy',
    });
  });

  it('that was taken away rules against nobody', () => {
    const gone = {
      treatments: [
        {
          id: crypto.randomUUID(),
          kind: 'vacated',
          by: 'A later order',
          on: '2026-01-02',
          part: null,
          source: 'docket',
          added: { by: 'A', at: '2026-01-03T00:00:00Z' },
        },
      ],
    };
    const keeping = new Map([
      ['glassdoor-9th-cir-2017', { ...emptyKeeping, ...gone } as unknown as typeof emptyKeeping],
    ]);
    const found = adverseTo({ kind: kindOf('motion-to-quash'), matter: grandJury('cand'), law: { ...law, keeping } });
    expect(found.find(({ record }) => record.id === 'glassdoor-9th-cir-2017')?.level).not.toBe('controlling');
  });

  it('is described by rows that lead somewhere', () => {
    for (const row of ADVERSE_ROWS) {
      expect(law.precedents.get(row.authority)?.stance, row.authority).toBe('adverse');
      expect((row.grounds ?? []).filter((id) => !law.grounds.has(id))).toEqual([]);
      expect((row.instruments ?? []).filter((id) => !law.instruments.has(id))).toEqual([]);
      expect((row.documents ?? []).filter((id) => !documentKind(id))).toEqual([]);
    }
  });
});

describe('a paper that does not cite it', () => {
  const matter = grandJury('cand');

  it('has an error for what controls, first, and a warning for the rest', () => {
    const found = find(matter, 'motion-to-quash');
    expect(found.filter((line) => line.startsWith('error'))).toEqual([
      'error branzburg-v-hayes-1972',
      'error glassdoor-9th-cir-2017',
    ]);
    expect(found.findIndex((line) => line.startsWith('warning'))).toBe(2);
  });

  it('has none once it cites it', () => {
    const all = Object.keys(levels(matter));
    expect(find(matter, 'motion-to-quash', ...all)).toEqual([]);
    expect(find(matter, 'motion-to-quash', 'glassdoor-9th-cir-2017')[0]).toBe('error branzburg-v-hayes-1972');
  });

  it('has a note instead once counsel recorded for that paper why it need not', () => {
    const word: NonNullable<FilingRecord['candor']>[number] = {
      document: 'motion-to-quash',
      authority: 'branzburg-v-hayes-1972',
      reason: 'opponent-cited',
      words: 'Cited at page 4 of the opposition of November 20.',
      by: 'A. Counsel',
      on: '2026-11-30',
    };
    const filed = (change: Partial<typeof word>) =>
      find({ ...matter, record: { filing: { candor: [{ ...word, ...change }] } } }, 'motion-to-quash');
    expect(filed({})).toContain('info branzburg-v-hayes-1972');
    expect(filed({})).not.toContain('error branzburg-v-hayes-1972');
    expect(filed({ document: 'motion-stay' })).toContain('error branzburg-v-hayes-1972');
    expect(filed({ authority: 'glassdoor-9th-cir-2017' })).toContain('error branzburg-v-hayes-1972');
  });

  it('letters and orders owe nobody a cite', () => {
    expect(find(matter, 'challenge-letter')).toEqual([]);
    expect(find(matter, 'proposed-order')).toEqual([]);
  });
});

describe('the shipped papers', () => {
  it.each([
    ['alt-uscis', 'complaint'],
    ['alt-uscis', 'motion-stay'],
    ['alt-uscis-doe', 'motion-to-quash'],
    ['harris', 'motion-to-quash'],
    ['dreamhost', 'opposition'],
    ['live', 'motion-to-quash'],
  ] as const)('of %s face every authority that controls: %s', (name, document) => {
    const { diagnostics } = draft({ matter: sample(name), documentId: document, law, passages });
    expect(diagnostics.filter(({ code }) => code === 'adverse-controlling')).toEqual([]);
  });

  it.each(['cand', 'dcd', 'nyc-criminal', 'ca-superior-sf'])(
    'face it on every ground against every kind of demand in %s',
    (court) => {
      const own = sample('live');
      const issuer = { ...own.demand.issuer, kind: 'federal-agency' as const };
      const unfaced = [...law.grounds.values()].flatMap((ground) =>
        ground.appliesTo.flatMap((instrument) => {
          const matter: Matter = {
            ...own,
            lawAsOf: '2026-11-21',
            court: { id: court },
            demand: { ...own.demand, instrument, issuer },
            grounds: [{ id: ground.id, chosen: true }],
          };
          return ['motion-to-quash', 'opposition', 'motion-2703d']
            .filter((id) => kindOf(id).unfit(matter) === undefined)
            .flatMap((documentId) =>
              draft({ matter, documentId, law, passages })
                .diagnostics.filter(({ code }) => code === 'adverse-controlling')
                .map(({ where }) => `${instrument} ${ground.id} ${documentId}: ${where}`),
            );
        }),
      );
      expect(unfaced).toEqual([]);
    },
    60_000,
  );

  it('do not, once the passage that faces it is gone', () => {
    const without = { ...passages };
    delete without['ripeness-customs'];
    const { diagnostics } = draft({
      matter: sample('alt-uscis-doe'),
      documentId: 'motion-to-quash',
      law,
      passages: without,
    });
    // First of all that was found, whatever was found before it.
    expect(diagnostics[0]).toMatchObject({ code: 'adverse-controlling', severity: 'error' });
    expect(diagnostics.map(({ where }) => where)).toContain('precedent:reisman-v-caplin-1964');
  });

  it('read a record as the firm has corrected it', () => {
    const edit = { value: 'supports' as const, by: 'A', at: '2026-11-21T00:00:00Z' };
    const edited = withOverlays(law, [{ id: 'reisman-v-caplin-1964', edits: { stance: edit } }]);
    const found = adverseTo({ kind: kindOf('complaint'), matter: sample('alt-uscis'), law: edited });
    expect(found[0]).toMatchObject({ level: 'controlling', readAs: 'supports' });
  });
});
