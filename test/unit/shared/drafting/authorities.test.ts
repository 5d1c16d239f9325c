import { describe, expect, it } from 'vitest';
import type { Run } from '../../../../shared/drafting/draft-doc';
import { draft } from '../../../../shared/drafting/pipeline';
import { markAuthorities } from '../../../../shared/drafting/stages/authorities';
import { CiteTrail } from '../../../../shared/citations/trail';
import { citedRuns, tidy } from '../../../../shared/drafting/passages/inline';
import { law } from '../../../../shared/law';
import { passages, sampleMatter } from '../../../../templates/library';

/** One paragraph as it is drafted: cites resolved, then what is typed recognised. */
function marked(...paragraphs: string[]) {
  const trail = new CiteTrail();
  const context = {
    trail,
    record: (id: string) => law.precedents.get(id),
    unknownCite: () => undefined,
    unknownInsertion: () => undefined,
  };
  const argument = paragraphs.map((text) => {
    trail.breakFlow();
    return { kind: 'para' as const, runs: tidy(citedRuns(text, context)) };
  });
  const made = markAuthorities({ argument }, law);
  const runs = (made.blocks['argument'] ?? []).flatMap((block) => (block.kind === 'para' ? block.runs : []));
  return { runs, authorities: made.authorities };
}
const show = (runs: readonly Run[]): string[] =>
  runs.flatMap((run) => [
    ...(run.cite ? [`${run.t.replaceAll('\u00a0', ' ')} = ${run.cite.authority} ${run.cite.form}`] : []),
    ...(run.note ? show(run.note).map((line) => `note: ${line}`) : []),
  ]);
const words = (runs: readonly Run[]): string =>
  runs.map((run) => run.t + (run.note ? `{${words(run.note)}}` : '')).join('');

describe('authorities known to the page', () => {
  it('marks a library cite in each of its forms, name and numbers together', () => {
    const { runs, authorities } = marked(
      'In [@talley-v-california-1960 name], it fell. [@talley-v-california-1960, 64]. [@talley-v-california-1960, 65].',
    );
    expect(show(runs)).toEqual([
      'Talley v. California = talley-v-california-1960 name',
      '362 U.S. 60, 64 (1960) = talley-v-california-1960 full',
      'Id. = talley-v-california-1960 id',
      ' at 65 = talley-v-california-1960 id',
    ]);
    expect(authorities.map(({ category, entry, short }) => [category, words(entry), short])).toEqual([
      ['case', 'Talley v. California, 362 U.S. 60 (1960)', 'Talley'],
    ]);
  });

  it('knows a statute by one entry, whether the library or the text cites it', () => {
    const { runs, authorities } = marked('[@19-usc-1509, § 1509(a)]. See § 1509(d)(1) and 19 U.S.C. § 1509(c).');
    expect(show(runs)).toEqual([
      '19 U.S.C. § 1509(a) = 19 U.S.C. § 1509 full',
      '§ 1509(d)(1) = 19 U.S.C. § 1509 back',
      '19 U.S.C. § 1509(c) = 19 U.S.C. § 1509 full',
    ]);
    expect(authorities.map(({ key, category }) => [key, category])).toEqual([['19 U.S.C. § 1509', 'statute']]);
  });

  it('leaves a bare number alone when two codes have it', () => {
    const { runs } = marked('18 U.S.C. § 3500 and 19 U.S.C. § 3500. Under § 3500 and Rule 45, nothing.');
    expect(show(runs).filter((line) => line.endsWith(' back'))).toEqual([]);
  });

  it('finds a case named again in a parenthetical, and lists no case that is only named', () => {
    const { runs, authorities } = marked(
      '[@talley-v-california-1960]. [@mcintyre-v-ohio-1995, 342 | quoting *Talley*]. [@bursey-v-us-1972 name] differs.',
    );
    expect(show(runs)).toContain('Talley = talley-v-california-1960 name');
    expect(authorities.map(({ key }) => key)).toEqual(['talley-v-california-1960', 'mcintyre-v-ohio-1995']);
  });

  it('cuts a text without losing a character of it', () => {
    const text = 'Under 18 U.S.C. §§ 2702 and 2703, U.S. Const. amend. I, and Fed. R. Civ. P. 45(d)(1), no.';
    expect(words(marked(text).runs).replaceAll('\u00a0', ' ')).toBe(text);
  });
});

describe('a footnote in a passage', () => {
  const once = '[@talley-v-california-1960, 64]';

  it('stands directly after its word and keeps the text around it', () => {
    expect(words(marked('The rule is old. [^It is *very* old.^] It holds.').runs)).toBe(
      'The rule is old.{It is very old.} It holds.',
    );
  });

  it('lets no id. reach across, and the text go on as if it were not there', () => {
    const { runs } = marked(`So it was held. ${once}. [^So too here. ${once}. ${once}.^] ${once}.`);
    expect(show(runs)).toEqual([
      'Talley v. California = talley-v-california-1960 full',
      ', 362 U.S. 60, 64 (1960) = talley-v-california-1960 full',
      'note: Talley = talley-v-california-1960 short',
      'note: , 362 U.S. at 64 = talley-v-california-1960 short',
      'note: Id. = talley-v-california-1960 id',
      'Id. = talley-v-california-1960 id',
    ]);
  });

  it('owes the text the whole citation of a case that only a note has cited', () => {
    const { runs } = marked(`One.[^${once}.^] Two. ${once}.`);
    expect(show(runs).filter((line) => line.endsWith(' full'))).toHaveLength(4);
  });
});

it('marks no cite in a paper that keeps no tables', () => {
  const { value } = draft({ matter: sampleMatter('alt-uscis', '2026-11-21'), documentId: 'complaint', law, passages });
  expect(value.authorities).toBeUndefined();
});
