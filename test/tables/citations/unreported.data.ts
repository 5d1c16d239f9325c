import { database, docket, full0, row, short, vs } from './row';

/* Decisions that no printed reporter has: databases, dockets and slip opinions. */
export const databases = [
  row(
    'Westlaw with a star page and a whole date',
    'People v. Harris, 2012 WL 1381238, at *3 (N.Y. Crim. Ct. Apr. 20, 2012).',
    database('2012 WL 1381238, at *3 (N.Y. Crim. Ct. Apr. 20, 2012)', ['2012', 'WL', '1381238'], {
      pin: '*3',
      year: 2012,
      ...vs('People', 'Harris'),
    }),
  ),
  row(
    'Westlaw without a pin',
    'In re § 2703(d) Order, 2011 WL 900120 (E.D. Va. Mar. 11, 2011).',
    database('2011 WL 900120 (E.D. Va. Mar. 11, 2011)', ['2011', 'WL', '900120'], {
      pin: null,
      year: 2011,
      court: 'vaed',
    }),
  ),
  row(
    'a docket number before the database cite belongs to it',
    'Roe v. Acme Widgets Co., No. 11 Civ. 1, 2012 WL 345678 (S.D.N.Y. Jan. 3, 2012).',
    database('2012 WL 345678 (S.D.N.Y. Jan. 3, 2012)', ['2012', 'WL', '345678'], {
      year: 2012,
      court: 'nysd',
      ...vs('Roe', 'Acme Widgets Co.'),
    }),
  ),
  row(
    'a docket number with judge’s letters in brackets',
    'Roe v. Acme Widgets Co., No. 04 Civ. 473 (ABC), 2004 WL 345678, at *2 (S.D.N.Y. July 26, 2004).',
    database('2004 WL 345678, at *2 (S.D.N.Y. July 26, 2004)', ['2004', 'WL', '345678'], { pin: '*2', court: 'nysd' }),
  ),
  row(
    'a docket number of the modern federal form',
    'Roe v. Acme Widgets Co., No. 3:13-mc-80001-ABC, 2013 WL 345678, at *4-*5 (N.D. Cal. Apr. 22, 2013).',
    database('2013 WL 345678, at *4-*5 (N.D. Cal. Apr. 22, 2013)', ['2013', 'WL', '345678'], {
      pin: '*4-*5',
      court: 'cand',
      year: 2013,
    }),
  ),
  row(
    'Case No. instead of No.',
    'Roe v. Acme Widgets Co., Case No. 16-cv-00001, 2016 WL 345678 (N.D. Cal. May 5, 2016).',
    database('2016 WL 345678 (N.D. Cal. May 5, 2016)', ['2016', 'WL', '345678'], { year: 2016, court: 'cand' }),
  ),
  row(
    'two star pages with one star',
    'Roe v. Acme Widgets Co., 2016 WL 345678, at *4–5 (D.D.C. May 5, 2016).',
    database('2016 WL 345678, at *4–5 (D.D.C. May 5, 2016)', ['2016', 'WL', '345678'], { pin: '*4–5', court: 'dcd' }),
  ),
  row(
    'several star pages',
    'Roe v. Acme Widgets Co., 2016 WL 345678, at *4, *7 (D.D.C. May 5, 2016).',
    database('2016 WL 345678, at *4, *7 (D.D.C. May 5, 2016)', ['2016', 'WL', '345678'], { pin: '*4, *7' }),
  ),
  row(
    'a note on a star page',
    'Roe v. Acme Widgets Co., 2016 WL 345678, at *4 n.2 (D.D.C. May 5, 2016).',
    database('2016 WL 345678, at *4 n.2 (D.D.C. May 5, 2016)', ['2016', 'WL', '345678'], { pin: '*4 n.2' }),
  ),
  row(
    'LEXIS of the district courts',
    'In re Grand Jury Subpoena to Amazon.com Dated August 7, 2006, 2007 U.S. Dist. LEXIS 86563 (W.D. Wis. June 26, 2007).',
    database('2007 U.S. Dist. LEXIS 86563 (W.D. Wis. June 26, 2007)', ['2007', 'U.S. Dist. LEXIS', '86563'], {
      year: 2007,
      court: 'wiwd',
    }),
  ),
  row(
    'LEXIS of the courts of appeals',
    'Roe v. Acme Widgets Co., 2015 U.S. App. LEXIS 1234, at *5 (2d Cir. Jan. 27, 2015).',
    database('2015 U.S. App. LEXIS 1234, at *5 (2d Cir. Jan. 27, 2015)', ['2015', 'U.S. App. LEXIS', '1234'], {
      pin: '*5',
      court: 'ca2',
    }),
  ),
  row(
    'LEXIS of a state',
    'America Online, Inc. v. Anonymous Publicly Traded Co., 2001 Va. LEXIS 38 (Va. Mar. 2, 2001).',
    database('2001 Va. LEXIS 38 (Va. Mar. 2, 2001)', ['2001', 'Va. LEXIS', '38'], { year: 2001, court: 'va' }),
  ),
  row(
    'Westlaw without its comma before at',
    'Roe v. Acme Widgets Co., 2016 WL 345678 at *4 (D.D.C. 2016).',
    database('2016 WL 345678 at *4 (D.D.C. 2016)', ['2016', 'WL', '345678'], { pin: '*4', year: 2016 }),
  ),
  row(
    'a second cite of the same number, without a bracket, is a short form',
    'Roe v. Acme Widgets Co., 2016 WL 345678 (D.D.C. 2016). The court agreed. Roe, 2016 WL 345678, at *4.',
    database('2016 WL 345678 (D.D.C. 2016)', ['2016', 'WL', '345678']),
    short('2016 WL 345678, at *4', { volume: '2016', reporter: 'WL', page: '345678', pin: '*4' }),
  ),
  row(
    'a database cite without a bracket and without an earlier one stands for itself',
    'As one court has said, 2016 WL 345678, at *4, no more is needed.',
    database('2016 WL 345678, at *4', ['2016', 'WL', '345678'], { pin: '*4', year: null }),
  ),
  row(
    'a line ends inside a database cite',
    'Roe v. Acme Widgets Co., 2016 WL\n345678, at *4 (D.D.C. 2016).',
    database('2016 WL\n345678, at *4 (D.D.C. 2016)', ['2016', 'WL', '345678'], { pin: '*4' }),
  ),
  row(
    'a Westlaw cite with an explanation',
    'Roe v. Acme Widgets Co., 2016 WL 345678, at *4 (D.D.C. May 5, 2016) (quashing the subpoena).',
    database('2016 WL 345678, at *4 (D.D.C. May 5, 2016) (quashing the subpoena)', ['2016', 'WL', '345678'], {
      parenthetical: 'quashing the subpoena',
    }),
  ),
];

export const dockets = [
  row(
    'a complaint cited by docket: filed in the bracket',
    'Twitter, Inc. v. U.S. Department of Homeland Security, No. 3:17-cv-01916 (N.D. Cal. filed Apr. 6, 2017).',
    docket('No. 3:17-cv-01916 (N.D. Cal. filed Apr. 6, 2017)', {
      page: '3:17-cv-01916',
      year: 2017,
      court: 'cand',
      ...vs('Twitter, Inc.', 'U.S. Department of Homeland Security'),
    }),
  ),
  row(
    'an opinion of the Supreme Court before it has a page',
    'First Choice Women’s Resource Centers, Inc. v. Davenport, No. 24-781 (U.S. Apr. 29, 2026).',
    docket('No. 24-781 (U.S. Apr. 29, 2026)', { page: '24-781', year: 2026, court: 'scotus' }),
  ),
  row(
    'a slip opinion with a page',
    'First Choice Women’s Resource Centers, Inc. v. Davenport, No. 24-781, slip op. at 7 (U.S. Apr. 29, 2026).',
    docket('No. 24-781, slip op. at 7 (U.S. Apr. 29, 2026)', { page: '24-781', pin: '7', year: 2026, court: 'scotus' }),
  ),
  row(
    'a slip opinion without names before it',
    'The order is settled, No. 12-345, slip op. at 7 (9th Cir. June 1, 2020).',
    docket('No. 12-345, slip op. at 7 (9th Cir. June 1, 2020)', { page: '12-345', pin: '7', year: 2020, court: 'ca9' }),
  ),
  row(
    'a slip opinion with several pages',
    'Roe v. Acme Widgets Co., No. 12-345, slip op. at 7-9 (9th Cir. June 1, 2020).',
    docket('No. 12-345, slip op. at 7-9 (9th Cir. June 1, 2020)', { pin: '7-9' }),
  ),
  row(
    'a docket with letters of the court’s own',
    'In re Search of www.disruptj20.org, No. 17 CSW 3438 (D.C. Super. Ct. Oct. 10, 2017).',
    docket('No. 17 CSW 3438 (D.C. Super. Ct. Oct. 10, 2017)', { page: '17 CSW 3438', year: 2017 }),
  ),
  row(
    'special proceedings and a weight bracket',
    'In re Search of www.disruptj20.org, Special Proceedings No. 17 CSW 3438 (D.C. Super. Ct. Aug. 24, 2017) (oral ruling).',
    docket('No. 17 CSW 3438 (D.C. Super. Ct. Aug. 24, 2017) (oral ruling)', {
      page: '17 CSW 3438',
      year: 2017,
      parenthetical: 'oral ruling',
    }),
  ),
  row(
    'a month and a year in the bracket',
    'In re Search of www.disruptj20.org, Special Proceedings No. 17 CSW 3438 (D.C. Super. Ct. Sept. 2017).',
    docket('No. 17 CSW 3438 (D.C. Super. Ct. Sept. 2017)', { page: '17 CSW 3438', year: 2017 }),
  ),
  row(
    'a miscellaneous docket',
    'Doe v. U.S. Department of Homeland Security, No. 5:26-mc-80026 (N.D. Cal. filed Feb. 2, 2026).',
    docket('No. 5:26-mc-80026 (N.D. Cal. filed Feb. 2, 2026)', {
      page: '5:26-mc-80026',
      year: 2026,
      court: 'cand',
      ...vs('Doe', 'U.S. Department of Homeland Security'),
    }),
  ),
  row(
    'a docket number alone after a case name',
    'The summons in Roe v. Acme Widgets Co., No. 22-cv-100, was withdrawn.',
    docket('No. 22-cv-100', { page: '22-cv-100', year: null, ...vs('Roe', 'Acme Widgets Co.') }),
  ),
  row(
    'a docket number that a database cite replaces is none, the one in the next sentence is',
    'Roe v. Acme Widgets Co., No. 22-1, 2022 WL 34567 (D.D.C. 2022); Roe v. Beta Gadgets, No. 23-2 (D.D.C. Mar. 1, 2023).',
    database('2022 WL 34567 (D.D.C. 2022)', ['2022', 'WL', '34567']),
    docket('No. 23-2 (D.D.C. Mar. 1, 2023)', { page: '23-2', year: 2023, court: 'dcd' }),
  ),
  row(
    'a docket number with a bracket and an explanation',
    'Roe v. Acme Widgets Co., No. 23-2 (D.D.C. Mar. 1, 2023) (order quashing summons).',
    docket('No. 23-2 (D.D.C. Mar. 1, 2023) (order quashing summons)', { parenthetical: 'order quashing summons' }),
  ),
  row(
    'a docket number before a printed reporter belongs to the reporter’s cite',
    'Roe v. Acme Widgets Co., No. 05-1, 500 F.3d 600 (2d Cir. 2007).',
    full0('500 F.3d 600 (2d Cir. 2007)', { volume: '500', ...vs('Roe', 'Acme Widgets Co.') }),
  ),
];
