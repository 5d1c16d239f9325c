import { docket, full, full0, row, statute, vs } from './row';

/* Several citations in one sentence: signals, strings, later history, and cites inside an explanation. */
const ROE = '10 F.3d 20 (2d Cir. 1993)';
const BETA = '30 F.3d 40 (9th Cir. 1994)';

export const strings = [
  row(
    'two cases and a semicolon',
    `See Roe v. Acme Widgets, ${ROE}; Roe v. Beta Gadgets, ${BETA}.`,
    full0(ROE, vs('Roe', 'Acme Widgets')),
    full0(BETA, vs('Roe', 'Beta Gadgets')),
  ),
  row(
    'a second signal inside the string',
    `See Roe v. Acme Widgets, ${ROE}; see also Roe v. Beta Gadgets, ${BETA}.`,
    full0(ROE, vs('Roe', 'Acme Widgets')),
    full0(BETA, vs('Roe', 'Beta Gadgets')),
  ),
  row(
    'but see inside the string',
    `Roe v. Acme Widgets, ${ROE}; but see Roe v. Beta Gadgets, ${BETA}.`,
    full0(ROE),
    full0(BETA, vs('Roe', 'Beta Gadgets')),
  ),
  row(
    'compare with',
    `Compare Roe v. Acme Widgets, ${ROE}, with Roe v. Beta Gadgets, ${BETA}.`,
    full0(ROE, vs('Roe', 'Acme Widgets')),
    full0(BETA, vs('Roe', 'Beta Gadgets')),
  ),
  row(
    'compare, and, with: three cases',
    `Compare Roe v. Acme Widgets, ${ROE}, and Roe v. Beta Gadgets, ${BETA}, with Talley v. California, 362 U.S. 60 (1960).`,
    full0(ROE),
    full0(BETA, vs('Roe', 'Beta Gadgets')),
    full0('362 U.S. 60 (1960)', vs('Talley', 'California')),
  ),
  row(
    'three cases of the Supreme Court',
    'See McIntyre v. Ohio Elections Commission, 514 U.S. 334, 341-43 (1995); Talley v. California, 362 U.S. 60, 64-65 (1960); Watchtower Bible & Tract Society of New York, Inc. v. Village of Stratton, 536 U.S. 150 (2002).',
    full('514 U.S. 334, 341-43 (1995)', ['514', 'U.S.', '334'], { pin: '341-43' }),
    full('362 U.S. 60, 64-65 (1960)', ['362', 'U.S.', '60'], { pin: '64-65' }),
    full('536 U.S. 150 (2002)', ['536', 'U.S.', '150'], { pin: null }),
  ),
  row(
    'a statute, a case and a docket',
    `See 18 U.S.C. § 2703(d); Roe v. Acme Widgets, ${ROE}; Roe v. Beta Gadgets, No. 22-1 (D.D.C. Mar. 1, 2022).`,
    statute('18 U.S.C. § 2703(d)'),
    full0(ROE),
    docket('No. 22-1 (D.D.C. Mar. 1, 2022)', vs('Roe', 'Beta Gadgets')),
  ),
  row(
    'In re after a semicolon',
    `See Roe v. Acme Widgets, ${ROE}; In re Anonymous Online Speakers, 661 F.3d 1168 (9th Cir. 2011).`,
    full0(ROE),
    full0('661 F.3d 1168 (9th Cir. 2011)', { plaintiff: 'In re Anonymous Online Speakers', defendant: null }),
  ),
  row(
    'a bracket between two cites of a string',
    `See Roe v. Acme Widgets, ${ROE} (quashing the subpoena); Roe v. Beta Gadgets, ${BETA} (same).`,
    full0(`${ROE} (quashing the subpoena)`, { parenthetical: 'quashing the subpoena' }),
    full0(`${BETA} (same)`, { parenthetical: 'same' }),
  ),
  row(
    'citation omitted, after the bracket of the year',
    `Roe v. Acme Widgets, ${ROE} (citation omitted).`,
    full0(`${ROE} (citation omitted)`, { parenthetical: 'citation omitted' }),
  ),
];

export const history = [
  row(
    'affirmed',
    'Roe v. Acme Widgets, 500 F. Supp. 2d 600 (S.D.N.Y. 2007), aff’d, 600 F.3d 700 (2d Cir. 2010).',
    full0('500 F. Supp. 2d 600 (S.D.N.Y. 2007)', vs('Roe', 'Acme Widgets')),
    full0('600 F.3d 700 (2d Cir. 2010)', { plaintiff: null, defendant: null, court: 'ca2' }),
  ),
  row(
    'affirmed, with a straight apostrophe',
    "Roe v. Acme Widgets, 500 F. Supp. 2d 600 (S.D.N.Y. 2007), aff'd, 600 F.3d 700 (2d Cir. 2010).",
    full0('500 F. Supp. 2d 600 (S.D.N.Y. 2007)'),
    full0('600 F.3d 700 (2d Cir. 2010)', { plaintiff: null }),
  ),
  row(
    'reversed on other grounds',
    'Roe v. Acme Widgets, 500 F. Supp. 2d 600 (S.D.N.Y. 2007), rev’d on other grounds, 600 F.3d 700 (2d Cir. 2010).',
    full0('500 F. Supp. 2d 600 (S.D.N.Y. 2007)'),
    full0('600 F.3d 700 (2d Cir. 2010)', { plaintiff: null, defendant: null }),
  ),
  row(
    'certiorari denied',
    'Roe v. Acme Widgets, 600 F.3d 700 (2d Cir. 2010), cert. denied, 500 U.S. 900 (2010).',
    full0('600 F.3d 700 (2d Cir. 2010)'),
    full0('500 U.S. 900 (2010)', { plaintiff: null, court: 'scotus' }),
  ),
  row(
    'vacated by the court above',
    'Yelp, Inc. v. Hadeed Carpet Cleaning, Inc., 62 Va. App. 678 (2014), vacated, 770 S.E.2d 440 (Va. 2015).',
    full0('62 Va. App. 678 (2014)', vs('Yelp, Inc.', 'Hadeed Carpet Cleaning, Inc.')),
    full0('770 S.E.2d 440 (Va. 2015)', { plaintiff: null, court: 'va' }),
  ),
  row(
    'affirmed under another name',
    'Roe v. Acme Widgets, 500 F. Supp. 2d 600 (S.D.N.Y. 2007), aff’d sub nom. Roe v. Beta Gadgets, 600 F.3d 700 (2d Cir. 2010).',
    full0('500 F. Supp. 2d 600 (S.D.N.Y. 2007)', vs('Roe', 'Acme Widgets')),
    full0('600 F.3d 700 (2d Cir. 2010)', { volume: '600' }),
  ),
  row(
    'two steps of history',
    'Roe v. Acme Widgets, 500 F. Supp. 2d 600 (S.D.N.Y. 2007), aff’d, 600 F.3d 700 (2d Cir. 2010), cert. denied, 500 U.S. 900 (2010).',
    full0('500 F. Supp. 2d 600 (S.D.N.Y. 2007)'),
    full0('600 F.3d 700 (2d Cir. 2010)', { plaintiff: null }),
    full0('500 U.S. 900 (2010)', { plaintiff: null }),
  ),
  row(
    'overruled by a named case',
    `Roe v. Acme Widgets, ${ROE}, overruled by Roe v. Beta Gadgets, ${BETA}.`,
    full0(ROE),
    full0(BETA, vs('Roe', 'Beta Gadgets')),
  ),
  row(
    'history after an explanation',
    `Roe v. Acme Widgets, ${ROE} (per curiam), vacated, 500 U.S. 900 (1994).`,
    full0(`${ROE} (per curiam)`, { parenthetical: 'per curiam' }),
    full0('500 U.S. 900 (1994)', { plaintiff: null }),
  ),
  row(
    'New York’s official style of history',
    '(Roe v Acme Widgets, 36 Misc 3d 40 [Sup Ct, NY County 2012], affd 100 AD3d 50 [1st Dept 2012])',
    full0('36 Misc 3d 40 [Sup Ct, NY County 2012]', vs('Roe', 'Acme Widgets')),
    full0('100 AD3d 50 [1st Dept 2012]', { plaintiff: null }),
  ),
];

export const inside = [
  row(
    'quoting: the inner cite is its own, inside the outer span',
    'Roe v. Acme Widgets, 10 F.3d 20, 25 (2d Cir. 1993) (quoting Talley v. California, 362 U.S. 60, 64 (1960)).',
    full('10 F.3d 20, 25 (2d Cir. 1993) (quoting Talley v. California, 362 U.S. 60, 64 (1960))', ['10', 'F.3d', '20'], {
      pin: '25',
      year: 1993,
      parenthetical: 'quoting Talley v. California, 362 U.S. 60, 64 (1960)',
    }),
    full('362 U.S. 60, 64 (1960)', ['362', 'U.S.', '60'], { pin: '64', ...vs('Talley', 'California') }),
  ),
  row(
    'citing',
    `Roe v. Acme Widgets, ${ROE} (citing McIntyre v. Ohio Elections Comm’n, 514 U.S. 334 (1995)).`,
    full0(`${ROE} (citing McIntyre v. Ohio Elections Comm’n, 514 U.S. 334 (1995))`),
    full0('514 U.S. 334 (1995)', vs('McIntyre', 'Ohio Elections Comm’n')),
  ),
  row(
    'two cites inside',
    `Roe v. Acme Widgets, ${ROE} (citing Talley v. California, 362 U.S. 60 (1960), and Shelton v. Tucker, 364 U.S. 479 (1960)).`,
    full0(`${ROE} (citing Talley v. California, 362 U.S. 60 (1960), and Shelton v. Tucker, 364 U.S. 479 (1960))`),
    full0('362 U.S. 60 (1960)'),
    full0('364 U.S. 479 (1960)', vs('Shelton', 'Tucker')),
  ),
  row(
    'two levels: quoting a case that quotes a case',
    `Roe v. Acme Widgets, ${ROE} (quoting Roe v. Beta Gadgets, ${BETA} (quoting Talley v. California, 362 U.S. 60 (1960))).`,
    full0(`${ROE} (quoting Roe v. Beta Gadgets, ${BETA} (quoting Talley v. California, 362 U.S. 60 (1960)))`),
    full0(`${BETA} (quoting Talley v. California, 362 U.S. 60 (1960))`, vs('Roe', 'Beta Gadgets')),
    full0('362 U.S. 60 (1960)', vs('Talley', 'California')),
  ),
  row(
    'a statute inside',
    `Roe v. Acme Widgets, ${ROE} (applying 18 U.S.C. § 2703(d)).`,
    full0(`${ROE} (applying 18 U.S.C. § 2703(d))`, { parenthetical: 'applying 18 U.S.C. § 2703(d)' }),
    statute('18 U.S.C. § 2703(d)', { section: '2703', pin: '(d)' }),
  ),
  row(
    'a weight bracket, then a quoting one',
    `Roe v. Acme Widgets, ${ROE} (per curiam) (quoting Talley v. California, 362 U.S. 60 (1960)).`,
    full0(`${ROE} (per curiam) (quoting Talley v. California, 362 U.S. 60 (1960))`, { parenthetical: 'per curiam' }),
    full0('362 U.S. 60 (1960)'),
  ),
  row(
    'the outer name is not the inner one’s',
    `Roe v. Acme Widgets, ${ROE} (quoting 362 U.S. 60 (1960)).`,
    full0(`${ROE} (quoting 362 U.S. 60 (1960))`, vs('Roe', 'Acme Widgets')),
    full0('362 U.S. 60 (1960)', { plaintiff: null, defendant: null }),
  ),
  row(
    'quoted words in the bracket, then a cite of their source',
    `Roe v. Acme Widgets, ${ROE} (“a shield” (quoting McIntyre v. Ohio Elections Comm’n, 514 U.S. 334, 357 (1995))).`,
    full0(`${ROE} (“a shield” (quoting McIntyre v. Ohio Elections Comm’n, 514 U.S. 334, 357 (1995)))`),
    full0('514 U.S. 334, 357 (1995)', { pin: '357' }),
  ),
];
