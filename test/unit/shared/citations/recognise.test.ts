import { describe, expect, it } from 'vitest';
import { backReferences, typedCites } from '../../../../shared/citations/recognise';

/** A sentence, what is cited in it as 'words → entry', and what refers back. */
const rows: [text: string, cites: string[], back?: string[]][] = [
  ['The power is 19 U.S.C. § 1509(a).', ['19 U.S.C. § 1509(a) → 19 U.S.C. § 1509']],
  [
    'An order under 18 U.S.C.\u00a0§\u00a02703(d) may be modified.',
    ['18 U.S.C.\u00a0§\u00a02703(d) → 18 U.S.C. § 2703'],
  ],
  ['18 U.S.C. § 2703(c)(1)(B), (d). Contents differ.', ['18 U.S.C. § 2703(c)(1)(B), (d) → 18 U.S.C. § 2703']],
  ['18 U.S.C. § 2702(a)–(b) forbids it.', ['18 U.S.C. § 2702(a)–(b) → 18 U.S.C. § 2702']],
  [
    '18 U.S.C. §§ 2702(a)(3), 2703(c), and what it lists',
    ['18 U.S.C. §§ 2702(a)(3) → 18 U.S.C. § 2702', '2703(c) → 18 U.S.C. § 2703'],
  ],
  [
    '19 U.S.C. §§ 1509 and 1510, 5 U.S.C. §§ 702 and 706, the First Amendment',
    [
      '19 U.S.C. §§ 1509 → 19 U.S.C. § 1509',
      '1510 → 19 U.S.C. § 1510',
      '5 U.S.C. §§ 702 → 5 U.S.C. § 702',
      '706 → 5 U.S.C. § 706',
    ],
  ],
  ['5 U.S.C. §§ 701–706.', ['5 U.S.C. §§ 701–706 → 5 U.S.C. §§ 701–706']],
  ['42 U.S.C. § 2000aa-6. The exception', ['42 U.S.C. § 2000aa-6 → 42 U.S.C. § 2000aa-6']],
  ['see 19 U.S.C. § 1509, 375 F.2d 1', ['19 U.S.C. § 1509 → 19 U.S.C. § 1509']],
  ['28 U.S.C. §§ 2201, 514 U.S. 334', ['28 U.S.C. §§ 2201 → 28 U.S.C. § 2201']],
  ['19 C.F.R. § 163.6(a) says so.', ['19 C.F.R. § 163.6(a) → 19 C.F.R. § 163.6']],
  ['The U.S.C. is long, and § means section.', []],
  [
    'U.S. Const. amend. I; U.S. Const. amend. XIV, § 1.',
    ['U.S. Const. amend. I → U.S. Const. amend. I', 'U.S. Const. amend. XIV, § 1 → U.S. Const. amend. XIV'],
  ],
  [
    'Cal. Const. art. I, § 2(b); Cal. Evid. Code § 1070.',
    ['Cal. Const. art. I, § 2(b) → Cal. Const. art. I, § 2', 'Cal. Evid. Code § 1070 → Cal. Evid. Code § 1070'],
  ],
  ['N.Y. Const. art. I, § 12. The people', ['N.Y. Const. art. I, § 12 → N.Y. Const. art. I, § 12']],
  [
    'Fed. R. Civ. P. 45(d)(3)(A)(iii) and (iv); on motion',
    ['Fed. R. Civ. P. 45(d)(3)(A)(iii) and (iv) → Fed. R. Civ. P. 45'],
  ],
  [
    'Fed. R. Civ. P. 26(b)(1), 45(d)(1). Where',
    ['Fed. R. Civ. P. 26(b)(1) → Fed. R. Civ. P. 26', '45(d)(1) → Fed. R. Civ. P. 45'],
  ],
  [
    '28 U.S.C. §§ 2201 and 2202 and Fed. R. Civ. P. 57 and 65. It may',
    [
      '28 U.S.C. §§ 2201 → 28 U.S.C. § 2201',
      '2202 → 28 U.S.C. § 2202',
      'Fed. R. Civ. P. 57 → Fed. R. Civ. P. 57',
      '65 → Fed. R. Civ. P. 65',
    ],
  ],
  ['Fed. R. Civ. P. 45 and the First Amendment', ['Fed. R. Civ. P. 45 → Fed. R. Civ. P. 45']],
  [
    'N.Y. Crim. Proc. Law § 640.10(3); CPL § 640.10',
    [
      'N.Y. Crim. Proc. Law § 640.10(3) → N.Y. Crim. Proc. Law § 640.10',
      'CPL § 640.10 → N.Y. Crim. Proc. Law § 640.10',
    ],
  ],
  [
    'N.Y. C.P.L. § 640.10 and N.Y. C.P.L.R. 2303(a)',
    ['N.Y. C.P.L. § 640.10 → N.Y. Crim. Proc. Law § 640.10', 'N.Y. C.P.L.R. 2303(a) → N.Y. C.P.L.R. 2303'],
  ],
  ['CPLR 3103 and CPLR 2214(b) allow', ['CPLR 3103 → N.Y. C.P.L.R. 3103', 'CPLR 2214(b) → N.Y. C.P.L.R. 2214']],
  ['Cal. Civ. Proc. Code § 1987.1. It', ['Cal. Civ. Proc. Code § 1987.1 → Cal. Civ. Proc. Code § 1987.1']],
  [
    'Code of Civil Procedure section 1987.1',
    ['Code of Civil Procedure section 1987.1 → Cal. Civ. Proc. Code § 1987.1'],
  ],
  ['D.C. Code § 23-521(a). The statute', ['D.C. Code § 23-521(a) → D.C. Code § 23-521']],
  ['N.Y. Civ. Rights Law § 79-h.', ['N.Y. Civ. Rights Law § 79-h → N.Y. Civ. Rights Law § 79-h']],
  ['Under Civil L.R. 3-2(c), this action', ['Civil L.R. 3-2(c) → N.D. Cal. Civ. L.R. 3-2']],
  ['Super. Ct. Crim. R. 41. So', ['Super. Ct. Crim. R. 41 → D.C. Super. Ct. Crim. R. 41']],
  [
    'Local Civil Rule 7.1(c) and 22 NYCRR § 202.8-b',
    ['Local Civil Rule 7.1(c) → Local Civil Rule 7.1', '22 NYCRR § 202.8-b → 22 NYCRR § 202.8-b'],
  ],
  ['The summons cites § 1509(d)(1)(A) (the notice).', [], ['§ 1509(d)(1)(A)']],
  ['Section 2703(d) and sections 2702 and 2705 agree.', [], ['Section 2703(d)', 'sections 2702', '2705']],
  ['Rule 45(d)(1) forbids it; Rule 41 of this Court’s Rules does not.', [], ['Rule 45(d)(1)']],
  ['UCPLR 3103 is no rule, nor is 19 U.S.C. alone.', []],
];

describe('statutes, rules and constitutions in running text', () => {
  it.each(rows)('%s', (text, cites, back = []) => {
    const found = typedCites(text);
    expect(found.map((cite) => `${text.slice(cite.start, cite.end)} → ${cite.entry}`)).toEqual(cites);
    expect(backReferences(text, found).map(({ start, end }) => text.slice(start, end))).toEqual(back);
  });
});
