import { describe, expect, it } from 'vitest';
import { fullCite, shortCite, type CiteRun } from '../../../../shared/citations/format';
import { CiteTrail } from '../../../../shared/citations/trail';
import { law } from '../../../../shared/law';

const record = (id: string) => {
  const found = law.precedents.get(id);
  if (!found) throw new Error(`no record ${id}`);
  return found;
};
const print = (runs: readonly CiteRun[]): string => runs.map((run) => (run.i ? `*${run.t}*` : run.t)).join('');

describe('a full citation', () => {
  const rows: readonly (readonly [string, string | undefined, string, string])[] = [
    [
      'mcintyre-v-ohio-1995',
      '357',
      "*McIntyre v. Ohio Elections Comm'n*, 514 U.S. 334, 357 (1995)",
      'U.S. Reports name their court',
    ],
    [
      'highfields-v-doe-2005',
      undefined,
      '*Highfields Cap. Mgmt., L.P. v. Doe*, 385 F. Supp. 2d 969 (N.D. Cal. 2005)',
      'F. Supp. needs its district',
    ],
    [
      'glassdoor-9th-cir-2017',
      undefined,
      '*In re Grand Jury Subpoena, No. 16-03-217*, 875 F.3d 1179 (9th Cir. 2017)',
      'F.3d needs its circuit; the nickname is dropped',
    ],
    [
      'dendrite-v-doe-3-2001',
      undefined,
      "*Dendrite Int'l, Inc. v. Doe No. 3*, 342 N.J. Super. 134 (App. Div. 2001)",
      'the reporter says New Jersey',
    ],
    [
      'krinsky-v-doe-6-2008',
      undefined,
      '*Krinsky v. Doe 6*, 159 Cal. App. 4th 1154 (2008)',
      'the reporter says all of the court',
    ],
    [
      'people-v-harris-2012-04',
      undefined,
      '*People v. Harris*, 36 Misc. 3d 613 (Crim. Ct. N.Y. Cnty. 2012)',
      'Misc. 3d holds many courts',
    ],
    [
      'harris-v-sciarrino-2012',
      undefined,
      '*Harris v. Sciarrino*, Index No. 103569/12 (Sup. Ct. N.Y. Cnty. Sept. 27, 2012)',
      'no reporter: index number and full date',
    ],
    [
      'branzburg-v-hayes-1972',
      '707-10',
      '*Branzburg v. Hayes*, 408 U.S. 665, 707–10 (1972)',
      'an en dash joins the pages of a pin',
    ],
    ['19-usc-1509', '§ 1509(a)', '19 U.S.C. § 1509(a)', 'a statute is not italic and its pin is its subsection'],
    [
      'in-re-2703d-twitter-dj-2011',
      undefined,
      '*In re Appl. of the United States for an Order Pursuant to 18 U.S.C. § 2703(d)*, 830 F. Supp. 2d 114 (E.D. Va. 2011)',
      'a subsection is no nickname',
    ],
  ];
  it.each(rows)('%s at %s prints as it should', (id, pin, expected) => {
    expect(print(fullCite(record(id), pin === undefined ? {} : { pin }))).toBe(expected);
  });
});

describe('a short citation', () => {
  it('stands for the case by its distinctive party', () => {
    expect(print(shortCite(record('us-v-powell-1964'), { pin: '57-58' }))).toBe('*Powell*, 379 U.S. at 57–58');
    expect(print(shortCite(record('doe-v-cahill-2005')))).toBe('*Cahill*, 884 A.2d 451');
  });
});

describe('the trail of a document', () => {
  const cite = (trail: CiteTrail, id: string, pin?: string, capital = true) =>
    print(trail.cite(record(id), { ...(pin === undefined ? {} : { pin }), capital }));

  it('cites in full first, by Id. directly after, short later', () => {
    const trail = new CiteTrail();
    expect(cite(trail, 'mcintyre-v-ohio-1995', '357')).toContain('514 U.S. 334, 357');
    trail.text('. The rule is old. ');
    expect(cite(trail, 'mcintyre-v-ohio-1995', '343')).toBe('*Id.* at 343');
    trail.text('. ');
    expect(cite(trail, 'talley-v-california-1960')).toContain('362 U.S. 60 (1960)');
    trail.text('. ');
    expect(cite(trail, 'mcintyre-v-ohio-1995', '357')).toBe('*McIntyre*, 514 U.S. at 357');
  });

  it('never uses Id. after a string of two, across a paragraph, or past a statute', () => {
    const trail = new CiteTrail();
    cite(trail, 'mcintyre-v-ohio-1995', '357');
    trail.text('; ');
    cite(trail, 'talley-v-california-1960');
    trail.text('. ');
    expect(cite(trail, 'talley-v-california-1960', '64')).toBe('*Talley*, 362 U.S. at 64');
    trail.breakFlow();
    expect(cite(trail, 'talley-v-california-1960', '65')).toBe('*Talley*, 362 U.S. at 65');
    trail.text('. But 18 U.S.C. § 2703(d) says otherwise. ');
    expect(cite(trail, 'talley-v-california-1960', '66')).toBe('*Talley*, 362 U.S. at 66');
  });

  it('does not print the name twice when the sentence has just said it', () => {
    const trail = new CiteTrail();
    expect(print(trail.name(record('talley-v-california-1960')))).toBe('*Talley v. California*');
    trail.text(', ');
    expect(cite(trail, 'talley-v-california-1960')).toBe('362 U.S. 60 (1960)');
    trail.text(', held so. In ');
    expect(print(trail.name(record('talley-v-california-1960')))).toBe('*Talley*');
  });
});
