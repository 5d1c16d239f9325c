import { describe, expect, it } from 'vitest';
import { answerOf, fieldOf, labelOf } from '../../../../renderer/features/triage-demand/fact-words';
import { tabOf, tabOfField } from '../../../../renderer/features/work-on-matter/tabs';
import { factQuestion } from '../../../../renderer/ui/facts/fact-groups.data';
import { law } from '../../../../shared/law';

describe('a fact on the page of the triage', () => {
  it('is named, and leads to a field of the demand that is there', () => {
    const paths = [...Object.keys(law.demandFields), 'demand.underlying', 'demand.items'];
    for (const path of paths) {
      expect(labelOf(path), path).not.toBe(path);
      expect(fieldOf(path).startsWith('demand.') || factQuestion(path) !== undefined, path).toBe(true);
      expect(tabOfField(fieldOf(path)), path).toBe('demand');
    }
  });

  it('shows its answer in words, and tells none from unanswered', () => {
    expect(answerOf('compliance.due', '2017-03-13T11:45')).toBe('March 13, 2017, 11:45 a.m.');
    expect(answerOf('demand.affectedPersonsEstimate', 1_300_000)).toBe('1,300,000');
    expect(answerOf('compliance.days', -1)).toBe('−1');
    expect(answerOf('demand.targetKind', 'all-visitors')).toBe('All visitors of a site');
    expect(answerOf('issuer.kind', 'federal-agency')).toBe('Federal agency');
    expect(answerOf('instrument.id', 'nsl-2709')).toBe(law.instruments.get('nsl-2709')?.title);
    expect(answerOf('demand.dataTiers', ['contents', 'basic-subscriber'])).toBe(
      'Contents of communications; Basic subscriber record',
    );
    expect(answerOf('demand.categories', ['all-records', 'ip-logs'])).toBe('All records; IP logs');
    expect(answerOf('history.relatedWithdrawn', [])).toBe('none, or not known');
    expect(answerOf('gag.statute', null)).toBe('none, or not known');
    expect(answerOf('gag.statute', undefined)).toBe('unanswered');
  });

  it('a route to the grounds leads to the triage', () => {
    expect(tabOf('grounds', undefined)).toBe('triage');
    expect(tabOf(undefined, 'grounds.overbreadth.text')).toBe('triage');
  });
});
