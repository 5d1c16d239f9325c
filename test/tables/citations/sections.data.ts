import { constitution, journal, record, row, rule, statute, unknown, full0 } from './row';

/* Statutes, regulations, constitutions, rules, articles, the record, and what is in no list. */
const usc = (title: string, section: string, pin: string | null = null) => ({
  title,
  reporter: 'U.S.C.',
  section,
  pin,
});

export const federalStatutes = [
  row('the customs summons', 'The demand cites 19 U.S.C. § 1509.', statute('19 U.S.C. § 1509', usc('19', '1509'))),
  row(
    'a subsection',
    'Under 19 U.S.C. § 1509(a)(1), no more may be asked.',
    statute('19 U.S.C. § 1509(a)(1)', usc('19', '1509', '(a)(1)')),
  ),
  row(
    'no space after the section sign',
    'See 18 U.S.C. §2703(d).',
    statute('18 U.S.C. §2703(d)', usc('18', '2703', '(d)')),
  ),
  row(
    'a no-break space after the section sign, as the Bluebook asks',
    'See 18 U.S.C. §\u00a02703(d).',
    statute('18 U.S.C. §\u00a02703(d)', usc('18', '2703', '(d)')),
  ),
  row(
    'the letters of the code spaced',
    'See 18 U. S. C. § 2703(d).',
    statute('18 U. S. C. § 2703(d)', usc('18', '2703', '(d)')),
  ),
  row(
    'the letters of the code without stops',
    'See 18 USC § 2703(d).',
    statute('18 USC § 2703(d)', usc('18', '2703', '(d)')),
  ),
  row('no section sign at all', 'See 18 U.S.C. 2703(d).', statute('18 U.S.C. 2703(d)', usc('18', '2703', '(d)'))),
  row(
    'a line ends after the section sign',
    'See 18 U.S.C. §\n2703(d).',
    statute('18 U.S.C. §\n2703(d)', usc('18', '2703', '(d)')),
  ),
  row(
    'a range of sections is one cite',
    'The Act, 18 U.S.C. §§ 2701-2712, forbids it.',
    statute('18 U.S.C. §§ 2701-2712', usc('18', '2701-2712')),
  ),
  row(
    'a range with an en dash',
    'The Act, 18 U.S.C. §§ 2701–2712, forbids it.',
    statute('18 U.S.C. §§ 2701–2712', usc('18', '2701–2712')),
  ),
  row(
    'two sections are two cites, the second from its own number',
    'See 18 U.S.C. §§ 2703(c), 2705(b).',
    statute('18 U.S.C. §§ 2703(c)', usc('18', '2703', '(c)')),
    statute('2705(b)', usc('18', '2705', '(b)')),
  ),
  row(
    'a range and a section',
    'See 18 U.S.C. §§ 2702-2703, 2705(b).',
    statute('18 U.S.C. §§ 2702-2703', usc('18', '2702-2703')),
    statute('2705(b)', usc('18', '2705', '(b)')),
  ),
  row(
    'three sections',
    'See 18 U.S.C. §§ 2702, 2703, 2705.',
    statute('18 U.S.C. §§ 2702', usc('18', '2702')),
    statute('2703', usc('18', '2703')),
    statute('2705', usc('18', '2705')),
  ),
  row(
    'two sections joined by and',
    'See 18 U.S.C. §§ 2702 and 2703.',
    statute('18 U.S.C. §§ 2702', usc('18', '2702')),
    statute('2703', usc('18', '2703')),
  ),
  row(
    'a number after the comma that is no section of the list: one sign, one section',
    'On 18 U.S.C. § 2703(d), 12 courts have ruled.',
    statute('18 U.S.C. § 2703(d)', usc('18', '2703', '(d)')),
  ),
  row(
    'a section with a letter in its number',
    'See 5 U.S.C. § 552a(b).',
    statute('5 U.S.C. § 552a(b)', usc('5', '552a', '(b)')),
  ),
  row('a section with two letters', 'See 42 U.S.C. § 2000aa.', statute('42 U.S.C. § 2000aa', usc('42', '2000aa'))),
  row(
    'a section with letters, a hyphen and a pin',
    'See 42 U.S.C. § 2000aa-6(a).',
    statute('42 U.S.C. § 2000aa-6(a)', usc('42', '2000aa-6', '(a)')),
  ),
  row(
    'two subsections of one section are one cite',
    'See 18 U.S.C. § 2702(b)(8), (c)(4).',
    statute('18 U.S.C. § 2702(b)(8), (c)(4)', usc('18', '2702', '(b)(8), (c)(4)')),
  ),
  row(
    'a range of subsections',
    'See 18 U.S.C. § 2703(a)-(d).',
    statute('18 U.S.C. § 2703(a)-(d)', usc('18', '2703', '(a)-(d)')),
  ),
  row(
    'the year of the code in its bracket',
    'See 18 U.S.C. § 2703(d) (2018).',
    statute('18 U.S.C. § 2703(d) (2018)', { ...usc('18', '2703', '(d)'), year: 2018 }),
  ),
  row(
    'an explanation after a section',
    'See 18 U.S.C. § 2705(b) (allowing an order on reason to believe that harm would follow).',
    statute('18 U.S.C. § 2705(b) (allowing an order on reason to believe that harm would follow)', {
      ...usc('18', '2705', '(b)'),
      parenthetical: 'allowing an order on reason to believe that harm would follow',
    }),
  ),
  row(
    'a section whose subsections follow a space',
    'See 18 U.S.C. § 2703 (d).',
    statute('18 U.S.C. § 2703 (d)', { title: '18', section: '2703' }),
  ),
  row(
    'a sworn statement of the kind that every brief has',
    'I declare under 28 U.S.C. § 1746.',
    statute('28 U.S.C. § 1746', usc('28', '1746')),
  ),
  row(
    'a semicolon between codes',
    'See 19 U.S.C. § 1509; 18 U.S.C. § 2703.',
    statute('19 U.S.C. § 1509', usc('19', '1509')),
    statute('18 U.S.C. § 2703', usc('18', '2703')),
  ),
  row(
    'the annotated code',
    'See 18 U.S.C.A. § 2703(d).',
    statute('18 U.S.C.A. § 2703(d)', { title: '18', section: '2703', pin: '(d)' }),
  ),
  row(
    'a regulation, whose section has a dot',
    'See 19 C.F.R. § 162.1g.',
    statute('19 C.F.R. § 162.1g', { title: '19', reporter: 'C.F.R.', section: '162.1g' }),
  ),
  row(
    'a regulation with a pin',
    'See 28 C.F.R. § 50.10(c)(3).',
    statute('28 C.F.R. § 50.10(c)(3)', { title: '28', reporter: 'C.F.R.', section: '50.10', pin: '(c)(3)' }),
  ),
  row(
    'a regulation with its year',
    'See 28 C.F.R. § 50.10 (2024).',
    statute('28 C.F.R. § 50.10 (2024)', { title: '28', reporter: 'C.F.R.', section: '50.10', year: 2024 }),
  ),
  row('the end of the sentence is no part of the section', 'It cites 28 C.F.R. § 50.10.', statute('28 C.F.R. § 50.10')),
];

export const stateStatutes = [
  row(
    'New York practice law in the Bluebook’s form',
    'See N.Y. C.P.L.R. 3120(a).',
    statute('N.Y. C.P.L.R. 3120(a)', { reporter: 'N.Y. C.P.L.R.', section: '3120', pin: '(a)' }),
  ),
  row('New York practice law as its bar writes it', 'See CPLR 2304.', statute('CPLR 2304', { section: '2304' })),
  row(
    'a section with a letter and a pin',
    'See CPLR 3101(a)(4).',
    statute('CPLR 3101(a)(4)', { section: '3101', pin: '(a)(4)' }),
  ),
  row('the CPLR with a section sign', 'See CPLR § 2304.', statute('CPLR § 2304', { section: '2304' })),
  row('criminal procedure, with its dot', 'See CPL 610.20.', statute('CPL 610.20', { section: '610.20' })),
  row(
    'criminal procedure with a subdivision',
    'See CPL 610.20(3).',
    statute('CPL 610.20(3)', { section: '610.20', pin: '(3)' }),
  ),
  row('criminal procedure with a sign', 'See N.Y. CPL § 610.10.', statute('N.Y. CPL § 610.10', { section: '610.10' })),
  row(
    'criminal procedure in the Bluebook’s form',
    'See N.Y. Crim. Proc. Law § 610.20 (McKinney 2012).',
    statute('N.Y. Crim. Proc. Law § 610.20 (McKinney 2012)', {
      reporter: 'N.Y. Crim. Proc. Law',
      section: '610.20',
      year: 2012,
    }),
  ),
  row(
    'the reporters’ shield',
    'See N.Y. Civ. Rights Law § 79-h(b).',
    statute('N.Y. Civ. Rights Law § 79-h(b)', { reporter: 'N.Y. Civ. Rights Law', section: '79-h', pin: '(b)' }),
  ),
  row(
    'rules of New York’s courts, in its own letters',
    'See 22 NYCRR 202.7(a).',
    statute('22 NYCRR 202.7(a)', { title: '22', section: '202.7', pin: '(a)' }),
  ),
  row(
    'rules of New York’s courts with a letter after a hyphen',
    'See 22 NYCRR 202.8-b.',
    statute('22 NYCRR 202.8-b', { title: '22', section: '202.8-b' }),
  ),
  row(
    'rules of New York’s courts, in the Bluebook’s letters',
    'See 22 N.Y.C.R.R. § 202.5.',
    statute('22 N.Y.C.R.R. § 202.5', { title: '22', section: '202.5' }),
  ),
  row(
    'California civil procedure',
    'See Cal. Civ. Proc. Code § 1985.3.',
    statute('Cal. Civ. Proc. Code § 1985.3', { reporter: 'Cal. Civ. Proc. Code', section: '1985.3' }),
  ),
  row(
    'California civil procedure with publisher and year',
    'See Cal. Civ. Proc. Code § 1987.1(a) (West 2020).',
    statute('Cal. Civ. Proc. Code § 1987.1(a) (West 2020)', {
      reporter: 'Cal. Civ. Proc. Code',
      section: '1987.1',
      pin: '(a)',
      year: 2020,
    }),
  ),
  row(
    'two sections of a state code',
    'See Cal. Civ. Proc. Code §§ 1987.1, 1987.2.',
    statute('Cal. Civ. Proc. Code §§ 1987.1', { reporter: 'Cal. Civ. Proc. Code', section: '1987.1' }),
    statute('1987.2', { reporter: 'Cal. Civ. Proc. Code', section: '1987.2' }),
  ),
  row(
    'the California style of a code: name, comma, sign',
    'See Code Civ. Proc., § 1985.3.',
    statute('Code Civ. Proc., § 1985.3', { section: '1985.3' }),
  ),
  row(
    'the California Electronic Communications Privacy Act',
    'See Cal. Penal Code § 1546.1(b).',
    statute('Cal. Penal Code § 1546.1(b)', { reporter: 'Cal. Penal Code', section: '1546.1', pin: '(b)' }),
  ),
  row(
    'an apostrophe in a code',
    "See Cal. Gov't Code § 11180.",
    statute("Cal. Gov't Code § 11180", { section: '11180' }),
  ),
  row(
    'the code of the District',
    'See D.C. Code § 16-5503(b).',
    statute('D.C. Code § 16-5503(b)', { reporter: 'D.C. Code', section: '16-5503', pin: '(b)' }),
  ),
  row(
    'Virginia with its chapters',
    'See Va. Code Ann. § 8.01-407.1(A)(1).',
    statute('Va. Code Ann. § 8.01-407.1(A)(1)', { section: '8.01-407.1', pin: '(A)(1)' }),
  ),
  row('Virginia without Ann.', 'See Va. Code § 19.2-10.2.', statute('Va. Code § 19.2-10.2', { section: '19.2-10.2' })),
];

export const constitutions = [
  row(
    'the First Amendment',
    'U.S. Const. amend. I.',
    constitution('U.S. Const. amend. I', { reporter: 'U.S. Const.', section: 'amend. I' }),
  ),
  row(
    'a section of an amendment',
    'See U.S. Const. amend. XIV, § 1.',
    constitution('U.S. Const. amend. XIV, § 1', { reporter: 'U.S. Const.', section: 'amend. XIV, § 1' }),
  ),
  row(
    'a clause of a section of an article',
    'See U.S. Const. art. I, § 8, cl. 3.',
    constitution('U.S. Const. art. I, § 8, cl. 3', { reporter: 'U.S. Const.', section: 'art. I, § 8, cl. 3' }),
  ),
  row(
    'two amendments are two provisions',
    'See U.S. Const. amend. I; U.S. Const. amend. IV.',
    constitution('U.S. Const. amend. I', { section: 'amend. I' }),
    constitution('U.S. Const. amend. IV', { section: 'amend. IV' }),
  ),
  row(
    'the privacy clause of California',
    'See Cal. Const. art. I, § 1.',
    constitution('Cal. Const. art. I, § 1', { reporter: 'Cal. Const.', section: 'art. I, § 1' }),
  ),
  row(
    'the constitution of New York',
    'See N.Y. Const. art. I, § 8.',
    constitution('N.Y. Const. art. I, § 8', { reporter: 'N.Y. Const.', section: 'art. I, § 8' }),
  ),
  row(
    'the constitution of Virginia',
    'See Va. Const. art. I, § 12.',
    constitution('Va. Const. art. I, § 12', { reporter: 'Va. Const.', section: 'art. I, § 12' }),
  ),
  row(
    'the California style: a comma after the name',
    'See Cal. Const., art. I, § 1.',
    constitution('Cal. Const., art. I, § 1', { reporter: 'Cal. Const.' }),
  ),
];

const frcp = (section: string, pin: string | null = null) => ({ reporter: 'Fed. R. Civ. P.', section, pin });
export const rules = [
  row(
    'the rule of a motion to quash',
    'See Fed. R. Civ. P. 45(d)(3)(A).',
    rule('Fed. R. Civ. P. 45(d)(3)(A)', frcp('45', '(d)(3)(A)')),
  ),
  row('a rule without a paragraph', 'See Fed. R. Civ. P. 11.', rule('Fed. R. Civ. P. 11', frcp('11'))),
  row(
    'a range of paragraphs',
    'See Fed. R. Civ. P. 45(d)(3)(A)(iii)–(iv).',
    rule('Fed. R. Civ. P. 45(d)(3)(A)(iii)–(iv)', frcp('45', '(d)(3)(A)(iii)–(iv)')),
  ),
  row('a rule with a dot', 'See Fed. R. Civ. P. 5.2(a).', rule('Fed. R. Civ. P. 5.2(a)', frcp('5.2', '(a)'))),
  row(
    'no spaces in the rule’s name',
    'See Fed.R.Civ.P. 45(d)(3).',
    rule('Fed.R.Civ.P. 45(d)(3)', frcp('45', '(d)(3)')),
  ),
  row(
    'a no-break space before the number',
    'See Fed. R. Civ. P.\u00a045(d)(3).',
    rule('Fed. R. Civ. P.\u00a045(d)(3)', frcp('45', '(d)(3)')),
  ),
  row(
    'criminal procedure',
    'See Fed. R. Crim. P. 17(c)(2).',
    rule('Fed. R. Crim. P. 17(c)(2)', { reporter: 'Fed. R. Crim. P.', section: '17', pin: '(c)(2)' }),
  ),
  row(
    'evidence, whose rules have three figures',
    'See Fed. R. Evid. 902(11).',
    rule('Fed. R. Evid. 902(11)', { reporter: 'Fed. R. Evid.', section: '902', pin: '(11)' }),
  ),
  row(
    'appellate procedure',
    'See Fed. R. App. P. 8(a)(1).',
    rule('Fed. R. App. P. 8(a)(1)', { reporter: 'Fed. R. App. P.', section: '8', pin: '(a)(1)' }),
  ),
  row(
    'a local rule of the Northern District of California',
    'See Civil L.R. 7-2(b).',
    rule('Civil L.R. 7-2(b)', { section: '7-2', pin: '(b)' }),
  ),
  row('the same, shortened', 'See Civ. L.R. 79-5.', rule('Civ. L.R. 79-5', { section: '79-5' })),
  row('its criminal rules', 'See Crim. L.R. 6-2(b).', rule('Crim. L.R. 6-2(b)', { section: '6-2', pin: '(b)' })),
  row('a local rule of the District of Columbia', 'See LCvR 7(m).', rule('LCvR 7(m)', { section: '7', pin: '(m)' })),
  row('its criminal rules, with a dot', 'See LCrR 6.1.', rule('LCrR 6.1', { section: '6.1', pin: null })),
  row(
    'a local rule of the Southern District of New York',
    'See Local Civil Rule 7.1(c).',
    rule('Local Civil Rule 7.1(c)', { section: '7.1', pin: '(c)' }),
  ),
  row(
    'a local rule of the Eastern District of Virginia, with a capital pin',
    'See Local Civil Rule 7(F)(1).',
    rule('Local Civil Rule 7(F)(1)', { section: '7', pin: '(F)(1)' }),
  ),
  row(
    'a rule of the Superior Court of the District',
    'See Super. Ct. Civ. R. 45(c)(3).',
    rule('Super. Ct. Civ. R. 45(c)(3)', { section: '45', pin: '(c)(3)' }),
  ),
  row(
    'a rule of the Superior Court with a roman letter',
    'See Super. Ct. Civ. R. 12-I(a).',
    rule('Super. Ct. Civ. R. 12-I(a)', { section: '12-I', pin: '(a)' }),
  ),
  row(
    'the criminal rules of the Superior Court',
    'See Super. Ct. Crim. R. 41(d).',
    rule('Super. Ct. Crim. R. 41(d)', { section: '41', pin: '(d)' }),
  ),
  row(
    'California rules of court: the word rule stands in the name',
    'See Cal. Rules of Court, rule 3.1345(a).',
    rule('Cal. Rules of Court, rule 3.1345(a)', { section: '3.1345', pin: '(a)' }),
  ),
  row(
    'California rules of court in the Bluebook’s form',
    'See Cal. R. Ct. 3.1345.',
    rule('Cal. R. Ct. 3.1345', { section: '3.1345' }),
  ),
  row(
    'two rules with a semicolon',
    'See Fed. R. Civ. P. 26(c); Fed. R. Civ. P. 45(d).',
    rule('Fed. R. Civ. P. 26(c)', frcp('26', '(c)')),
    rule('Fed. R. Civ. P. 45(d)', frcp('45', '(d)')),
  ),
];

export const articles = [
  row(
    'an article with its first page',
    'Samuel D. Warren & Louis D. Brandeis, The Right to Privacy, 4 Harv. L. Rev. 193 (1890).',
    journal('4 Harv. L. Rev. 193 (1890)', ['4', 'Harv. L. Rev.', '193'], { year: 1890 }),
  ),
  row(
    'an article with a pin',
    'Samuel D. Warren & Louis D. Brandeis, The Right to Privacy, 4 Harv. L. Rev. 193, 205 (1890).',
    journal('4 Harv. L. Rev. 193, 205 (1890)', ['4', 'Harv. L. Rev.', '193'], { pin: '205', year: 1890 }),
  ),
  row(
    'a journal of letters',
    'Lyrissa Barnett Lidsky, Silencing John Doe, 49 Duke L.J. 855 (2000).',
    journal('49 Duke L.J. 855 (2000)', ['49', 'Duke L.J.', '855'], { year: 2000 }),
  ),
  row(
    'a journal with letters spaced',
    'Lyrissa Barnett Lidsky, Silencing John Doe, 49 Duke L. J. 855 (2000).',
    journal('49 Duke L. J. 855 (2000)', ['49', 'Duke L.J.', '855'], { year: 2000 }),
  ),
  row(
    'a journal with a university’s abbreviation in front',
    'Orin S. Kerr, A User’s Guide to the Stored Communications Act, 72 Geo. Wash. L. Rev. 1208, 1214 (2004).',
    journal('72 Geo. Wash. L. Rev. 1208, 1214 (2004)', ['72', 'Geo. Wash. L. Rev.', '1208'], {
      pin: '1214',
      year: 2004,
    }),
  ),
  row(
    'a range of pages',
    'Jane Roe, Widgets, 100 Yale L.J. 60, 66-67 (1990).',
    journal('100 Yale L.J. 60, 66-67 (1990)', ['100', 'Yale L.J.', '60'], { pin: '66-67', year: 1990 }),
  ),
  row(
    'a title of an article with a section in it',
    'Jane Roe, Reading § 2703 Again, 60 Stan. L. Rev. 70 (2007).',
    journal('60 Stan. L. Rev. 70 (2007)', ['60', 'Stan. L. Rev.', '70'], { year: 2007 }),
  ),
];

export const records = [
  row('an ECF number with a page', 'See ECF No. 12 at 3.', record('ECF No. 12 at 3', { pin: '3' })),
  row('an ECF number with a comma', 'See ECF No. 12, at 3.', record('ECF No. 12, at 3', { pin: '3' })),
  row('an ECF number with an attachment', 'See ECF No. 12-1 at 3-4.', record('ECF No. 12-1 at 3-4', { pin: '3-4' })),
  row('an ECF number alone', 'The summons is in the record. ECF No. 12.', record('ECF No. 12')),
  row('a docket entry', 'See Dkt. 4, at 2.', record('Dkt. 4, at 2', { pin: '2' })),
  row('a docket entry with No.', 'See Dkt. No. 4 at 2.', record('Dkt. No. 4 at 2', { pin: '2' })),
  row('a declaration and a paragraph', 'See Smith Decl. ¶ 4.', record('Smith Decl. ¶ 4', { pin: '¶ 4' })),
  row(
    'a declaration and several paragraphs',
    'See Smith Decl. ¶¶ 4-6.',
    record('Smith Decl. ¶¶ 4-6', { pin: '¶¶ 4-6' }),
  ),
  row('the complaint', 'See Compl. ¶¶ 3-5.', record('Compl. ¶¶ 3-5', { pin: '¶¶ 3-5' })),
  row('an exhibit and its page', 'See Ex. A at 2.', record('Ex. A at 2', { pin: '2' })),
  row('an exhibit with a number', 'See Ex. 3 at 2.', record('Ex. 3 at 2', { pin: '2' })),
  row('an appendix', 'See App. 12.', record('App. 12')),
  row('a joint appendix', 'See J.A. 45.', record('J.A. 45')),
  row('a transcript with lines', "See Hr'g Tr. 5:3-7.", record("Hr'g Tr. 5:3-7")),
  row('a transcript with a curly apostrophe', 'See Hr’g Tr. 5:3-7.', record('Hr’g Tr. 5:3-7')),
  row('an appellant’s appendix of California', 'See AA 123.', record('AA 123')),
  row(
    'two cites of the record',
    'See ECF No. 12 at 3; Smith Decl. ¶ 4.',
    record('ECF No. 12 at 3'),
    record('Smith Decl. ¶ 4'),
  ),
  row(
    'a record cite in brackets of the sentence',
    'The summons was faxed. (ECF No. 1 at 5.)',
    record('ECF No. 1 at 5'),
  ),
];

export const unlisted = [
  row(
    'a reporter in no list that has the form of one',
    'Roe v. Acme Widgets Co., 12 Wdgt. Rptr. 34 (1990).',
    unknown('12 Wdgt. Rptr. 34 (1990)', { volume: '12', reporter: 'Wdgt. Rptr.', page: '34', year: 1990 }),
  ),
  row(
    'the same with a series and a pin',
    'Roe v. Acme Widgets Co., 12 Gdgt. Rep. 2d 34, 36 (1990).',
    unknown('12 Gdgt. Rep. 2d 34, 36 (1990)', { volume: '12', reporter: 'Gdgt. Rep. 2d', page: '34', pin: '36' }),
  ),
  row(
    'a known cite after an unlisted one',
    'Roe v. Acme Widgets Co., 12 Wdgt. Rptr. 34 (1990); Talley v. California, 362 U.S. 60 (1960).',
    unknown('12 Wdgt. Rptr. 34 (1990)', { volume: '12', page: '34' }),
    full0('362 U.S. 60 (1960)', { volume: '362' }),
  ),
];
