import { describe, expect, it } from 'vitest';
import { fullCite } from '../../../shared/citations/format';
import { law } from '../../../shared/law';
import { keepingSchema } from '../../../shared/schema/library';
import { briefWith, cleanBrief } from '../../stories/cite-check/brief';
import { FAULTS } from '../../stories/cite-check/faults';
import { CITED } from '../../stories/cite-check/keeping';

const clean = cleanBrief().paragraphs.join('\n\n');
const recordOf = (id: string) => {
  const record = law.precedents.get(id);
  if (!record) throw new Error(`${id} is not in the library`);
  return record;
};
/** Opening words of the full citation as the library forms it, without pin and bracket: 'Doe v. Cahill, 884 A.2d 451'. */
const opening = (id: string): string =>
  fullCite(recordOf(id))
    .map(({ t }) => t)
    .join('')
    .replace(/ \([^()]*\)$/, '');

describe('the clean brief', () => {
  it.each(CITED)('cites %s as the library does', (id) => {
    expect(clean).toContain(opening(id));
    const year = /(\d{4})\)$/.exec(
      fullCite(recordOf(id))
        .map(({ t }) => t)
        .join(''),
    )?.[1];
    if (year) expect(clean).toMatch(new RegExp(`${year}\\)`));
  });

  it('quotes only what the library’s records hold', () => {
    const recorded = CITED.flatMap((id) => recordOf(id).holdings.map(({ quote }) => quote ?? ''));
    const quoted = [...clean.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words);
    expect(quoted.length).toBeGreaterThanOrEqual(6);
    expect(
      quoted.filter(
        (words) => !recorded.some((quote) => quote.includes(words) || quote.includes(words.replace(/\.$/, ''))),
      ),
    ).toEqual([]);
  });

  it('has no fault and no treatment against an authority', () => {
    const { planted, keeping } = cleanBrief();
    expect(planted).toEqual([]);
    expect([...keeping.values()].flatMap(({ treatments }) => treatments)).toEqual([]);
  });
});

describe('the brief with ten faults', () => {
  const { paragraphs, planted, keeping } = briefWith();

  it('has each of them once, in a paragraph of its own, and nothing else is changed', () => {
    expect(planted.map(({ fault }) => fault).toSorted()).toEqual(FAULTS.toSorted());
    const touched = planted.map(({ paragraph }) => paragraph);
    expect(new Set(touched).size).toBe(FAULTS.length);
    const changed = cleanBrief().paragraphs.flatMap((text, at) => (text === paragraphs[at] ? [] : [at]));
    // The vacated decision is cited rightly: what is wrong with it stands in the firm's library.
    const vacated = planted.find(({ fault }) => fault === 'marked-vacated')?.paragraph;
    expect([...changed, vacated].toSorted()).toEqual(touched.toSorted());
  });

  it.each(planted.map((each) => [each.fault, each] as const))('shows where %s stands', (_fault, each) => {
    expect(paragraphs[each.paragraph]?.slice(each.start, each.end)).toBe(each.text);
    if (each.record !== undefined) expect(recordOf(each.record).id).toBe(each.record);
  });

  it('keeps the library’s form', () => {
    for (const one of keeping.values()) expect(keepingSchema.safeParse(one).success).toBe(true);
    expect(keeping.get('usa-technologies-v-doe-2010')?.treatments.map(({ kind }) => kind)).toEqual(['vacated']);
  });
});

it.each(FAULTS)('can be built with %s alone', (fault) => {
  expect(briefWith([fault]).planted.map((each) => each.fault)).toEqual([fault]);
});
