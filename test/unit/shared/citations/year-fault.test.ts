import { expect, it } from 'vitest';
import { findCitations } from '../../../../shared/citations/find/find-citations';
import { yearFault } from '../../../../shared/citations/find/year-fault';

const faults = (text: string) => findCitations(text).map((cite) => yearFault(cite)?.fault ?? null);

it.each([
  ['Talley v. California, 362 U.S. 60 (1960)', null],
  ['Roe v. Acme, 10 F.3d 20 (2d Cir. 1993)', null],
  ['Roe v. Acme, 10 F.3d 20 (2d Cir. 1960)', 'before-first-year'],
  ['Roe v. Acme, 500 F.2d 20 (2d Cir. 2010)', 'after-last-year'],
  ['Roe v. Acme, 1200 F.3d 20 (2d Cir. 2010)', 'beyond-last-volume'],
  ['Roe v. Acme, 1 F.4th 20 (2d Cir. 2010)', 'before-first-year'],
  ['Roe v. Acme, 10 Cal.App.4th 20 (1970)', 'before-first-year'],
  ['Roe v. Acme (1999) 10 Cal.App.4th 20', null],
  ['Roe v. Acme, 36 Misc. 3d 613, 945 N.Y.S.2d 505 (Crim. Ct. N.Y. Cnty. 2012)', null],
  ['Roe v. Acme, 36 Misc. 3d 613, 945 N.Y.S.2d 505 (Crim. Ct. N.Y. Cnty. 1999)', 'before-first-year'],
  ['12 Wdgt. Rptr. 34 (1990)', null],
  ['Roe v. Acme, 10 F.3d 20', null],
])('%s: %s', (text, fault) => {
  expect(faults(text)).toEqual([fault]);
});

it('says the bound', () => {
  const [cite] = findCitations('Roe v. Acme, 500 F.2d 20 (2d Cir. 2010)');
  expect(cite && yearFault(cite)).toMatchObject({ reporter: 'F.2d', fault: 'after-last-year' });
});
