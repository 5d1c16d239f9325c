import { describe, expect, it } from 'vitest';
import { complianceAtRisk } from '../../../../shared/deadlines/of-matter/at-risk';
import { matterDeadlines } from '../../../../shared/deadlines/of-matter/matter-deadlines';
import type { Matter } from '../../../../shared/schema/matter';
import { sampleMatter, sampleNames } from '../../../../templates/library';

const TODAY = '2026-11-30';
const live = sampleMatter('live', TODAY);
const among = (matter: Matter): boolean =>
  matterDeadlines(matter).deadlines.some(({ id, status }) => id === 'compliance' && status === 'at-risk');

describe('a compliance date at risk', () => {
  it('is the same alone as among all the dates of the matter', () => {
    for (const name of sampleNames) {
      const matter = sampleMatter(name, TODAY);
      expect(complianceAtRisk(matter), name).toBe(among(matter));
    }
  });

  it('is so while the hearing comes later, and no longer once a stay, an extension or an earlier date by hand bridges it', () => {
    expect(complianceAtRisk(live)).toBe(true);
    const event = { id: 'e', kind: 'stay-entered', on: TODAY } as const;
    const with_ = (calendar: Matter['calendar']): Matter => ({ ...live, ...(calendar ? { calendar } : {}) });
    const extended = { ...event, kind: 'extension-agreed', until: '2027-12-01' } as const;
    const later = { deadline: 'compliance', due: { date: '2027-12-01' }, because: 'Order', by: 'A', on: TODAY };
    for (const calendar of [{ events: [event] }, { events: [extended] }, { overrides: [later] }]) {
      expect(complianceAtRisk(with_(calendar))).toBe(false);
      expect(among(with_(calendar))).toBe(false);
    }
  });
});
