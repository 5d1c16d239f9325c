/** What a table of authorities sorts by. */
export type AuthorityCategory = 'case' | 'constitution' | 'statute' | 'regulation' | 'rule' | 'other';

/** How a table of authorities lists what is cited from a code or a set of rules. */
export interface ListedForm {
  readonly category: AuthorityCategory;
  /** What follows its name: '§ 1509(a)', a bare number ('45(d)(3)'), or 'amend. I'. */
  readonly follows: 'section' | 'number' | 'clause';
  /** The entry's words before the number, where they are not the usual form. */
  readonly prints?: string;
}

const statute: ListedForm = { category: 'statute', follows: 'section' };
const regulation: ListedForm = { category: 'regulation', follows: 'section' };
const rule: ListedForm = { category: 'rule', follows: 'number' };
const constitution: ListedForm = { category: 'constitution', follows: 'clause' };

/**
 * The codes that papers of ours cite, by their usual form in `find/codes.data.ts`, which has their spellings. One that is
 * not here is plain text to a paper, and stays out of its table.
 */
export const LISTED_FORMS: Readonly<Record<string, ListedForm>> = {
  'U.S.C.': statute,
  'C.F.R.': regulation,
  'N.Y.C.R.R.': { ...regulation, prints: 'NYCRR' },
  'N.Y. Crim. Proc. Law': statute,
  'N.Y. C.P.L.R.': { category: 'statute', follows: 'number' },
  'N.Y. Civ. Rights Law': statute,
  'N.Y. Jud. Law': statute,
  'N.Y. Penal Law': statute,
  'Cal. Civ. Proc. Code': statute,
  'Cal. Evid. Code': statute,
  'Cal. Penal Code': statute,
  "Cal. Gov't Code": statute,
  'D.C. Code': statute,
  'Va. Code Ann.': statute,
  'Fed. R. Civ. P.': rule,
  'Fed. R. Crim. P.': rule,
  'Fed. R. Evid.': rule,
  'Fed. R. App. P.': rule,
  'D.C. Super. Ct. Civ. R.': rule,
  'D.C. Super. Ct. Crim. R.': rule,
  'N.D. Cal. Civ. L.R.': rule,
  'N.D. Cal. Crim. L.R.': rule,
  'D.D.C. LCvR': rule,
  'D.D.C. LCrR': rule,
  'Local Civ. R.': { ...rule, prints: 'Local Civil Rule' },
  'Cal. R. Ct.': rule,
  'U.S. Const.': constitution,
  'Cal. Const.': constitution,
  'N.Y. Const.': constitution,
  'Va. Const.': constitution,
};
