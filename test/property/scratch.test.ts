import { describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../../shared/drafting/documents';
import { FEDERAL_COURTS } from '../../shared/drafting/fit';
import { law } from '../../shared/law';
import { parseMatter } from '../../shared/schema/parse-matter';
import { bareMatter, courts, decidedFor, grounds, instruments, sides } from './arbitraries';
import { drafted, expectHonest } from './honest';

describe('a matter with nothing but what every matter states', () => {
  const places = instruments.flatMap((instrument) => sides.map((side) => [instrument, side] as const));

  it.each(places)(
    '%s, %s: every paper in every court does not fit, or is honest about its blanks',
    (instrument, side) => {
      for (const court of [null, ...courts]) {
        const chosen = grounds.filter((id) => law.grounds.get(id)?.appliesTo.includes(instrument));
        const matter = { ...bareMatter(instrument, side, court), grounds: chosen.map((id) => ({ id, chosen: true })) };
        expect(parseMatter(JSON.stringify(matter)).ok).toBe(true);
        for (const { id } of DOCUMENTS) {
          const made = drafted(decidedFor(matter, id), id);
          if (!made) continue;
          expectHonest(matter, made);
          // Nobody signs, so no paper of this matter can be called whole.
          expect(made.diagnostics.some((finding) => finding.severity === 'error')).toBe(true);
        }
      }
    },
  );

  it('argues nothing and says so when no ground is chosen', () => {
    for (const [instrument, side] of places) {
      for (const { id, kind } of DOCUMENTS) {
        const matter = bareMatter(instrument, side, 'cand');
        const made = drafted(decidedFor(matter, id), id);
        if (!made) continue;
        expectHonest(matter, made);
        if (kind === 'order' || id.startsWith('emergency')) continue;
        expect(made.diagnostics.some((one) => one.severity === 'error' && one.where === 'grounds')).toBe(true);
      }
    }
  });

  it('needs a federal court for its complaint, and the list of those courts is the law’s', () => {
    const federal = courts.filter((id) => law.courts.get(id)?.kind.startsWith('federal'));
    expect([...FEDERAL_COURTS].sort()).toEqual(federal.sort());
    for (const court of courts) {
      const made = drafted(bareMatter('customs-summons-1509', 'provider', court), 'complaint');
      expect(made !== undefined).toBe(FEDERAL_COURTS.has(court));
    }
  });
});
