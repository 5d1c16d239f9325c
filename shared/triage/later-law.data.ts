/*
 * Law that prose of the law data names without its date, so that a paper of an earlier day can leave it out. Cases that
 * are in the library are found by their citations; these are names, rules and reporter cites that are not.
 */
export interface LaterMark {
  readonly mark: RegExp;
  /** First day on which a paper may mention it. */
  readonly since: string;
}

export const LATER_MARKS: readonly LaterMark[] = [
  { mark: /\bCarpenter\b/, since: '2018-06-22' },
  { mark: /\bChatrie\b/, since: '2026-06-29' },
  { mark: /\bFirst Choice\b/, since: '2026-04-29' },
  { mark: /\bGlassdoor\b/, since: '2017-11-08' },
  { mark: /\bWarshak\b/, since: '2010-12-14' },
  { mark: /\bMedia Matters\b/, since: '2025-05-30' },
  { mark: /\bVullo\b/, since: '2025-01-01' },
  { mark: /\bPatel\b/, since: '2015-06-22' },
  { mark: /\bHarris\b/, since: '2012-04-20' },
  { mark: /\bHarris: no expectation\b/, since: '2012-06-30' },
  { mark: /\bHunter\b/, since: '2018-05-24' },
  { mark: /\bSolers\b/, since: '2009-08-13' },
  { mark: /\bBonta\b/, since: '2021-07-01' },
  { mark: /\bDreamHost\b|disruptj20/i, since: '2017-08-24' },
  { mark: /\bTwitter v\. DHS\b/, since: '2017-04-07' },
  { mark: /\bTwitter v\. Garland\b/, since: '2023-03-06' },
  { mark: /\b846 F\. Supp\. 2d 1\b/, since: '2012-02-23' },
  { mark: /\b689 F\.3d 1108\b|\bGolden Valley\b/, since: '2012-08-07' },
  { mark: /\b863 F\.3d 1110\b/, since: '2017-07-17' },
  { mark: /\b947 F\.3d 148\b/, since: '2020-01-10' },
  { mark: /\b77 F\.4th 815\b/, since: '2023-07-18' },
  { mark: /\b61 F\.4th 686\b/, since: '2023-03-06' },
  { mark: /\b771 F\.3d 757\b|\bRoyal Caribbean\b/, since: '2014-11-06' },
  { mark: /\b783 F\.3d 1328\b/, since: '2015-04-24' },
  { mark: /1\.3 million/, since: '2017-08-14' },
  { mark: /dropped the visitor logs/, since: '2017-08-22' },
  // CPL § 610.20(4) is of 2020 (RULES.md of the law data).
  { mark: /610\.20\(4\)/, since: '2020-01-01' },
  // CalECPA, Cal. Penal Code § 1546 et seq., in force since January 1, 2016.
  { mark: /\b1546(\.\d)?\b|\bCalECPA\b/, since: '2016-01-01' },
  // 18 U.S.C. § 2703(h) came with the CLOUD Act of March 23, 2018.
  { mark: /§ 2703\(h\)|\bCLOUD Act\b/, since: '2018-03-23' },
  { mark: /\bDOJ (policy )?memo\b|\bDOJ policy\b/, since: '2017-10-19' },
];
