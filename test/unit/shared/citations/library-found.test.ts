import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../../shared/citations/find/find-citations';
import { yearFault } from '../../../../shared/citations/find/year-fault';
import { law } from '../../../../shared/law';

const records = [...law.precedents.values()].flatMap(({ id, caption, citations, courtId }) =>
  courtId === null ? [] : citations.map((citation) => [`${id}: ${citation}`, caption, citation] as const),
);

describe('the library, as a brief cites it', () => {
  it.each(records)('%s is found whole, once', (_id, caption, citation) => {
    const found = findCitations(`See ${caption}, ${citation}.`).at(-1);
    expect(['full-case', 'docket', 'database']).toContain(found?.kind);
    // Words before 'No.' tell what is numbered and are no part of it.
    expect(citation.replace(/^Special Proceedings /, '')).toBe(found?.text);
    expect(found && yearFault(found)).toBeUndefined();
  });

  it('reads a section inside the name of a case as part of the name', () => {
    const [only, ...more] = findCitations(
      'In re Application of the United States for an Order Pursuant to 18 U.S.C. § 2703(d), 830 F. Supp. 2d 114 (E.D. Va. 2011).',
    );
    expect(more).toEqual([]);
    expect(only?.plaintiff).toBe('In re Application of the United States for an Order Pursuant to 18 U.S.C. § 2703(d)');
  });
});
