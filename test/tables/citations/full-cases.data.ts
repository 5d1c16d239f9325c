import { full, parallel, row, vs } from './row';

/*
 * Full citations of cases: series and their spellings, white space, pins, and what stands in the brackets. Cases with
 * real names are cited as the library records them, pins are of the test alone; Roe, Acme Widgets and their like exist
 * nowhere.
 */
export const series = [
  row(
    'the plainest form there is',
    'Talley v. California, 362 U.S. 60 (1960).',
    full('362 U.S. 60 (1960)', ['362', 'U.S.', '60'], { year: 1960, court: 'scotus', ...vs('Talley', 'California') }),
  ),
  row(
    'United States Reports with a pin',
    'McIntyre v. Ohio Elections Commission, 514 U.S. 334, 357 (1995).',
    full('514 U.S. 334, 357 (1995)', ['514', 'U.S.', '334'], { pin: '357', year: 1995, court: 'scotus' }),
  ),
  row(
    'United States Reports with the spaces of the slip opinions',
    'Talley v. California, 362 U. S. 60, 64 (1960).',
    full('362 U. S. 60, 64 (1960)', ['362', 'U.S.', '60'], { pin: '64', year: 1960, court: 'scotus' }),
  ),
  row(
    'United States Reports without stops',
    'Talley v. California, 362 US 60 (1960).',
    full('362 US 60 (1960)', ['362', 'U.S.', '60'], { year: 1960 }),
  ),
  row(
    'Supreme Court Reporter, spaced',
    'United States v. R. Enterprises, Inc., 111 S. Ct. 722 (1991).',
    full('111 S. Ct. 722 (1991)', ['111', 'S. Ct.', '722'], { year: 1991, court: 'scotus' }),
  ),
  row(
    'Supreme Court Reporter, closed up',
    'United States v. R. Enterprises, Inc., 111 S.Ct. 722 (1991).',
    full('111 S.Ct. 722 (1991)', ['111', 'S. Ct.', '722'], { year: 1991 }),
  ),
  row(
    "Lawyers' Edition, first series",
    'Oklahoma Press Publishing Co. v. Walling, 90 L. Ed. 614 (1946).',
    full('90 L. Ed. 614 (1946)', ['90', 'L. Ed.', '614'], { year: 1946, court: 'scotus' }),
  ),
  row(
    "Lawyers' Edition, second series, closed up",
    'Talley v. California, 4 L.Ed.2d 559 (1960).',
    full('4 L.Ed.2d 559 (1960)', ['4', 'L. Ed. 2d', '559'], { year: 1960 }),
  ),
  row(
    "Lawyers' Edition, second series, spaced",
    'City of Los Angeles v. Patel, 192 L. Ed. 2d 435 (2015).',
    full('192 L. Ed. 2d 435 (2015)', ['192', 'L. Ed. 2d', '435'], { year: 2015 }),
  ),
  row(
    'Federal Reporter, first series',
    'Roe v. Acme Widgets Co., 200 F. 300 (2d Cir. 1912).',
    full('200 F. 300 (2d Cir. 1912)', ['200', 'F.', '300'], { year: 1912, court: 'ca2' }),
  ),
  row(
    'Federal Reporter, second series',
    'Bursey v. United States, 466 F.2d 1059 (9th Cir. 1972).',
    full('466 F.2d 1059 (9th Cir. 1972)', ['466', 'F.2d', '1059'], { year: 1972, court: 'ca9' }),
  ),
  row(
    'Federal Reporter, third series',
    'John Doe, Inc. v. Mukasey, 549 F.3d 861 (2d Cir. 2008).',
    full('549 F.3d 861 (2d Cir. 2008)', ['549', 'F.3d', '861'], { year: 2008, court: 'ca2' }),
  ),
  row(
    'Federal Reporter, fourth series',
    'Twitter, Inc. v. Garland, 61 F.4th 686 (9th Cir. 2023).',
    full('61 F.4th 686 (9th Cir. 2023)', ['61', 'F.4th', '686'], { year: 2023, court: 'ca9' }),
  ),
  row(
    'Federal Reporter with a space before the series',
    'Bursey v. United States, 466 F. 2d 1059 (9th Cir. 1972).',
    full('466 F. 2d 1059 (9th Cir. 1972)', ['466', 'F.2d', '1059'], { year: 1972 }),
  ),
  row(
    'Federal Reporter, fourth series, with a space',
    'Twitter, Inc. v. Garland, 61 F. 4th 686 (9th Cir. 2023).',
    full('61 F. 4th 686 (9th Cir. 2023)', ['61', 'F.4th', '686'], { year: 2023 }),
  ),
  row(
    'Federal Appendix',
    "Roe v. Acme Widgets Co., 400 F. App'x 12 (9th Cir. 2010).",
    full("400 F. App'x 12 (9th Cir. 2010)", ['400', "F. App'x", '12'], { year: 2010, court: 'ca9' }),
  ),
  row(
    'Federal Appendix in the older spelling',
    'Roe v. Acme Widgets Co., 200 Fed. Appx. 12 (9th Cir. 2006).',
    full('200 Fed. Appx. 12 (9th Cir. 2006)', ['200', "F. App'x", '12'], { year: 2006 }),
  ),
  row(
    'Federal Supplement, first series',
    'Roe v. Acme Widgets Co., 700 F. Supp. 80 (D.D.C. 1988).',
    full('700 F. Supp. 80 (D.D.C. 1988)', ['700', 'F. Supp.', '80'], { year: 1988, court: 'dcd' }),
  ),
  row(
    'Federal Supplement, second series',
    'Doe v. 2TheMart.com Inc., 140 F. Supp. 2d 1088 (W.D. Wash. 2001).',
    full('140 F. Supp. 2d 1088 (W.D. Wash. 2001)', ['140', 'F. Supp. 2d', '1088'], { year: 2001, court: 'wawd' }),
  ),
  row(
    'Federal Supplement, third series',
    'Microsoft Corp. v. United States Department of Justice, 233 F. Supp. 3d 887 (W.D. Wash. 2017).',
    full('233 F. Supp. 3d 887 (W.D. Wash. 2017)', ['233', 'F. Supp. 3d', '887'], { year: 2017, court: 'wawd' }),
  ),
  row(
    'Federal Supplement closed up, as Westlaw prints it',
    'Microsoft Corp. v. U.S. Dep’t of Justice, 233 F.Supp.3d 887 (W.D. Wash. 2017).',
    full('233 F.Supp.3d 887 (W.D. Wash. 2017)', ['233', 'F. Supp. 3d', '887'], { year: 2017 }),
  ),
  row(
    'Federal Supplement half closed up',
    'Doe v. 2TheMart.com Inc., 140 F.Supp. 2d 1088 (W.D. Wash. 2001).',
    full('140 F.Supp. 2d 1088 (W.D. Wash. 2001)', ['140', 'F. Supp. 2d', '1088'], { year: 2001 }),
  ),
  row(
    'Federal Rules Decisions',
    'Columbia Ins. Co. v. Seescandy.com, 185 F.R.D. 573, 578-79 (N.D. Cal. 1999).',
    full('185 F.R.D. 573, 578-79 (N.D. Cal. 1999)', ['185', 'F.R.D.', '573'], {
      pin: '578-79',
      year: 1999,
      court: 'cand',
    }),
  ),
  row(
    'Federal Rules Decisions with spaces',
    'In re Grand Jury Subpoena to Amazon.com, 246 F. R. D. 570 (W.D. Wis. 2007).',
    full('246 F. R. D. 570 (W.D. Wis. 2007)', ['246', 'F.R.D.', '570'], { year: 2007, court: 'wiwd' }),
  ),
  row(
    'Bankruptcy Reporter',
    'In re Acme Widgets Co., 300 B.R. 40 (Bankr. S.D.N.Y. 2003).',
    full('300 B.R. 40 (Bankr. S.D.N.Y. 2003)', ['300', 'B.R.', '40'], { year: 2003 }),
  ),
  row(
    'Federal Claims Reporter',
    'Acme Widgets Co. v. United States, 60 Fed. Cl. 70 (2004).',
    full('60 Fed. Cl. 70 (2004)', ['60', 'Fed. Cl.', '70'], { year: 2004 }),
  ),
  row(
    'Atlantic Reporter, second series',
    'Doe v. Cahill, 884 A.2d 451 (Del. 2005).',
    full('884 A.2d 451 (Del. 2005)', ['884', 'A.2d', '451'], { year: 2005, court: 'del' }),
  ),
  row(
    'Atlantic Reporter, third series',
    'Facebook, Inc. v. Wint, 199 A.3d 625 (D.C. 2019).',
    full('199 A.3d 625 (D.C. 2019)', ['199', 'A.3d', '625'], { year: 2019, court: 'dc' }),
  ),
  row(
    'Pacific Reporter, third series',
    'Tattered Cover, Inc. v. City of Thornton, 44 P.3d 1044 (Colo. 2002).',
    full('44 P.3d 1044 (Colo. 2002)', ['44', 'P.3d', '1044'], { year: 2002, court: 'colo' }),
  ),
  row(
    'Pacific Reporter, second series, spaced',
    'Roe v. Acme Widgets Co., 500 P. 2d 60 (Ariz. 1972).',
    full('500 P. 2d 60 (Ariz. 1972)', ['500', 'P.2d', '60'], { year: 1972, court: 'ariz' }),
  ),
  row(
    'South Eastern Reporter',
    'America Online, Inc. v. Anonymous Publicly Traded Co., 542 S.E.2d 377 (Va. 2001).',
    full('542 S.E.2d 377 (Va. 2001)', ['542', 'S.E.2d', '377'], { year: 2001, court: 'va' }),
  ),
  row(
    'South Eastern Reporter with spaces',
    'America Online, Inc. v. Anonymous Publicly Traded Co., 542 S. E. 2d 377 (Va. 2001).',
    full('542 S. E. 2d 377 (Va. 2001)', ['542', 'S.E.2d', '377'], { year: 2001 }),
  ),
  row(
    'North Eastern Reporter, third series',
    'Roe v. Acme Widgets Co., 40 N.E.3d 50 (Ill. 2015).',
    full('40 N.E.3d 50 (Ill. 2015)', ['40', 'N.E.3d', '50'], { year: 2015, court: 'ill' }),
  ),
  row(
    'North Western Reporter',
    'Roe v. Acme Widgets Co., 600 N.W.2d 70 (Minn. 1999).',
    full('600 N.W.2d 70 (Minn. 1999)', ['600', 'N.W.2d', '70'], { year: 1999, court: 'minn' }),
  ),
  row(
    'South Western Reporter',
    'Roe v. Acme Widgets Co., 300 S.W.3d 80 (Tex. 2009).',
    full('300 S.W.3d 80 (Tex. 2009)', ['300', 'S.W.3d', '80'], { year: 2009, court: 'tex' }),
  ),
  row(
    'Southern Reporter, whose abbreviation is a word of its own',
    'Roe v. Acme Widgets Co., 50 So. 3d 90 (Fla. 2010).',
    full('50 So. 3d 90 (Fla. 2010)', ['50', 'So. 3d', '90'], { year: 2010, court: 'fla' }),
  ),
  row(
    'Southern Reporter closed up',
    'Roe v. Acme Widgets Co., 50 So.3d 90 (Fla. 2010).',
    full('50 So.3d 90 (Fla. 2010)', ['50', 'So. 3d', '90'], { year: 2010 }),
  ),
  row(
    'New York Supplement, second series, with spaces between all letters',
    'People v. Harris, 945 N. Y. S. 2d 505 (Crim. Ct. N.Y. Cnty. 2012).',
    full('945 N. Y. S. 2d 505 (Crim. Ct. N.Y. Cnty. 2012)', ['945', 'N.Y.S.2d', '505'], { year: 2012 }),
  ),
  row(
    'New York Supplement, third series',
    'Roe v. Acme Widgets Co., 30 N.Y.S.3d 40 (Sup. Ct. N.Y. Cnty. 2016).',
    full('30 N.Y.S.3d 40 (Sup. Ct. N.Y. Cnty. 2016)', ['30', 'N.Y.S.3d', '40'], { year: 2016 }),
  ),
  row(
    'New York Reports, third series: the reporter names the court',
    'Matter of 381 Search Warrants Directed to Facebook, Inc., 29 N.Y.3d 231 (2017).',
    full('29 N.Y.3d 231 (2017)', ['29', 'N.Y.3d', '231'], { year: 2017, court: 'ny' }),
  ),
  row(
    'New York Reports, second series',
    'Roe v. Acme Widgets Co., 80 N.Y.2d 90 (1992).',
    full('80 N.Y.2d 90 (1992)', ['80', 'N.Y.2d', '90'], { year: 1992, court: 'ny' }),
  ),
  row(
    'Appellate Division Reports, third series',
    "Matter of 381 Search Warrants Directed to Facebook, Inc., 132 A.D.3d 11 (1st Dep't 2015).",
    full("132 A.D.3d 11 (1st Dep't 2015)", ['132', 'A.D.3d', '11'], { year: 2015 }),
  ),
  row(
    'Miscellaneous Reports, third series',
    'People v. Harris, 36 Misc. 3d 868 (Crim. Ct. N.Y. Cnty. 2012).',
    full('36 Misc. 3d 868 (Crim. Ct. N.Y. Cnty. 2012)', ['36', 'Misc. 3d', '868'], { year: 2012 }),
  ),
  row(
    'Miscellaneous Reports closed up',
    'People v. Harris, 36 Misc.3d 868 (Crim. Ct. N.Y. Cnty. 2012).',
    full('36 Misc.3d 868 (Crim. Ct. N.Y. Cnty. 2012)', ['36', 'Misc. 3d', '868'], { year: 2012 }),
  ),
  row(
    'California Appellate Reports, fourth series: the reporter names the court',
    'Krinsky v. Doe 6, 159 Cal. App. 4th 1154 (2008).',
    full('159 Cal. App. 4th 1154 (2008)', ['159', 'Cal. App. 4th', '1154'], { year: 2008, court: 'calctapp' }),
  ),
  row(
    'California Appellate Reports closed up',
    'Rancho Publications v. Superior Court, 68 Cal.App.4th 1538 (1999).',
    full('68 Cal.App.4th 1538 (1999)', ['68', 'Cal. App. 4th', '1538'], { year: 1999 }),
  ),
  row(
    'California Appellate Reports, fifth series',
    'Roe v. Acme Widgets Co., 20 Cal. App. 5th 30 (2018).',
    full('20 Cal. App. 5th 30 (2018)', ['20', 'Cal. App. 5th', '30'], { year: 2018 }),
  ),
  row(
    'California Reports, fifth series',
    'Facebook, Inc. v. Superior Court, 10 Cal. 5th 329 (2020).',
    full('10 Cal. 5th 329 (2020)', ['10', 'Cal. 5th', '329'], { year: 2020, court: 'cal' }),
  ),
  row(
    'California Reports closed up',
    'Facebook, Inc. v. Superior Court, 10 Cal.5th 329 (2020).',
    full('10 Cal.5th 329 (2020)', ['10', 'Cal. 5th', '329'], { year: 2020 }),
  ),
  row(
    'California Reporter, third series, closed up',
    'Krinsky v. Doe 6, 72 Cal.Rptr.3d 231 (Cal. Ct. App. 2008).',
    full('72 Cal.Rptr.3d 231 (Cal. Ct. App. 2008)', ['72', 'Cal. Rptr. 3d', '231'], { year: 2008, court: 'calctapp' }),
  ),
  row(
    'California Reporter, second series, spaced',
    'Rancho Publications v. Superior Court, 81 Cal. Rptr. 2d 274 (Cal. Ct. App. 1999).',
    full('81 Cal. Rptr. 2d 274 (Cal. Ct. App. 1999)', ['81', 'Cal. Rptr. 2d', '274'], { year: 1999 }),
  ),
  row(
    'New Jersey Superior Court Reports; the bracket says the rest of the court',
    'Dendrite International, Inc. v. Doe No. 3, 342 N.J. Super. 134 (App. Div. 2001).',
    full('342 N.J. Super. 134 (App. Div. 2001)', ['342', 'N.J. Super.', '134'], { year: 2001 }),
  ),
  row(
    'Maryland Reports',
    'Independent Newspapers, Inc. v. Brodie, 407 Md. 415 (2009).',
    full('407 Md. 415 (2009)', ['407', 'Md.', '415'], { year: 2009, court: 'md' }),
  ),
  row(
    'Arizona Reports with the Court of Appeals in the bracket',
    'Mobilisa, Inc. v. Doe 1, 217 Ariz. 103 (Ct. App. 2007).',
    full('217 Ariz. 103 (Ct. App. 2007)', ['217', 'Ariz.', '103'], { year: 2007 }),
  ),
  row(
    'Virginia Court of Appeals Reports',
    'Yelp, Inc. v. Hadeed Carpet Cleaning, Inc., 62 Va. App. 678 (2014).',
    full('62 Va. App. 678 (2014)', ['62', 'Va. App.', '678'], { year: 2014 }),
  ),
  row(
    'Virginia Circuit Court Opinions',
    'In re Subpoena Duces Tecum to America Online, Inc., 52 Va. Cir. 26 (2000).',
    full('52 Va. Cir. 26 (2000)', ['52', 'Va. Cir.', '26'], { year: 2000 }),
  ),
  row(
    'Media Law Reporter with a full court',
    'In re Grand Jury Subpoena to Kramerbooks & Afterwords, Inc., 26 Media L. Rep. 1599 (D.D.C. 1998).',
    full('26 Media L. Rep. 1599 (D.D.C. 1998)', ['26', 'Media L. Rep.', '1599'], { year: 1998, court: 'dcd' }),
  ),
  row(
    "a looseleaf's publisher in its own bracket does not end the cite",
    'Columbia Insurance Co. v. Seescandy.com, 185 F.R.D. 573, 51 U.S.P.Q.2d (BNA) 1130 (N.D. Cal. 1999).',
    full('185 F.R.D. 573, 51 U.S.P.Q.2d (BNA) 1130 (N.D. Cal. 1999)', ['185', 'F.R.D.', '573'], { year: 1999 }),
  ),
  row(
    'a volume of one figure',
    'United States v. Rubin, 2 F.3d 974 (9th Cir. 1993).',
    full('2 F.3d 974 (9th Cir. 1993)', ['2', 'F.3d', '974'], { year: 1993, court: 'ca9' }),
  ),
  row(
    'page 1',
    'Laird v. Tatum, 408 U.S. 1 (1972).',
    full('408 U.S. 1 (1972)', ['408', 'U.S.', '1'], { year: 1972, ...vs('Laird', 'Tatum') }),
  ),
  row(
    'Washington Reports, second series',
    'Roe v. Acme Widgets Co., 150 Wash. 2d 60 (2003).',
    full('150 Wash. 2d 60 (2003)', ['150', 'Wash. 2d', '60'], { year: 2003 }),
  ),
  row(
    'Illinois Reports 2d',
    'Roe v. Acme Widgets Co., 200 Ill. 2d 70 (2002).',
    full('200 Ill. 2d 70 (2002)', ['200', 'Ill. 2d', '70'], { year: 2002 }),
  ),
  row(
    'Massachusetts Reports: a state alone is its reporter',
    'Roe v. Acme Widgets Co., 400 Mass. 80 (1987).',
    full('400 Mass. 80 (1987)', ['400', 'Mass.', '80'], { year: 1987, court: 'mass' }),
  ),
  row(
    'New Jersey Reports next to New Jersey Superior',
    'Roe v. Acme Widgets Co., 190 N.J. 90 (2007).',
    full('190 N.J. 90 (2007)', ['190', 'N.J.', '90'], { year: 2007, court: 'nj' }),
  ),
  row(
    'a full case without any bracket, as in the middle of a sentence',
    'The rule of Talley v. California, 362 U.S. 60, has not aged.',
    full('362 U.S. 60', ['362', 'U.S.', '60'], { year: null, pin: null, ...vs('Talley', 'California') }),
  ),
  row(
    'a full case whose page is not known yet',
    'Roe v. Acme Widgets Co., 600 U.S. ___ (2023).',
    full('600 U.S. ___ (2023)', ['600', 'U.S.', '___'], { year: 2023, court: 'scotus' }),
  ),
  row(
    'a page in roman figures, as in front matter and orders lists',
    'Roe v. Acme Widgets Co., 10 F.3d xii (2d Cir. 1993).',
    full('10 F.3d xii (2d Cir. 1993)', ['10', 'F.3d', 'xii'], { year: 1993 }),
  ),
  row(
    'no names at all before the cite',
    'Compare 514 U.S. 334 (1995).',
    full('514 U.S. 334 (1995)', ['514', 'U.S.', '334'], { plaintiff: null, defendant: null }),
  ),
];

export const whiteSpace = [
  row(
    'no-break spaces, as word processors put them into a cite',
    'McIntyre v. Ohio Elections Comm’n, 514\u00a0U.S.\u00a0334, 357 (1995).',
    full('514\u00a0U.S.\u00a0334, 357 (1995)', ['514', 'U.S.', '334'], { pin: '357', year: 1995 }),
  ),
  row(
    'a no-break space inside the abbreviation',
    'Doe v. 2TheMart.com Inc., 140 F.\u00a0Supp.\u00a02d 1088 (W.D.\u00a0Wash. 2001).',
    full('140 F.\u00a0Supp.\u00a02d 1088 (W.D.\u00a0Wash. 2001)', ['140', 'F. Supp. 2d', '1088'], { court: 'wawd' }),
  ),
  row(
    'a line ends between volume and reporter',
    'Bursey v. United States, 466\nF.2d 1059 (9th Cir. 1972).',
    full('466\nF.2d 1059 (9th Cir. 1972)', ['466', 'F.2d', '1059'], { year: 1972 }),
  ),
  row(
    'a line ends between reporter and page',
    'Bursey v. United States, 466 F.2d\n1059 (9th Cir. 1972).',
    full('466 F.2d\n1059 (9th Cir. 1972)', ['466', 'F.2d', '1059'], { year: 1972 }),
  ),
  row(
    'a line ends inside the abbreviation, Windows fashion',
    'Doe v. 2TheMart.com Inc., 140 F.\r\nSupp. 2d 1088 (W.D. Wash. 2001).',
    full('140 F.\r\nSupp. 2d 1088 (W.D. Wash. 2001)', ['140', 'F. Supp. 2d', '1088'], { year: 2001 }),
  ),
  row(
    'a line ends inside the court bracket',
    'Bursey v. United States, 466 F.2d 1059 (9th\nCir. 1972).',
    full('466 F.2d 1059 (9th\nCir. 1972)', ['466', 'F.2d', '1059'], { year: 1972, court: 'ca9' }),
  ),
  row(
    'a line ends before the pin',
    'McIntyre v. Ohio Elections Comm’n, 514 U.S. 334,\n357 (1995).',
    full('514 U.S. 334,\n357 (1995)', ['514', 'U.S.', '334'], { pin: '357', year: 1995 }),
  ),
  row(
    'a line ends before the bracket',
    'McIntyre v. Ohio Elections Comm’n, 514 U.S. 334, 357\n(1995).',
    full('514 U.S. 334, 357\n(1995)', ['514', 'U.S.', '334'], { pin: '357', year: 1995 }),
  ),
  row(
    'two spaces, a typist’s habit',
    'Bursey v. United States,  466  F.2d  1059  (9th Cir.  1972).',
    full('466  F.2d  1059  (9th Cir.  1972)', ['466', 'F.2d', '1059'], { year: 1972, court: 'ca9' }),
  ),
  row(
    'spaces are lost before the year and in the court, as Westlaw prints it',
    'Highfields Capital Mgmt., L.P. v. Doe, 385 F.Supp.2d 969 (N.D.Cal.2005).',
    full('385 F.Supp.2d 969 (N.D.Cal.2005)', ['385', 'F. Supp. 2d', '969'], { year: 2005, court: 'cand' }),
  ),
  row(
    'the same of a circuit',
    'Arista Records, LLC v. Doe 3, 604 F.3d 110 (2d Cir.2010).',
    full('604 F.3d 110 (2d Cir.2010)', ['604', 'F.3d', '110'], { year: 2010, court: 'ca2' }),
  ),
  row(
    'a curly apostrophe in the reporter',
    'Roe v. Acme Widgets Co., 400 F. App’x 12 (9th Cir. 2010).',
    full('400 F. App’x 12 (9th Cir. 2010)', ['400', "F. App'x", '12'], { year: 2010 }),
  ),
  row(
    'a character outside the basic plane before the cite counts as two units',
    '𝐍𝐨𝐭𝐞. Talley v. California, 362 U.S. 60, 64 (1960).',
    full('362 U.S. 60, 64 (1960)', ['362', 'U.S.', '60'], { pin: '64' }),
  ),
  row(
    'the last thing in the text, without a stop',
    'Talley v. California, 362 U.S. 60',
    full('362 U.S. 60', ['362', 'U.S.', '60'], vs('Talley', 'California')),
  ),
  row(
    'the first thing in the text',
    '362 U.S. 60, 64 (1960), was decided in March.',
    full('362 U.S. 60, 64 (1960)', ['362', 'U.S.', '60'], { pin: '64', plaintiff: null }),
  ),
  row(
    'a tab between name and cite, as in a table of authorities',
    'Talley v. California,\t362 U.S. 60 (1960)\t12',
    full('362 U.S. 60 (1960)', ['362', 'U.S.', '60'], { year: 1960 }),
  ),
];

export const pins = [
  ['a range with a hyphen, hundreds dropped', '342-43', '342-43'],
  ['a range with an en dash', '342–43', '342–43'],
  ['a range in full', '342-343', '342-343'],
  ['a range over the hundred', '399-401', '399-401'],
  ['two pins', '342, 357', '342, 357'],
  ['a range and a single page', '341-43, 357', '341-43, 357'],
  ['a note, closed up as the Bluebook has it', '353 n.16', '353 n.16'],
  ['a note with a space', '353 n. 16', '353 n. 16'],
  ['a page and a note on it', '353 & n.16', '353 & n.16'],
  ['two notes', '346 nn.9-10', '346 nn.9-10'],
  ['a range of pages with a note', '341-42 n.4', '341-42 n.4'],
  ['a pin on the first page, printed twice as the Bluebook wants it', '334', '334'],
].map(([why = '', printed = '', pin = '']) =>
  row(
    why,
    `Roe v. Acme Widgets Co., 500 U.S. 334, ${printed} (1991).`,
    full(`500 U.S. 334, ${printed} (1991)`, ['500', 'U.S.', '334'], { pin, year: 1991 }),
  ),
);

export const brackets = [
  ...(
    [
      ['1st Cir.', 'ca1'],
      ['2d Cir.', 'ca2'],
      ['3d Cir.', 'ca3'],
      ['4th Cir.', 'ca4'],
      ['5th Cir.', 'ca5'],
      ['6th Cir.', 'ca6'],
      ['7th Cir.', 'ca7'],
      ['8th Cir.', 'ca8'],
      ['9th Cir.', 'ca9'],
      ['10th Cir.', 'ca10'],
      ['11th Cir.', 'ca11'],
      ['D.C. Cir.', 'cadc'],
      ['Fed. Cir.', 'cafc'],
    ] as const
  ).map(([printed, court]) =>
    row(
      `the ${printed} in the bracket`,
      `Roe v. Acme Widgets Co., 500 F.3d 600, 610 (${printed} 2007).`,
      full(`500 F.3d 600, 610 (${printed} 2007)`, ['500', 'F.3d', '600'], { court, year: 2007, pin: '610' }),
    ),
  ),
  ...(
    [
      ['N.D. Cal.', 'cand'],
      ['C.D. Cal.', 'cacd'],
      ['D.D.C.', 'dcd'],
      ['S.D.N.Y.', 'nysd'],
      ['E.D.N.Y.', 'nyed'],
      ['E.D. Va.', 'vaed'],
      ['W.D. Wash.', 'wawd'],
      ['D. Mass.', 'mad'],
      ['N.D. Ill.', 'ilnd'],
      ['D.N.J.', 'njd'],
      ['E.D. Pa.', 'paed'],
      ['S.D. Tex.', 'txsd'],
    ] as const
  ).map(([printed, court]) =>
    row(
      `the district court ${printed} in the bracket`,
      `Roe v. Acme Widgets Co., 500 F. Supp. 2d 600 (${printed} 2007).`,
      full(`500 F. Supp. 2d 600 (${printed} 2007)`, ['500', 'F. Supp. 2d', '600'], { court, year: 2007 }),
    ),
  ),
  row(
    'a district court with spaces between all its initials',
    'Roe v. Acme Widgets Co., 500 F. Supp. 2d 600 (S. D. N. Y. 2007).',
    full('500 F. Supp. 2d 600 (S. D. N. Y. 2007)', ['500', 'F. Supp. 2d', '600'], { court: 'nysd', year: 2007 }),
  ),
  row(
    'a whole date in the bracket gives its year',
    'Roe v. Acme Widgets Co., 500 F. Supp. 2d 600 (N.D. Cal. Apr. 6, 2007).',
    full('500 F. Supp. 2d 600 (N.D. Cal. Apr. 6, 2007)', ['500', 'F. Supp. 2d', '600'], { court: 'cand', year: 2007 }),
  ),
  row(
    'May is not abbreviated',
    'Roe v. Acme Widgets Co., 500 F. Supp. 2d 600 (D.D.C. May 30, 2007).',
    full('500 F. Supp. 2d 600 (D.D.C. May 30, 2007)', ['500', 'F. Supp. 2d', '600'], { court: 'dcd', year: 2007 }),
  ),
  row(
    'Sept. has four letters and a stop',
    'Roe v. Acme Widgets Co., 500 F. Supp. 2d 600 (S.D.N.Y. Sept. 30, 2007).',
    full('500 F. Supp. 2d 600 (S.D.N.Y. Sept. 30, 2007)', ['500', 'F. Supp. 2d', '600'], {
      court: 'nysd',
      year: 2007,
    }),
  ),
  row(
    'the style of the Supreme Court’s own opinions: circuit as CA9',
    'Roe v. Acme Widgets Co., 500 F. 3d 600, 610 (CA9 2007).',
    full('500 F. 3d 600, 610 (CA9 2007)', ['500', 'F.3d', '600'], { year: 2007, pin: '610' }),
  ),
  row(
    'a court that no list knows leaves the court open and takes the year',
    'Roe v. Acme Widgets Co., 500 A.2d 600 (Ct. Widgets & Gadgets 1985).',
    full('500 A.2d 600 (Ct. Widgets & Gadgets 1985)', ['500', 'A.2d', '600'], { court: null, year: 1985 }),
  ),
  row(
    'the circuit alone with no year',
    'Roe v. Acme Widgets Co., 500 F.3d 600 (9th Cir.).',
    full('500 F.3d 600 (9th Cir.)', ['500', 'F.3d', '600'], { court: 'ca9', year: null }),
  ),
  row(
    'per curiam after the year',
    'Roe v. Acme Widgets Co., 500 U.S. 600 (1991) (per curiam).',
    full('500 U.S. 600 (1991) (per curiam)', ['500', 'U.S.', '600'], { parenthetical: 'per curiam', year: 1991 }),
  ),
  row(
    'en banc and then an explanation: the first is the parenthetical, the span takes both',
    'Roe v. Acme Widgets Co., 500 F.3d 600 (9th Cir. 2007) (en banc) (vacating the order).',
    full('500 F.3d 600 (9th Cir. 2007) (en banc) (vacating the order)', ['500', 'F.3d', '600'], {
      parenthetical: 'en banc',
      year: 2007,
    }),
  ),
  row(
    'a plurality opinion',
    'Roe v. Acme Widgets Co., 500 U.S. 600, 610 (1991) (plurality opinion).',
    full('500 U.S. 600, 610 (1991) (plurality opinion)', ['500', 'U.S.', '600'], {
      parenthetical: 'plurality opinion',
    }),
  ),
  row(
    'a separate opinion, with commas and stops in the bracket',
    'McIntyre v. Ohio Elections Commission, 514 U.S. 334, 358 (1995) (Ginsburg, J., concurring).',
    full('514 U.S. 334, 358 (1995) (Ginsburg, J., concurring)', ['514', 'U.S.', '334'], {
      pin: '358',
      parenthetical: 'Ginsburg, J., concurring',
    }),
  ),
  row(
    'emphasis added',
    'Talley v. California, 362 U.S. 60, 64 (1960) (emphasis added).',
    full('362 U.S. 60, 64 (1960) (emphasis added)', ['362', 'U.S.', '60'], { parenthetical: 'emphasis added' }),
  ),
  row(
    'an explanation with brackets of its own',
    'Doe v. Cahill, 884 A.2d 451 (Del. 2005) (requiring a plaintiff (here, a councilman) to make a showing).',
    full(
      '884 A.2d 451 (Del. 2005) (requiring a plaintiff (here, a councilman) to make a showing)',
      ['884', 'A.2d', '451'],
      { parenthetical: 'requiring a plaintiff (here, a councilman) to make a showing' },
    ),
  ),
  row(
    'an explanation with square brackets and a quotation',
    'McIntyre v. Ohio Elections Commission, 514 U.S. 334, 357 (1995) (“Anonymity is a shield from the tyranny of the majority.”).',
    full(
      '514 U.S. 334, 357 (1995) (“Anonymity is a shield from the tyranny of the majority.”)',
      ['514', 'U.S.', '334'],
      { pin: '357', parenthetical: '“Anonymity is a shield from the tyranny of the majority.”' },
    ),
  ),
  row(
    'alterations in square brackets inside an explanation',
    'Roe v. Acme Widgets Co., 10 F.3d 20, 25 (2d Cir. 1993) (“[T]he right [is] settled[.]”).',
    full('10 F.3d 20, 25 (2d Cir. 1993) (“[T]he right [is] settled[.]”)', ['10', 'F.3d', '20'], {
      parenthetical: '“[T]he right [is] settled[.]”',
    }),
  ),
  row(
    'an explanation straight after the pin, without court and year',
    'Talley v. California, 362 U.S. 60, 64 (striking down the ordinance).',
    full('362 U.S. 60, 64 (striking down the ordinance)', ['362', 'U.S.', '60'], { pin: '64', year: null }),
  ),
  row(
    'a bracket that is part of the sentence after a comma is not the cite’s',
    'Talley v. California, 362 U.S. 60 (1960), (which nobody doubts) controls.',
    full('362 U.S. 60 (1960)', ['362', 'U.S.', '60'], { parenthetical: null }),
  ),
  row(
    'a cite in brackets of the sentence does not take the closing one',
    'The ordinance fell (Talley v. California, 362 U.S. 60, 64 (1960)).',
    full('362 U.S. 60, 64 (1960)', ['362', 'U.S.', '60'], { pin: '64', year: 1960 }),
  ),
  row(
    'two looseleaf reporters of one decision',
    'Bursey v. United States, 466 F.2d 1059, 1 Media L. Rep. 2652 (9th Cir. 1972).',
    full('466 F.2d 1059, 1 Media L. Rep. 2652 (9th Cir. 1972)', ['466', 'F.2d', '1059'], {
      ...parallel(['1', 'Media L. Rep.', '2652']),
      court: 'ca9',
    }),
  ),
];
