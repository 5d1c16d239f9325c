import { describe, expect, it } from 'vitest';
import { docTexts } from '../../shared/checks/doc-text';
import { documentKind } from '../../shared/drafting/documents';
import { draft } from '../../shared/drafting/pipeline';

import { law } from '../../shared/law';
import { matterDeadlines } from '../../shared/deadlines/of-matter/matter-deadlines';
import type { Matter } from '../../shared/schema/matter';
import { passages, sampleMatter } from '../../templates/library';

/** The control sheet: every computed date with its rule and arithmetic, and nobody signed for. */

const TODAY = '2026-11-30';
const live = sampleMatter('live', TODAY);
const printed = (matter: Matter): string =>
  docTexts(draft({ matter, documentId: 'deadline-sheet', law, passages }).value)
    .map(({ text }) => text)
    .join('\n');

describe('the control sheet', () => {
  it('names the matter, and each date with its steps and authorities', () => {
    const whole = printed(live);
    expect(whole).toContain('Harborlight Hosting LLC');
    const { deadlines } = matterDeadlines(live);
    expect(deadlines.length).toBeGreaterThan(2);
    for (const { label, steps } of deadlines) {
      expect(whole).toContain(label);
      for (const { authority } of steps) expect(whole).toContain(authority.slice(1));
    }
    expect(whole).toContain('At risk: the hearing comes after this date');
    expect(whole).toContain('Record one of: a written extension');
    expect(documentKind('deadline-sheet')).toMatchObject({ internal: true });
  });

  it('says what was set by hand beside the computed date, what is a provider’s own, and what is not verified', () => {
    const deadline = 'compliance';
    const set = { deadline, due: { date: '2027-02-01' }, because: 'Stipulation, Dkt. 9', by: 'A. Reyes', on: TODAY };
    const retention = [{ id: 'r', what: 'IP address logs', days: 30, from: '2026-11-20' }];
    const whole = printed({ ...live, calendar: { overrides: [set], retention } });
    expect(whole).toContain('Set by hand: Stipulation, Dkt. 9');
    expect(whole).toMatch(/Entered by hand in place of the computed date \(\w{3}, \w{3} \d+, \d{4}, 10:00\)/);
    expect(whole).toContain('The provider’s own retention. As entered.');
    expect(printed(sampleMatter('dreamhost', TODAY))).toContain('Not verified: the rule of the Superior Court was not read');
  });

  it('asks for what keeps a date from being computed, and guesses none', () => {
    const { date: _date, ...served } = live.demand.served;
    const whole = printed({ ...live, demand: { ...live.demand, served } });
    expect(whole).toContain('The time for objections runs from service.');
    expect(whole).not.toContain('Written objections, Rule 45(d)(2)(B)');
    expect(whole).toContain('not entered');
  });
});
