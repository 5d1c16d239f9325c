import { describe, expect, it } from 'vitest';
import { fullCite, idCite, shortCite, type CitableRecord, type CiteRun } from '../../../../shared/citations/format';
import { citationIn, STYLES } from '../../../../shared/citations/styles';
import type { CiteStyle } from '../../../../shared/citations/styles/style';
import { law } from '../../../../shared/law';

/** Italics between underscores. */
const print = (runs: readonly CiteRun[]): string => runs.map(({ t, i }) => (i ? `_${t}_` : t)).join('');
const record = (id: string): CitableRecord => {
  const found = law.precedents.get(id);
  if (!found) throw new Error(`no record ${id}`);
  return found;
};
const department: CitableRecord = {
  id: 'made',
  caption: 'People v. Roe',
  shortName: 'Roe',
  courtId: 'nyappdiv1d',
  docket: null,
  decided: '2012-03-01',
  citations: ['98 A.D.3d 1'],
};

const FULL: readonly (readonly [id: string, style: CiteStyle, pin: string | undefined, printed: string])[] = [
  ['krinsky-v-doe-6-2008', 'bluebook', '1164', '_Krinsky v. Doe 6_, 159 Cal. App. 4th 1154, 1164 (2008)'],
  // The year before the volume, abbreviations closed up, the parallel reporter in square brackets.
  [
    'krinsky-v-doe-6-2008',
    'california',
    '1164',
    '_Krinsky v. Doe 6_ (2008) 159 Cal.App.4th 1154, 1164 [72 Cal.Rptr.3d 231]',
  ],
  ['krinsky-v-doe-6-2008', 'new-york', '1164', '_Krinsky v Doe 6_, 159 Cal App 4th 1154, 1164 [2008]'],
  // A range keeps its hundreds, a note is a footnote; a nominal reporter of newsletters is no parallel.
  [
    'mcintyre-v-ohio-1995',
    'california',
    '342-43',
    '_McIntyre v. Ohio Elections Commission_ (1995) 514 U.S. 334, 342-343 [115 S.Ct. 1511, 131 L.Ed.2d 426]',
  ],
  [
    'mcintyre-v-ohio-1995',
    'california',
    '342 n.5',
    '_McIntyre v. Ohio Elections Commission_ (1995) 514 U.S. 334, 342, fn. 5 [115 S.Ct. 1511, 131 L.Ed.2d 426]',
  ],
  ['mcintyre-v-ohio-1995', 'new-york', '342-43', '_McIntyre v Ohio Elections Commn._, 514 US 334, 342-343 [1995]'],
  ['doe-v-cahill-2005', 'california', undefined, '_Doe v. Cahill_ (Del. 2005) 884 A.2d 451'],
  [
    'sony-v-does-1-40-2004',
    'california',
    undefined,
    '_Sony Music Entertainment Inc. v. Does 1-40_ (S.D.N.Y. 2004) 326 F.Supp.2d 556',
  ],
  [
    'sony-v-does-1-40-2004',
    'new-york',
    undefined,
    '_Sony Music Entertainment Inc. v Does 1-40_, 326 F Supp 2d 556 [SD NY 2004]',
  ],
  ['in-re-sealed-case-2023', 'california', undefined, '_In re Sealed Case_ (D.C. Cir. 2023) 77 F.4th 815'],
  // Every 'In re' is a 'Matter of', and a proceeding between parties keeps its own.
  ['in-re-sealed-case-2023', 'new-york', undefined, '_Matter of Sealed Case_, 77 F4th 815 [DC Cir 2023]'],
  [
    'cohen-v-google-2009',
    'new-york',
    undefined,
    '_Matter of Cohen v Google, Inc._, 25 Misc 3d 945 [Sup Ct, NY County 2009]',
  ],
  ['people-v-harris-2012-04', 'new-york', '615', '_People v Harris_, 36 Misc 3d 613, 615 [Crim Ct, NY County 2012]'],
  [
    'people-v-harris-2014',
    'new-york',
    undefined,
    '_People v Harris_, 2014 NY Slip Op 50670(U) [App Term, 1st Dept 2014]',
  ],
  [
    '381-search-warrants-2017',
    'new-york',
    '240',
    '_Matter of 381 Search Warrants Directed to Facebook, Inc._, 29 NY3d 231, 240 [2017]',
  ],
  [
    'harris-v-sciarrino-2012',
    'new-york',
    undefined,
    '_Matter of Harris v Sciarrino_, Index No. 103569/12 [Sup Ct, NY County, Sept. 27, 2012]',
  ],
  [
    'twitter-v-dhs-2017',
    'california',
    undefined,
    '_Twitter, Inc. v. U.S. Department of Homeland Security_ (N.D.Cal., filed Apr. 6, 2017, No. 3:17-cv-01916)',
  ],
  // What nobody knows stays a visible blank.
  [
    'snap-v-superior-court-pina-2024',
    'california',
    undefined,
    '_Snap, Inc. v. Superior Court (Pina)_ (Cal.Ct.App., 2024, [MISSING: docket number])',
  ],
  ['18-usc-2703', 'california', '§ 2703(d)', '18 U.S.C. § 2703(d)'],
  ['18-usc-2703', 'new-york', '§ 2703(d)', '18 U.S.C. § 2703(d)'],
];

describe('the styles', () => {
  it.each(FULL)('%s in %s', (id, style, pin, printed) => {
    expect(print(STYLES[style].full(record(id), pin === undefined ? {} : { pin }))).toBe(printed);
  });

  it('name a department where the reporter names its court', () => {
    expect(print(citationIn('bluebook', department))).toBe("_People v. Roe_, 98 A.D.3d 1 (1st Dep't 2012)");
    expect(print(citationIn('new-york', department))).toBe('_People v Roe_, 98 AD3d 1 [1st Dept 2012]');
    const district = { ...department, courtId: 'calctapp4d', citations: ['10 Cal. App. 5th 1'] };
    expect(print(citationIn('bluebook', district))).toBe('_People v. Roe_, 10 Cal. App. 5th 1 (2012)');
  });

  it('shorten a case already cited, each in its own way', () => {
    const krinsky = record('krinsky-v-doe-6-2008');
    expect(print(STYLES.bluebook.short(krinsky, { pin: '1164' }))).toBe('_Krinsky_, 159 Cal. App. 4th at 1164');
    expect(print(STYLES.california.short(krinsky, { pin: '1164' }))).toBe(
      '_Krinsky_, _supra_, 159 Cal.App.4th at p. 1164',
    );
    expect(print(STYLES.california.short(krinsky, { pin: '1164-65' }))).toBe(
      '_Krinsky_, _supra_, 159 Cal.App.4th at pp. 1164-1165',
    );
    expect(print(STYLES['new-york'].short(krinsky, { pin: '1164' }))).toBe('_Krinsky_, 159 Cal App 4th at 1164');
  });

  it('point back to the citation just made', () => {
    const other = { pin: '12', capital: true, samePin: false };
    const same = { pin: '12', capital: false, samePin: true };
    expect([print(STYLES.california.id(other)), print(STYLES.california.id(same))]).toEqual([
      '_Id._ at p. 12',
      '_ibid._',
    ]);
    expect([print(STYLES['new-york'].id(other)), print(STYLES['new-york'].id(same))]).toEqual(['_Id._ at 12', '_id._']);
  });

  it('put the remark where the style has it', () => {
    const remark = { parenthetical: 'per curiam' };
    const cahill = record('doe-v-cahill-2005');
    expect(print(STYLES.california.full(cahill, remark))).toBe('_Doe v. Cahill_ (Del. 2005) 884 A.2d 451 (per curiam)');
    expect(print(STYLES['new-york'].full(cahill, remark))).toBe('_Doe v Cahill_, 884 A2d 451 [Del 2005] [per curiam]');
  });

  it('leave the Bluebook as drafts have it', () => {
    for (const one of law.precedents.values()) {
      expect(STYLES.bluebook.full(one)).toEqual(fullCite(one));
      expect(STYLES.bluebook.short(one, { pin: '3' })).toEqual(shortCite(one, { pin: '3' }));
    }
    const id = { pin: '3', capital: true, samePin: false };
    expect(STYLES.bluebook.id(id)).toEqual(idCite(id));
  });

  it('print no empty part for any record of the library', () => {
    for (const one of law.precedents.values())
      for (const style of Object.keys(STYLES) as CiteStyle[])
        for (const runs of [STYLES[style].full(one), STYLES[style].short(one, { pin: '12' })])
          expect(print(runs), `${one.id} in ${style}`).not.toMatch(/undefined|null|\(\)|\[\]| {2}|\(,|, ,|\( /);
  });
});
