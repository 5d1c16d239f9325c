/** What a table of authorities sorts by. */
export type AuthorityCategory = 'case' | 'constitution' | 'statute' | 'regulation' | 'rule' | 'other';

/** One way in which statutes, rules or constitutions are cited in running text. */
export interface TypedForm {
  /** The words that announce the cite, in every spelling in use. */
  readonly words: readonly string[];
  readonly category: AuthorityCategory;
  /** What follows: '§ 1509(a)', a bare number ('45(d)(3)'), or 'amend. I'. */
  readonly follows: 'section' | 'number' | 'clause';
  /** A number stands before the words: '19 U.S.C.'. */
  readonly titled?: boolean;
  /** The entry's words before the number, as the Bluebook has them (T1, B12); `#` is the number before the words. */
  readonly prints: string;
}

const of =
  (category: AuthorityCategory, follows: TypedForm['follows']) =>
  (prints: string, ...also: string[]): TypedForm => ({
    words: [prints, ...also],
    category,
    follows,
    prints,
  });
const titled = (category: AuthorityCategory, reporter: string): TypedForm => ({
  words: [reporter],
  category,
  follows: 'section',
  titled: true,
  prints: `# ${reporter}`,
});
const code = of('statute', 'section');
const act = of('statute', 'number');
const rule = of('rule', 'number');
const constitution = of('constitution', 'clause');

/** The forms that the recogniser knows. A form that is not here is plain text and stays out of the table. */
export const TYPED_FORMS: readonly TypedForm[] = [
  titled('statute', 'U.S.C.'),
  titled('regulation', 'C.F.R.'),
  titled('regulation', 'NYCRR'),
  titled('regulation', 'N.Y.C.R.R.'),
  code('N.Y. Crim. Proc. Law', 'N.Y. C.P.L.', 'C.P.L.', 'N.Y. CPL', 'CPL'),
  act('N.Y. C.P.L.R.', 'C.P.L.R.', 'N.Y. CPLR', 'CPLR'),
  code('N.Y. Civ. Rights Law'),
  code('N.Y. Jud. Law'),
  code('N.Y. Penal Law'),
  code('Cal. Civ. Proc. Code', 'California Code of Civil Procedure', 'Code of Civil Procedure'),
  code('Cal. Evid. Code'),
  code('Cal. Penal Code'),
  code("Cal. Gov't Code"),
  code('D.C. Code'),
  code('Va. Code Ann.', 'Va. Code'),
  rule('Fed. R. Civ. P.'),
  rule('Fed. R. Crim. P.'),
  rule('Fed. R. Evid.'),
  rule('Fed. R. App. P.'),
  rule('D.C. Super. Ct. Civ. R.', 'Super. Ct. Civ. R.'),
  rule('D.C. Super. Ct. Crim. R.', 'Super. Ct. Crim. R.'),
  rule('N.D. Cal. Civ. L.R.', 'Civil L.R.', 'Civ. L.R.'),
  rule('N.D. Cal. Crim. L.R.', 'Criminal L.R.', 'Crim. L.R.'),
  rule('D.D.C. LCvR', 'LCvR'),
  rule('D.D.C. LCrR', 'LCrR'),
  rule('Local Civil Rule', 'Local Civ. R.'),
  rule('Cal. R. Ct.', 'Cal. Rules of Court, rule', 'California Rules of Court, rule'),
  constitution('U.S. Const.'),
  constitution('Cal. Const.'),
  constitution('N.Y. Const.'),
  constitution('Va. Const.'),
];
