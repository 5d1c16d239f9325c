import { describe, expect, it } from 'vitest';
import { heldOfWithdrawn } from '../../../../shared/cite-check/held';
import { sentencesOf } from '../../../../shared/cite-check/sentences';
import { law } from '../../../../shared/law';

const withdrawn = law.precedents.get('twitter-v-dhs-2017');
if (!withdrawn) throw new Error('the library has no record of the withdrawn summons');
const printed = 'No. 3:17-cv-01916 (N.D. Cal. filed Apr. 6, 2017)';

/** Finds the sentences of a text whose only citation to the record is the docket as printed. */
function flagged(text: string, others: readonly string[] = []): string[] {
  const place = (cite: string) => ({ start: text.indexOf(cite), end: text.indexOf(cite) + cite.length });
  const spans = [printed, ...others].map(place).filter(({ start }) => start >= 0);
  const citedAt = spans.filter(({ start }) => text.startsWith(printed, start));
  return heldOfWithdrawn(
    text,
    withdrawn as NonNullable<typeof withdrawn>,
    spans.toSorted((a, b) => a.start - b.start),
    citedAt,
  ).map(({ start, end }) => text.slice(start, end).trim());
}

describe('“held” of a withdrawn demand', () => {
  it.each([
    ['In Twitter v. DHS, the court held that § 1509 reaches only imports.', 1],
    [`The court ruled the summons void. Twitter, Inc. v. U.S. Department of Homeland Security, ${printed}.`, 1],
    [`It was held that an agency may not unmask its critic. See Twitter v. DHS, ${printed}.`, 1],
    ['In Twitter v. DHS, Twitter argued that § 1509 reaches only imports, and the summons was withdrawn.', 0],
    ['In Twitter v. DHS no court held anything; the summons was withdrawn.', 0],
    [`Twitter pleaded as much. Twitter v. DHS, ${printed}.`, 0],
  ])('%s', (text, count) => {
    expect(flagged(text)).toHaveLength(count);
  });

  it('is not found where the words belong to another authority cited first', () => {
    const text = `The Court held the ordinance void. 362 U.S. 60 (1960); cf. Twitter v. DHS, ${printed}.`;
    expect(flagged(text, ['362 U.S. 60 (1960)'])).toEqual([]);
  });

  it('is not found where a sentence of its own stands between', () => {
    const text = `The Court held the ordinance void. A similar demand was challenged in Twitter v. DHS, ${printed}.`;
    expect(flagged(text)).toEqual([]);
  });
});

describe('sentences', () => {
  it('end where a reader ends them', () => {
    const text =
      'Talley v. California, 362 U.S. 60 (1960), struck it down. See Fed. R. Civ. P. 45. “May it?” No. 5 is moot! ' +
      'Mr. Roe of Acme Inc. agreed.\n\nA new paragraph';
    const cite = '362 U.S. 60 (1960)';
    const start = text.indexOf(cite);
    expect(
      sentencesOf(text, [{ start, end: start + cite.length }]).map((one) => text.slice(one.start, one.end).trim()),
    ).toEqual([
      'Talley v. California, 362 U.S. 60 (1960), struck it down.',
      'See Fed. R. Civ. P. 45.',
      '“May it?”',
      'No. 5 is moot!',
      'Mr. Roe of Acme Inc. agreed.',
      'A new paragraph',
    ]);
  });
});
