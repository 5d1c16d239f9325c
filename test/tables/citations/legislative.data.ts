import { id, either, journal, nowhere, other, row, statute, supra, to, type Row } from './row';

/* What Congress and the President number themselves, restatements, and articles called again by their authors. */

const places = (...list: readonly (readonly [string, string, string])[]) => ({
  parallel: list.map(([volume, reporter, page]) => ({ volume, reporter, page })),
});

export const publicLaws: readonly Row[] = [
  row(
    'a public law by its number alone',
    'Congress answered with Pub. L. No. 107-56.',
    statute('Pub. L. No. 107-56', { reporter: 'Pub. L.', section: '107-56', pin: null, year: null }),
  ),
  row(
    'its section, its place in the Statutes at Large and the page there are one citation',
    'USA PATRIOT Act, Pub. L. No. 107-56, § 215, 115 Stat. 272, 287 (2001).',
    statute('Pub. L. No. 107-56, § 215, 115 Stat. 272, 287 (2001)', {
      section: '107-56',
      pin: '§ 215',
      year: 2001,
      ...places(['115', 'Stat.', '272']),
    }),
  ),
  row(
    'without a section the page in the Statutes at Large is the pin',
    'See Pub. L. No. 104-104, 110 Stat. 56, 133-43 (1996).',
    statute('Pub. L. No. 104-104, 110 Stat. 56, 133-43 (1996)', { pin: '133-43', ...places(['110', 'Stat.', '56']) }),
  ),
  row(
    'a title of it, and the name written out',
    'Public Law 104-104, tit. V, 110 Stat. 56 (1996).',
    statute('Public Law 104-104, tit. V, 110 Stat. 56 (1996)', { section: '104-104', pin: 'tit. V', year: 1996 }),
  ),
  row(
    'the bracket says where it is codified, and what it cites is found, too',
    'Pub. L. No. 99-508, 100 Stat. 1848 (codified as amended at 18 U.S.C. § 2703).',
    statute('Pub. L. No. 99-508, 100 Stat. 1848 (codified as amended at 18 U.S.C. § 2703)', { section: '99-508' }),
    statute('18 U.S.C. § 2703', { title: '18', section: '2703' }),
  ),
  row(
    'P.L., as reports of committees write it',
    'P.L. 99-508 did so.',
    statute('P.L. 99-508', { reporter: 'Pub. L.' }),
  ),
  row(
    'Id. with another section of it',
    'Pub. L. No. 107-56, § 215, 115 Stat. 272 (2001). Id. § 216.',
    statute('Pub. L. No. 107-56, § 215, 115 Stat. 272 (2001)'),
    id('Id. § 216', { pin: '§ 216', ...to(0) }),
  ),
  row(
    'an executive order in the Federal Register',
    'Exec. Order No. 13,526, 75 Fed. Reg. 707, 709 (Dec. 29, 2009).',
    statute('Exec. Order No. 13,526, 75 Fed. Reg. 707, 709 (Dec. 29, 2009)', {
      reporter: 'Exec. Order',
      section: '13,526',
      pin: '709',
      year: 2009,
      ...places(['75', 'Fed. Reg.', '707']),
    }),
  ),
  row('an executive order in running text', 'under Executive Order 12333, agencies', statute('Executive Order 12333')),
  row('a number of another sort after such letters is none', 'The P.L. 5 plan and E.O. 12 of the firm failed.'),
];

export const reports: readonly Row[] = [
  row(
    'a report of the Senate with its page and year',
    'S. Rep. No. 99-541, at 5 (1986).',
    other('S. Rep. No. 99-541, at 5 (1986)', { reporter: 'S. Rep.', page: '99-541', pin: '5', year: 1986 }),
  ),
  row(
    'where it is reprinted belongs to it',
    'S. Rep. No. 99-541, at 5 (1986), reprinted in 1986 U.S.C.C.A.N. 3555, 3559.',
    other('S. Rep. No. 99-541, at 5 (1986), reprinted in 1986 U.S.C.C.A.N. 3555, 3559', {
      pin: '5',
      ...places(['1986', 'U.S.C.C.A.N.', '3555']),
    }),
  ),
  row(
    'a report of the House, and one of the Senate behind a semicolon without its No.',
    'H.R. Rep. No. 99-647, at 23 (1986); S. Rep. 99-541, p. 3.',
    other('H.R. Rep. No. 99-647, at 23 (1986)', { reporter: 'H.R. Rep.', page: '99-647', pin: '23' }),
    other('S. Rep. 99-541, p. 3', { page: '99-541', pin: '3' }),
  ),
  row(
    'spaces as slip opinions set them, and H. R.',
    'H. R. Rep. No. 99–647, p. 23 (1986).',
    other('H. R. Rep. No. 99–647, p. 23 (1986)', { reporter: 'H.R. Rep.', pin: '23' }),
  ),
  row(
    'a conference report',
    'H.R. Conf. Rep. No. 104-458, at 194 (1996).',
    other('H.R. Conf. Rep. No. 104-458, at 194 (1996)', { reporter: 'H.R. Conf. Rep.', page: '104-458' }),
  ),
  row(
    'before numbers held their Congress: the session names it, and a bare page follows',
    'S. Rep. No. 1097, 90th Cong., 2d Sess. 66 (1968).',
    other('S. Rep. No. 1097, 90th Cong., 2d Sess. 66 (1968)', { page: '1097', pin: '66', year: 1968 }),
  ),
  row(
    'Id. after a report',
    'S. Rep. No. 99-541, at 5 (1986). Id. at 7.',
    other('S. Rep. No. 99-541, at 5 (1986)'),
    id('Id. at 7', to(0)),
  ),
  row('the name of a report without a number is a word', 'The S. Rep. and the H.R. Rep. agree.'),
];

export const restatements: readonly Row[] = [
  row(
    'a section with a comment and the Institute’s year',
    'Restatement (Second) of Torts § 652B cmt. b (Am. L. Inst. 1977).',
    other('Restatement (Second) of Torts § 652B cmt. b (Am. L. Inst. 1977)', {
      reporter: 'Restatement (Second) of Torts',
      section: '652B',
      pin: 'cmt. b',
      year: 1977,
    }),
  ),
  row(
    'two sections of one restatement are two citations',
    'Restatement (Second) of Contracts §§ 71, 90 (1981).',
    other('Restatement (Second) of Contracts §§ 71', { section: '71' }),
    other('90 (1981)', { section: '90', year: 1981 }),
  ),
  row(
    'a section that stands without it refers to what was cited with it',
    'Restatement (Second) of Torts § 558 (1977) lists four elements. Section 558 asks for fault.',
    other('Restatement (Second) of Torts § 558 (1977)'),
    statute('Section 558', to(0)),
  ),
];

const sullivan = 'Kathleen M. Sullivan, First Amendment Intratextualism, 103 Harv. L. Rev. 1193, 1201 (1990).';
const article = journal('103 Harv. L. Rev. 1193, 1201 (1990)', ['103', 'Harv. L. Rev.', '1193']);

export const articlesAgain: readonly Row[] = [
  row(
    'supra by the author’s last name',
    `${sullivan} Sullivan, supra, at 1205.`,
    article,
    supra('Sullivan, supra, at 1205', to(0)),
  ),
  row(
    'supra with a note',
    `See ${sullivan} Sullivan, supra note 5, at 1205.`,
    article,
    supra('Sullivan, supra note 5, at 1205', to(0)),
  ),
  row(
    'two authors are called together',
    'Ann Roe & John Doe Jr., On Names, 82 Notre Dame L. Rev. 1537 (2007). Roe & Doe, supra, at 1540.',
    journal('82 Notre Dame L. Rev. 1537 (2007)', ['82', 'Notre Dame L. Rev.', '1537']),
    supra('Roe & Doe, supra, at 1540', to(0)),
  ),
  row(
    'a student’s note has no author to be called by',
    'Note, The Right to Speak, 70 Yale L.J. 1084 (1961). Note, supra, at 1085.',
    journal('70 Yale L.J. 1084 (1961)', ['70', 'Yale L.J.', '1084']),
    supra('Note, supra, at 1085', nowhere),
  ),
  row(
    'another name is not guessed to be the author',
    `${sullivan} Tribe, supra, at 1205.`,
    article,
    supra('Tribe, supra, at 1205', nowhere),
  ),
  row(
    'two articles of one author: which, the text does not say',
    `${sullivan} Kathleen M. Sullivan, Another Title, 110 Yale L.J. 500 (2000). Sullivan, supra, at 1205.`,
    article,
    journal('110 Yale L.J. 500 (2000)', ['110', 'Yale L.J.', '500']),
    supra('Sullivan, supra, at 1205', either(0, 1)),
  ),
  row(
    'a sentence that speaks of somebody before the volume names no author',
    'As Tribe, a scholar of note, wrote: see 103 Harv. L. Rev. 1193 (1990). Tribe, supra, at 1194.',
    journal('103 Harv. L. Rev. 1193 (1990)', ['103', 'Harv. L. Rev.', '1193']),
    supra('Tribe, supra, at 1194', nowhere),
  ),
];
