import { describe, expect, it } from 'vitest';
import { draft } from '../../../../shared/drafting/pipeline';
import { law } from '../../../../shared/law';
import type { Law } from '../../../../shared/schema/law';
import { emptyKeeping, type Keeping } from '../../../../shared/schema/library';
import { triage } from '../../../../shared/triage/triage';
import { passages, sampleMatter } from '../../../../templates/library';

/** What a firm marked as gone is not told as law: conditional text is left out, a fixed cite is an error. */
const matter = { ...sampleMatter('dreamhost', '2026-11-22'), today: '2026-11-22', lawAsOf: '2026-11-22' };
const marked = (id: string, part: string | null = null): Law => {
  const kept: Keeping = {
    ...emptyKeeping,
    treatments: [
      {
        id: '00000000-0000-4000-8000-000000000001',
        kind: 'reversed',
        by: 'Roe v. Doe',
        byId: null,
        on: '1901-01-01',
        part,
        source: 'the docket',
        at: '2026-11-01T10:00:00.000Z',
        author: 'Rosa Paralegal',
      },
    ],
  };
  return { ...law, keeping: new Map([[id, kept]]) };
};
const paper = (under: Law) => draft({ matter, documentId: 'opposition', law: under, passages });
const cited = [...new Set(paper(law).value.mentioned ?? [])];

describe('an authority that is gone', () => {
  it('is flagged wherever a paper still relies on it, and every flag names the cure', () => {
    expect(cited.length).toBeGreaterThan(10);
    for (const id of cited) {
      const { value, diagnostics } = paper(marked(id));
      const flags = diagnostics.filter(({ where, code }) => where === `precedent:${id}` && /gone/.test(code));
      const relied = JSON.stringify(value.blocks).includes(`"authority":"${id}"`);
      expect([id, flags.length > 0 || !relied]).toEqual([id, true]);
      for (const { fix } of flags) expect(fix).toMatch(/correct its treatment/);
    }
  });

  it('takes along the text that stands under its condition', () => {
    const left = cited.filter((id) => paper(marked(id)).diagnostics.some(({ code }) => code === 'gone-left-out'));
    expect(left.length).toBeGreaterThan(0);
    for (const id of left) {
      const shorter = JSON.stringify(paper(marked(id)).value.blocks).length;
      expect(shorter).toBeLessThan(JSON.stringify(paper(law).value.blocks).length);
    }
  });

  it('changes no word where only a part of it is gone', () => {
    for (const id of cited) {
      expect(paper(marked(id, 'Part III')).value.blocks).toEqual(paper(law).value.blocks);
    }
  });

  it('is a matter and no authority in triage', () => {
    const [id = ''] = triage(matter, law).grounds.flatMap((ground) => ground.for);
    const ground = triage(matter, marked(id)).grounds.find(({ matters }) => matters.includes(id));
    expect(ground?.for).toBeDefined();
    expect(ground?.for).not.toContain(id);
  });
});

describe('an authority that counsel added', () => {
  const signal = (stances: Keeping['stances']): string => {
    const added = {
      ...sampleMatter('live', '2026-11-22'),
      grounds: [{ id: 'overbreadth', chosen: true, text: 'All of it.', addedAuthorities: ['mcintyre-v-ohio-1995'] }],
    };
    const under = { ...law, keeping: new Map([['mcintyre-v-ohio-1995', { ...emptyKeeping, stances }]]) };
    const { value } = draft({ matter: added, documentId: 'motion-to-quash', law: under, passages });
    return /(See also|But see)/.exec(JSON.stringify(value.blocks))?.[1] ?? '';
  };

  it('is signalled as the firm reads it on that ground, and else as the record stands', () => {
    expect(signal({})).toBe('See also');
    expect(signal({ standing: 'adverse' })).toBe('See also');
    expect(signal({ overbreadth: 'adverse' })).toBe('But see');
  });
});
