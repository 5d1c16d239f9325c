/**
 * How a court stands in the parenthesis of a citation, by CourtListener-style id, when the reporter does not
 * name the court; and the reporters that do. Facts only; sources: the library's own records and courts' names.
 */
export const COURT_ABBREVIATIONS: Readonly<Record<string, string>> = {
  scotus: 'U.S.',
  ca2: '2d Cir.',
  ca6: '6th Cir.',
  ca8: '8th Cir.',
  ca9: '9th Cir.',
  cadc: 'D.C. Cir.',
  cand: 'N.D. Cal.',
  nysd: 'S.D.N.Y.',
  dcd: 'D.D.C.',
  vaed: 'E.D. Va.',
  wawd: 'W.D. Wash.',
  wiwd: 'W.D. Wis.',
  nycrimct: 'Crim. Ct. N.Y. Cnty.',
  nysupctnewyork: 'Sup. Ct. N.Y. Cnty.',
  nyappterm: "App. Term 1st Dep't",
  ny: 'N.Y.',
  supctdc: 'D.C. Super. Ct.',
  dc: 'D.C.',
  njsuperctappdiv: 'N.J. Super. Ct. App. Div.',
  del: 'Del.',
  md: 'Md.',
  colo: 'Colo.',
  arizctapp: 'Ariz. Ct. App.',
  cal: 'Cal.',
  calctapp4d: 'Cal. Ct. App.',
  calctapp6d: 'Cal. Ct. App.',
  va: 'Va.',
  vactapp: 'Va. Ct. App.',
};

/** What is left to say of the court once the reporter has said the rest: '' when it says everything. */
export const COURT_AFTER_REPORTER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'U.S.': { scotus: '' },
  'S. Ct.': { scotus: '' },
  'N.J. Super.': { njsuperctappdiv: 'App. Div.' },
  'Md.': { md: '' },
  'Ariz.': { arizctapp: 'Ct. App.' },
  'N.Y.3d': { ny: '' },
  'Cal. App. 4th': { calctapp4d: '', calctapp6d: '' },
  'Cal. 5th': { cal: '' },
  'Va. App.': { vactapp: '' },
  'Misc. 3d': { nycrimct: 'Crim. Ct. N.Y. Cnty.', nysupctnewyork: 'Sup. Ct. N.Y. Cnty.' },
};
