import { full, full0, parallel, row, vs } from './row';

/* Decisions in more than one reporter, neutral and nominative cites, and the official styles of California and New York. */
export const parallels = [
  row(
    'three reporters of the Supreme Court',
    'Talley v. California, 362 U.S. 60, 80 S. Ct. 536, 4 L. Ed. 2d 559 (1960).',
    full('362 U.S. 60, 80 S. Ct. 536, 4 L. Ed. 2d 559 (1960)', ['362', 'U.S.', '60'], {
      ...parallel(['80', 'S. Ct.', '536'], ['4', 'L. Ed. 2d', '559']),
      ...vs('Talley', 'California'),
      year: 1960,
      pin: null,
    }),
  ),
  row(
    'three reporters, a pin in each: the pin is the first one’s',
    'Talley v. California, 362 U.S. 60, 64, 80 S. Ct. 536, 538, 4 L. Ed. 2d 559, 563 (1960).',
    full('362 U.S. 60, 64, 80 S. Ct. 536, 538, 4 L. Ed. 2d 559, 563 (1960)', ['362', 'U.S.', '60'], {
      ...parallel(['80', 'S. Ct.', '536'], ['4', 'L. Ed. 2d', '559']),
      pin: '64',
    }),
  ),
  row(
    'state and regional reporter',
    'Independent Newspapers, Inc. v. Brodie, 407 Md. 415, 966 A.2d 432 (2009).',
    full('407 Md. 415, 966 A.2d 432 (2009)', ['407', 'Md.', '415'], {
      ...parallel(['966', 'A.2d', '432']),
      year: 2009,
      court: 'md',
    }),
  ),
  row(
    'state reporter, regional reporter and court in the bracket',
    'Dendrite Int’l, Inc. v. Doe No. 3, 342 N.J. Super. 134, 775 A.2d 756 (App. Div. 2001).',
    full('342 N.J. Super. 134, 775 A.2d 756 (App. Div. 2001)', ['342', 'N.J. Super.', '134'], {
      ...parallel(['775', 'A.2d', '756']),
      year: 2001,
    }),
  ),
  row(
    'Arizona with the Pacific Reporter and a pin in both',
    'Mobilisa, Inc. v. Doe 1, 217 Ariz. 103, 110, 170 P.3d 712, 719 (Ct. App. 2007).',
    full('217 Ariz. 103, 110, 170 P.3d 712, 719 (Ct. App. 2007)', ['217', 'Ariz.', '103'], {
      ...parallel(['170', 'P.3d', '712']),
      pin: '110',
    }),
  ),
  row(
    'New York: Miscellaneous Reports and New York Supplement, a pin in both',
    'People v. Harris, 36 Misc. 3d 613, 615, 945 N.Y.S.2d 505, 507 (Crim. Ct. N.Y. Cnty. 2012).',
    full('36 Misc. 3d 613, 615, 945 N.Y.S.2d 505, 507 (Crim. Ct. N.Y. Cnty. 2012)', ['36', 'Misc. 3d', '613'], {
      ...parallel(['945', 'N.Y.S.2d', '505']),
      pin: '615',
      year: 2012,
    }),
  ),
  row(
    'four cites of one decision, the last of a database',
    'People v. Harris, 36 Misc. 3d 613, 945 N.Y.S.2d 505, 2012 NY Slip Op 22109, 2012 WL 1381238 (Crim. Ct. N.Y. Cnty. 2012).',
    full(
      '36 Misc. 3d 613, 945 N.Y.S.2d 505, 2012 NY Slip Op 22109, 2012 WL 1381238 (Crim. Ct. N.Y. Cnty. 2012)',
      ['36', 'Misc. 3d', '613'],
      parallel(['945', 'N.Y.S.2d', '505'], ['2012', 'NY Slip Op', '22109'], ['2012', 'WL', '1381238']),
    ),
  ),
  row(
    'three California reporters in Bluebook style',
    'Facebook, Inc. v. Superior Court, 10 Cal. 5th 329, 267 Cal. Rptr. 3d 267, 471 P.3d 383 (2020).',
    full('10 Cal. 5th 329, 267 Cal. Rptr. 3d 267, 471 P.3d 383 (2020)', ['10', 'Cal. 5th', '329'], {
      ...parallel(['267', 'Cal. Rptr. 3d', '267'], ['471', 'P.3d', '383']),
      year: 2020,
    }),
  ),
  row(
    'a federal decision with its database cite',
    'In re Grand Jury Subpoena, 875 F.3d 1179, 2017 WL 5504965 (9th Cir. 2017).',
    full('875 F.3d 1179, 2017 WL 5504965 (9th Cir. 2017)', ['875', 'F.3d', '1179'], {
      ...parallel(['2017', 'WL', '5504965']),
      court: 'ca9',
    }),
  ),
  row(
    'a federal decision with LEXIS beside it',
    'Music Group Macao Commercial Offshore Ltd. v. Does, 82 F. Supp. 3d 979, 2015 U.S. Dist. LEXIS 25970 (N.D. Cal. 2015).',
    full('82 F. Supp. 3d 979, 2015 U.S. Dist. LEXIS 25970 (N.D. Cal. 2015)', ['82', 'F. Supp. 3d', '979'], {
      ...parallel(['2015', 'U.S. Dist. LEXIS', '25970']),
      court: 'cand',
      year: 2015,
    }),
  ),
  row(
    'a page that is not known yet beside one that is',
    'Roe v. Acme Widgets Co., 600 U.S. ___, 143 S. Ct. 999 (2023).',
    full('600 U.S. ___, 143 S. Ct. 999 (2023)', ['600', 'U.S.', '___'], parallel(['143', 'S. Ct.', '999'])),
  ),
  row(
    'a line ends between parallel cites',
    'Independent Newspapers, Inc. v. Brodie, 407 Md. 415,\n966 A.2d 432 (2009).',
    full('407 Md. 415,\n966 A.2d 432 (2009)', ['407', 'Md.', '415'], parallel(['966', 'A.2d', '432'])),
  ),
  row(
    'the Pennsylvania habit of a range as pin before the parallel cite',
    'Roe v. Acme Widgets Co., 500 Pa. 60, 66-68, 454 A.2d 70, 73-75 (1982).',
    full('500 Pa. 60, 66-68, 454 A.2d 70, 73-75 (1982)', ['500', 'Pa.', '60'], {
      ...parallel(['454', 'A.2d', '70']),
      pin: '66-68',
      year: 1982,
    }),
  ),
  row(
    'a semicolon ends the decision: two citations, nothing parallel',
    'Talley v. California, 362 U.S. 60 (1960); Shelton v. Tucker, 364 U.S. 479 (1960).',
    full('362 U.S. 60 (1960)', ['362', 'U.S.', '60'], { parallel: null }),
    full('364 U.S. 479 (1960)', ['364', 'U.S.', '479'], { parallel: null }),
  ),
];

export const neutral = [
  row(
    'a neutral cite with a paragraph',
    'Roe v. Acme Widgets Co., 2012 IL 112116, ¶ 5.',
    full('2012 IL 112116, ¶ 5', ['2012', 'IL', '112116'], { pin: '¶ 5', ...vs('Roe', 'Acme Widgets Co.') }),
  ),
  row(
    'a neutral cite with several paragraphs and a regional reporter',
    'Roe v. Acme Widgets Co., 2012 IL 112116, ¶¶ 12-14, 970 N.E.2d 80.',
    full('2012 IL 112116, ¶¶ 12-14, 970 N.E.2d 80', ['2012', 'IL', '112116'], {
      pin: '¶¶ 12-14',
      ...parallel(['970', 'N.E.2d', '80']),
    }),
  ),
  row(
    'an unreported decision of New York',
    'People v. Harris, 2014 NY Slip Op 50670(U) (App. Term 1st Dep’t 2014).',
    full('2014 NY Slip Op 50670(U) (App. Term 1st Dep’t 2014)', ['2014', 'NY Slip Op', '50670(U)'], { year: 2014 }),
  ),
  row(
    'the same without any bracket: the (U) is part of the number',
    'The conviction stands. People v. Harris, 2014 NY Slip Op 50670(U).',
    full('2014 NY Slip Op 50670(U)', ['2014', 'NY Slip Op', '50670(U)'], vs('People', 'Harris')),
  ),
  row(
    'a reported slip opinion of New York with stops in its letters',
    'Matter of Cohen v. Google, Inc., 2009 N.Y. Slip Op. 29369 (Sup. Ct. N.Y. Cnty. 2009).',
    full('2009 N.Y. Slip Op. 29369 (Sup. Ct. N.Y. Cnty. 2009)', ['2009', 'NY Slip Op', '29369'], { year: 2009 }),
  ),
  row(
    'a neutral cite of Ohio',
    'Roe v. Acme Widgets Co., 2009-Ohio-1234, ¶ 7.',
    full0('2009-Ohio-1234, ¶ 7', { pin: '¶ 7' }),
  ),
];

export const nominative = [
  row(
    'Cranch inside United States Reports',
    'Marbury v. Madison, 5 U.S. (1 Cranch) 137 (1803).',
    full('5 U.S. (1 Cranch) 137 (1803)', ['5', 'U.S.', '137'], {
      ...parallel(['1', 'Cranch', '137']),
      year: 1803,
      court: 'scotus',
      ...vs('Marbury', 'Madison'),
    }),
  ),
  row(
    'Wheaton with a pin',
    'McCulloch v. Maryland, 17 U.S. (4 Wheat.) 316, 407 (1819).',
    full('17 U.S. (4 Wheat.) 316, 407 (1819)', ['17', 'U.S.', '316'], {
      ...parallel(['4', 'Wheat.', '316']),
      pin: '407',
      year: 1819,
    }),
  ),
  row(
    'Peters',
    'Swift v. Tyson, 41 U.S. (16 Pet.) 1 (1842).',
    full('41 U.S. (16 Pet.) 1 (1842)', ['41', 'U.S.', '1'], { ...parallel(['16', 'Pet.', '1']), year: 1842 }),
  ),
  row(
    'Wallace, in a case without parties',
    'Ex parte Milligan, 71 U.S. (4 Wall.) 2 (1866).',
    full('71 U.S. (4 Wall.) 2 (1866)', ['71', 'U.S.', '2'], {
      ...parallel(['4', 'Wall.', '2']),
      plaintiff: 'Ex parte Milligan',
      defendant: null,
    }),
  ),
  row(
    'the Supreme Court’s own spacing',
    'Marbury v. Madison, 5 U. S. (1 Cranch) 137, 177 (1803).',
    full('5 U. S. (1 Cranch) 137, 177 (1803)', ['5', 'U.S.', '137'], { pin: '177', year: 1803 }),
  ),
  row(
    'the nominative reporter alone',
    'Marbury v. Madison, 1 Cranch 137 (1803).',
    full('1 Cranch 137 (1803)', ['1', 'Cranch', '137'], { year: 1803 }),
  ),
  row(
    'the nominative reporter first, United States Reports after a comma',
    'McCulloch v. Maryland, 4 Wheat. 316, 17 U.S. 316 (1819).',
    full('4 Wheat. 316, 17 U.S. 316 (1819)', ['4', 'Wheat.', '316'], parallel(['17', 'U.S.', '316'])),
  ),
];

export const california = [
  row(
    'the year after the name, the parallel cite in square brackets',
    'Krinsky v. Doe 6 (2008) 159 Cal.App.4th 1154, 1164 [72 Cal.Rptr.3d 231].',
    full('159 Cal.App.4th 1154, 1164 [72 Cal.Rptr.3d 231]', ['159', 'Cal. App. 4th', '1154'], {
      ...parallel(['72', 'Cal. Rptr. 3d', '231']),
      pin: '1164',
      year: 2008,
      ...vs('Krinsky', 'Doe 6'),
    }),
  ),
  row(
    'without a parallel cite',
    'Rancho Publications v. Superior Court (1999) 68 Cal.App.4th 1538, 1541.',
    full('68 Cal.App.4th 1538, 1541', ['68', 'Cal. App. 4th', '1538'], {
      pin: '1541',
      year: 1999,
      ...vs('Rancho Publications', 'Superior Court'),
    }),
  ),
  row(
    'all of it in brackets of the sentence, as that style has it',
    '(Rancho Publications v. Superior Court (1999) 68 Cal.App.4th 1538, 1540-1541.)',
    full('68 Cal.App.4th 1538, 1540-1541', ['68', 'Cal. App. 4th', '1538'], { pin: '1540-1541', year: 1999 }),
  ),
  row(
    'two parallel cites in the square brackets',
    'Facebook, Inc. v. Superior Court (2020) 10 Cal.5th 329 [267 Cal.Rptr.3d 267, 471 P.3d 383].',
    full('10 Cal.5th 329 [267 Cal.Rptr.3d 267, 471 P.3d 383]', ['10', 'Cal. 5th', '329'], {
      ...parallel(['267', 'Cal. Rptr. 3d', '267'], ['471', 'P.3d', '383']),
      year: 2020,
    }),
  ),
  row(
    'a real party in brackets before the year',
    'Facebook, Inc. v. Superior Court (Touchstone) (2020) 10 Cal.5th 329.',
    full('10 Cal.5th 329', ['10', 'Cal. 5th', '329'], {
      year: 2020,
      ...vs('Facebook, Inc.', 'Superior Court (Touchstone)'),
    }),
  ),
  row(
    'a federal decision in California style',
    '(Highfields Capital Management, L.P. v. Doe (N.D.Cal. 2005) 385 F.Supp.2d 969.)',
    full('385 F.Supp.2d 969', ['385', 'F. Supp. 2d', '969'], { year: 2005 }),
  ),
  row(
    'the Supreme Court in California style',
    '(McIntyre v. Ohio Elections Comm’n (1995) 514 U.S. 334, 357.)',
    full('514 U.S. 334, 357', ['514', 'U.S.', '334'], { year: 1995, pin: '357' }),
  ),
  row(
    'a semicolon between two cites in California style',
    '(Krinsky v. Doe 6 (2008) 159 Cal.App.4th 1154; Rancho Publications v. Superior Court (1999) 68 Cal.App.4th 1538.)',
    full('159 Cal.App.4th 1154', ['159', 'Cal. App. 4th', '1154'], { year: 2008, ...vs('Krinsky', 'Doe 6') }),
    full('68 Cal.App.4th 1538', ['68', 'Cal. App. 4th', '1538'], {
      year: 1999,
      ...vs('Rancho Publications', 'Superior Court'),
    }),
  ),
  row(
    'In re in California style',
    '(In re Roe (2010) 50 Cal.4th 60, 65.)',
    full('50 Cal.4th 60, 65', ['50', 'Cal. 4th', '60'], { year: 2010, plaintiff: 'In re Roe', defendant: null }),
  ),
];

export const newYork = [
  row(
    'the official style: no stops, the year in square brackets',
    'Matter of 381 Search Warrants Directed to Facebook, Inc., 29 NY3d 231 [2017].',
    full('29 NY3d 231 [2017]', ['29', 'N.Y.3d', '231'], { year: 2017, court: 'ny' }),
  ),
  row(
    'the official style with a pin',
    'Matter of 381 Search Warrants Directed to Facebook, Inc., 29 NY3d 231, 238 [2017].',
    full('29 NY3d 231, 238 [2017]', ['29', 'N.Y.3d', '231'], { pin: '238', year: 2017 }),
  ),
  row(
    'court and year in square brackets, the cite in brackets of the sentence, v without a stop',
    '(People v Harris, 36 Misc 3d 613, 617 [Crim Ct, NY County 2012])',
    full('36 Misc 3d 613, 617 [Crim Ct, NY County 2012]', ['36', 'Misc. 3d', '613'], {
      pin: '617',
      year: 2012,
      ...vs('People', 'Harris'),
    }),
  ),
  row(
    'the Appellate Division with its department',
    '(Matter of 381 Search Warrants Directed to Facebook, Inc., 132 AD3d 11 [1st Dept 2015])',
    full('132 AD3d 11 [1st Dept 2015]', ['132', 'A.D.3d', '11'], { year: 2015 }),
  ),
  row(
    'the official style, two cites and a semicolon',
    '(People v Harris, 36 Misc 3d 613 [Crim Ct, NY County 2012]; Matter of Cohen v Google, Inc., 25 Misc 3d 945 [Sup Ct, NY County 2009])',
    full('36 Misc 3d 613 [Crim Ct, NY County 2012]', ['36', 'Misc. 3d', '613'], { year: 2012 }),
    full('25 Misc 3d 945 [Sup Ct, NY County 2009]', ['25', 'Misc. 3d', '945'], { year: 2009 }),
  ),
  row(
    'a slip opinion in the official style',
    '(People v Harris, 2014 NY Slip Op 50670[U] [App Term, 1st Dept 2014])',
    full0('2014 NY Slip Op 50670[U] [App Term, 1st Dept 2014]', { volume: '2014', reporter: 'NY Slip Op', year: 2014 }),
  ),
];
