/** One code, set of rules or constitution, and how it is cited. */
export interface CodeForm {
  /** The usual form, which names it: 'U.S.C.', 'Cal. Civ. Proc. Code', 'Fed. R. Civ. P.'. */
  readonly cite: string;
  /** Other spellings in use. */
  readonly also: readonly string[];
  readonly kind: 'statute' | 'constitution' | 'rule';
  /** A number stands before it: '18 U.S.C.'. */
  readonly titled?: true;
  /** Its sections often stand without a sign: '28 U.S.C. 1746', 'CPLR 3120'. */
  readonly bare?: true;
}

const statute = (cite: string, ...also: string[]): CodeForm => ({ cite, also, kind: 'statute' });
const bare = (cite: string, ...also: string[]): CodeForm => ({ cite, also, kind: 'statute', bare: true });
const titled = (cite: string, ...also: string[]): CodeForm => ({ cite, also, kind: 'statute', titled: true, bare: true });
const rule = (cite: string, ...also: string[]): CodeForm => ({ cite, also, kind: 'rule', bare: true });

/** 'Cal. Penal Code', with the spellings of the California Style Manual and of running text. */
const california = (short: string, long: string, ...also: string[]): CodeForm =>
  statute(`Cal. ${short} Code`, `Cal. ${long} Code`, `California ${long} Code`, `${short} Code`, `${long} Code`, `Cal. ${short} Code Ann.`, ...also);
const newYork = (short: string, long: string, ...also: string[]): CodeForm =>
  bare(`N.Y. ${short} Law`, `N.Y. ${long} Law`, `New York ${long} Law`, `NY ${long} Law`, ...also);
const virginia = statute('Va. Code Ann.', 'Va. Code', 'Virginia Code', 'Code of Virginia', 'Virginia Code Annotated');

const FEDERAL: readonly CodeForm[] = [
  titled('U.S.C.', 'U.S.C.A.', 'U.S.C.S.', 'USC', 'USCA', 'U.S. Code', 'United States Code'),
  titled('C.F.R.', 'CFR', 'Code of Federal Regulations'),
  titled('Fed. Reg.', 'Federal Register', 'FR'),
  titled('Stat.', 'Statutes at Large'),
  bare('I.R.C.', 'IRC', 'Internal Revenue Code'),
  bare('U.S.S.G.', 'USSG', 'U.S. Sent\'g Guidelines Manual'),
];

const NEW_YORK: readonly CodeForm[] = [
  bare('N.Y. C.P.L.R.', 'C.P.L.R.', 'N.Y. CPLR', 'NY CPLR', 'CPLR', 'N.Y. C.P.L.R. Law', 'Civil Practice Law and Rules'),
  bare('N.Y. Crim. Proc. Law', 'N.Y. C.P.L.', 'C.P.L.', 'N.Y. CPL', 'CPL', 'Criminal Procedure Law', 'N.Y. Criminal Procedure Law', 'New York Criminal Procedure Law'),
  newYork('Civ. Rights', 'Civil Rights', 'Civil Rights Law', 'Civ. Rights Law'),
  newYork('Jud.', 'Judiciary', 'Judiciary Law'),
  newYork('Penal', 'Penal', 'Penal Law'),
  newYork('Gen. Constr.', 'General Construction', 'General Construction Law'),
  newYork('Gen. Bus.', 'General Business', 'General Business Law'),
  newYork('Gen. Oblig.', 'General Obligations', 'General Obligations Law'),
  newYork('Gen. Mun.', 'General Municipal', 'General Municipal Law'),
  newYork('Exec.', 'Executive', 'Executive Law'),
  newYork('Pub. Off.', 'Public Officers', 'Public Officers Law'),
  newYork('Pub. Health', 'Public Health', 'Public Health Law'),
  newYork('Educ.', 'Education', 'Education Law'),
  newYork('Bus. Corp.', 'Business Corporation', 'Business Corporation Law'),
  newYork('Banking', 'Banking', 'Banking Law'),
  newYork('Ins.', 'Insurance', 'Insurance Law'),
  newYork('Lab.', 'Labor', 'Labor Law'),
  newYork('Tax', 'Tax', 'Tax Law'),
  newYork('Veh. & Traf.', 'Vehicle and Traffic', 'Vehicle and Traffic Law'),
  newYork('Real Prop.', 'Real Property', 'Real Property Law'),
  newYork('Dom. Rel.', 'Domestic Relations', 'Domestic Relations Law'),
  newYork('Soc. Serv.', 'Social Services', 'Social Services Law'),
  newYork('Elec.', 'Election', 'Election Law'),
  bare('N.Y. Fam. Ct. Act', 'Family Court Act', 'Family Ct Act'),
  bare('N.Y. Est. Powers & Trusts Law', 'EPTL', 'N.Y. EPTL'),
  titled('N.Y.C.R.R.', 'NYCRR', 'N.Y. Comp. Codes R. & Regs. tit.', 'N.Y. Comp. Codes R. & Regs.'),
  bare('N.Y.C. Admin. Code', 'Administrative Code of City of NY', 'NYC Admin. Code'),
];

const CALIFORNIA: readonly CodeForm[] = [
  statute('Cal. Civ. Proc. Code', 'Cal. Code Civ. Proc.', 'Code Civ. Proc.', 'California Code of Civil Procedure', 'Code of Civil Procedure', 'Cal. Code of Civ. Proc.', 'CCP', 'C.C.P.', 'Cal. Civil Procedure Code', 'Cal. Civ. Proc. Code Ann.'),
  california('Evid.', 'Evidence'),
  california('Penal', 'Penal', 'Pen. Code', 'Cal. Pen. Code'),
  california("Gov't", 'Government', 'Cal. Gov. Code', 'Gov. Code', 'Govt. Code'),
  california('Civ.', 'Civil'),
  california('Bus. & Prof.', 'Business and Professions', 'Cal. Business & Professions Code', 'Business & Professions Code'),
  california('Corp.', 'Corporations', 'Corp. Code'),
  california('Educ.', 'Education', 'Ed. Code'),
  california('Elec.', 'Elections'),
  california('Fam.', 'Family'),
  california('Fin.', 'Financial'),
  california('Fish & Game', 'Fish and Game'),
  california('Food & Agric.', 'Food and Agricultural', 'Food & Agr. Code'),
  california('Harb. & Nav.', 'Harbors and Navigation'),
  california('Health & Safety', 'Health and Safety', 'Health & Saf. Code', 'Cal. Health & Saf. Code'),
  california('Ins.', 'Insurance'),
  california('Lab.', 'Labor'),
  california('Mil. & Vet.', 'Military and Veterans'),
  california('Prob.', 'Probate'),
  california('Pub. Cont.', 'Public Contract'),
  california('Pub. Res.', 'Public Resources', 'Pub. Resources Code'),
  california('Pub. Util.', 'Public Utilities'),
  california('Rev. & Tax.', 'Revenue and Taxation', 'Rev. & Tax Code'),
  california('Sts. & High.', 'Streets and Highways'),
  california('Unemp. Ins.', 'Unemployment Insurance'),
  california('Veh.', 'Vehicle'),
  california('Water', 'Water', 'Wat. Code'),
  california('Welf. & Inst.', 'Welfare and Institutions'),
  california('Com.', 'Commercial'),
  statute('Cal. Code Regs. tit.', 'Cal. Code Regs., tit.', 'Cal. Code Regs.', 'CCR'),
];

const CAPITAL: readonly CodeForm[] = [
  bare('D.C. Code', 'D.C. Code Ann.', 'DC Code', 'D.C. Official Code', 'District of Columbia Code'),
  titled('D.C.M.R.', 'DCMR', 'D.C. Mun. Regs.'),
  virginia,
  bare('Va. Admin. Code', 'Va. Admin. Code tit.', 'VAC'),
];

const STATES: readonly CodeForm[] = [
  statute('Ala. Code', 'Ala. Code Ann.', 'Alabama Code'),
  statute('Alaska Stat.', 'Alaska Stat. Ann.', 'AS'),
  statute('Ariz. Rev. Stat. Ann.', 'Ariz. Rev. Stat.', 'A.R.S.', 'ARS'),
  statute('Ark. Code Ann.', 'Ark. Code'),
  statute('Colo. Rev. Stat.', 'Colo. Rev. Stat. Ann.', 'C.R.S.', 'CRS'),
  statute('Conn. Gen. Stat.', 'Conn. Gen. Stat. Ann.'),
  titled('Del. C.', 'Del. Code'),
  statute('Del. Code Ann. tit.', 'Del. Code tit.', 'Del. Code Ann.'),
  bare('Fla. Stat.', 'Fla. Stat. Ann.', 'Florida Statutes', 'Fla. Stats.'),
  bare('Ga. Code Ann.', 'Ga. Code', 'O.C.G.A.', 'OCGA'),
  statute('Haw. Rev. Stat.', 'Haw. Rev. Stat. Ann.', 'HRS'),
  statute('Idaho Code', 'Idaho Code Ann.', 'I.C.'),
  titled('Ill. Comp. Stat.', 'ILCS', 'Ill. Comp. Stat. Ann.'),
  statute('Ind. Code', 'Ind. Code Ann.', 'Indiana Code'),
  statute('Iowa Code', 'Iowa Code Ann.'),
  statute('Kan. Stat. Ann.', 'Kan. Stat.', 'K.S.A.', 'KSA'),
  statute('Ky. Rev. Stat. Ann.', 'Ky. Rev. Stat.', 'KRS'),
  statute('La. Rev. Stat. Ann.', 'La. Rev. Stat.', 'La. R.S.', 'La. Stat. Ann.'),
  bare('La. Civ. Code Ann. art.', 'La. Civ. Code art.', 'La. Civ. Code Ann.'),
  bare('La. Code Civ. Proc. Ann. art.', 'La. Code Civ. Proc. art.'),
  statute('Me. Rev. Stat. Ann. tit.', 'Me. Rev. Stat. tit.', 'Me. Stat. tit.', 'Me. Rev. Stat. Ann.'),
  titled('M.R.S.', 'M.R.S.A.'),
  ...['Bus. Occ. & Prof.', 'Bus. Reg.', 'Com. Law', "Corps. & Ass'ns", 'Corr. Servs.', 'Crim. Law', 'Crim. Proc.', 'Cts. & Jud. Proc.', 'Educ.', 'Elec. Law', 'Est. & Trusts', 'Fam. Law', 'Fin. Inst.', 'Gen. Prov.', 'Health-Gen.', 'Ins.', 'Lab. & Empl.', 'Pub. Safety', 'Real Prop.', "State Gov't", 'Tax-Gen.', 'Transp.'].map((part) =>
    statute(`Md. Code Ann., ${part}`, `Md. Code, ${part}`, `Md. Code Ann. ${part}`),
  ),
  statute('Mass. Gen. Laws ch.', 'Mass. Gen. Laws Ann. ch.', 'Mass. Gen. Laws c.', 'M.G.L. c.', 'M.G.L. ch.', 'G.L. c.', 'G. L. c.'),
  statute('Mich. Comp. Laws', 'Mich. Comp. Laws Ann.', 'Mich. Comp. Laws Serv.', 'MCL'),
  bare('Minn. Stat.', 'Minn. Stat. Ann.'),
  statute('Miss. Code Ann.', 'Miss. Code'),
  statute('Mo. Rev. Stat.', 'Mo. Ann. Stat.', 'RSMo'),
  statute('Mont. Code Ann.', 'MCA'),
  statute('Neb. Rev. Stat.', 'Neb. Rev. Stat. Ann.'),
  bare('Nev. Rev. Stat.', 'Nev. Rev. Stat. Ann.', 'NRS', 'N.R.S.'),
  bare('N.H. Rev. Stat. Ann.', 'RSA'),
  bare('N.J. Stat. Ann.', 'N.J.S.A.', 'N.J. Stat.', 'N.J.S.'),
  titled('N.J. Admin. Code', 'N.J.A.C.'),
  bare('N.M. Stat. Ann.', 'N.M. Stat.', 'NMSA 1978,', 'NMSA'),
  statute('N.C. Gen. Stat.', 'N.C. Gen. Stat. Ann.', 'N.C.G.S.'),
  statute('N.D. Cent. Code', 'N.D. Cent. Code Ann.', 'N.D.C.C.'),
  bare('Ohio Rev. Code Ann.', 'Ohio Rev. Code', 'R.C.', 'Ohio R.C.'),
  statute('Okla. Stat. tit.', 'Okla. Stat. Ann. tit.'),
  titled('O.S.', 'Okla. Stat.'),
  bare('Or. Rev. Stat.', 'ORS', 'Or. Rev. Stat. Ann.'),
  titled('Pa. Cons. Stat.', 'Pa. Cons. Stat. Ann.', 'Pa.C.S.', 'Pa. C.S.A.', 'Pa. Stat.', 'Pa. Stat. Ann.', 'P.S.'),
  statute('R.I. Gen. Laws', 'R.I. Gen. Laws Ann.'),
  statute('S.C. Code Ann.', 'S.C. Code'),
  statute('S.D. Codified Laws', 'SDCL'),
  statute('Tenn. Code Ann.', 'T.C.A.'),
  ...['Agric.', 'Alco. Bev.', 'Bus. & Com.', 'Bus. Orgs.', 'Civ. Prac. & Rem.', 'Crim. Proc.', 'Educ.', 'Elec.', 'Est.', 'Fam.', 'Fin.', "Gov't", 'Health & Safety', 'Hum. Res.', 'Ins.', 'Lab.', "Loc. Gov't", 'Nat. Res.', 'Occ.', 'Parks & Wild.', 'Penal', 'Prop.', 'Tax', 'Transp.', 'Util.', 'Water'].map((part) =>
    statute(`Tex. ${part} Code Ann.`, `Tex. ${part} Code`),
  ),
  bare('Tex. Code Crim. Proc. Ann. art.', 'Tex. Code Crim. Proc. art.'),
  statute('Utah Code Ann.', 'Utah Code'),
  statute('Vt. Stat. Ann. tit.', 'Vt. Stat. tit.'),
  titled('V.S.A.'),
  bare('Wash. Rev. Code', 'Wash. Rev. Code Ann.', 'RCW', 'R.C.W.'),
  statute('W. Va. Code', 'W. Va. Code Ann.'),
  bare('Wis. Stat.', 'Wis. Stat. Ann.'),
  statute('Wyo. Stat. Ann.', 'Wyo. Stat.'),
  statute('P.R. Laws Ann. tit.'),
];

const constitution = (state: string, ...also: string[]): CodeForm => ({
  cite: `${state} Const.`,
  also: [...also, ...(also.length > 0 ? also.map((one) => `${one} Const.`) : [])],
  kind: 'constitution',
});

const CONSTITUTIONS: readonly CodeForm[] = [
  { cite: 'U.S. Const.', also: ['US Const', 'US Const.', 'U.S. CONST.', 'United States Constitution,'], kind: 'constitution' },
  { cite: 'N.Y. Const.', also: ['NY Const', 'NY Const,', 'N.Y. CONST.', 'New York Constitution,'], kind: 'constitution' },
  { cite: 'Cal. Const.', also: ['Cal. Const.,', 'California Constitution,', 'CAL. CONST.'], kind: 'constitution' },
  ...'Ala. Alaska Ariz. Ark. Colo. Conn. Del. Fla. Ga. Haw. Idaho Ill. Ind. Iowa Kan. Ky. La. Me. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev. N.H. N.J. N.M. N.C. N.D. Ohio Okla. Or. Pa. R.I. S.C. S.D. Tenn. Tex. Utah Vt. Va. Wash. W._Va. Wis. Wyo. P.R.'
    .split(' ')
    .map((state) => constitution(state.replace('_', ' '))),
];

const RULES: readonly CodeForm[] = [
  rule('Fed. R. Civ. P.', 'FRCP', 'F.R.C.P.', 'Fed. Rule Civ. P.', 'Fed. R. Civ. Proc.', 'Fed. Rules Civ. Proc.', 'Federal Rule of Civil Procedure', 'Federal Rules of Civil Procedure', 'Fed. Rule of Civil Procedure', 'Fed. Rule Civ. Proc.'),
  rule('Fed. R. Crim. P.', 'FRCrP', 'Fed. Rule Crim. P.', 'Fed. R. Crim. Proc.', 'Federal Rule of Criminal Procedure', 'Federal Rules of Criminal Procedure', 'Fed. Rule Crim. Proc.'),
  rule('Fed. R. Evid.', 'FRE', 'Fed. Rule Evid.', 'Federal Rule of Evidence', 'Federal Rules of Evidence'),
  rule('Fed. R. App. P.', 'FRAP', 'Fed. Rule App. P.', 'Fed. R. App. Proc.', 'Federal Rule of Appellate Procedure', 'Federal Rules of Appellate Procedure', 'Fed. Rule App. Proc.'),
  rule('Fed. R. Bankr. P.', 'FRBP', 'Federal Rule of Bankruptcy Procedure'),
  rule('Sup. Ct. R.', 'S. Ct. R.', 'U.S. Sup. Ct. R.', 'Supreme Court Rule'),
  rule('9th Cir. R.', 'Ninth Circuit Rule', 'Ninth Cir. R.'),
  rule('2d Cir. R.', 'Local Rule 2d Cir.', '2d Cir. Local R.'),
  rule('4th Cir. R.', '4th Cir. Local R.', 'Fourth Circuit Local Rule'),
  rule('D.C. Cir. R.', 'D.C. Circuit Rule'),
  rule('N.D. Cal. Civ. L.R.', 'Civil L.R.', 'Civ. L.R.', 'N.D. Cal. Civil L.R.', 'N.D. Cal. Civil Local Rule', 'Civil Local Rule', 'Civil L. R.', 'N.D. Cal. L.R.', 'Civ. Local R.'),
  rule('N.D. Cal. Crim. L.R.', 'Criminal L.R.', 'Crim. L.R.', 'Criminal Local Rule', 'N.D. Cal. Criminal L.R.'),
  rule('C.D. Cal. L.R.', 'C.D. Cal. Civ. L.R.', 'C.D. Cal. R.'),
  rule('D.D.C. LCvR', 'LCvR', 'D.D.C. Local Civ. R.', 'D.D.C. Civ. R.', 'Local Civil Rule LCvR', 'L. Civ. R.', 'D.D.C. L. Civ. R.', 'D.D.C. LCvR.'),
  rule('D.D.C. LCrR', 'LCrR', 'D.D.C. Local Crim. R.'),
  rule('S.D.N.Y. Local Civ. R.', 'S.D.N.Y. Civ. R.', 'S.D.N.Y. L. Civ. R.', 'S.D.N.Y. Local Civil Rule', 'S.D.N.Y. Loc. Civ. R.', 'S.D.N.Y. & E.D.N.Y. Local Civ. R.', 'E.D.N.Y. Local Civ. R.'),
  rule('S.D.N.Y. Local Crim. R.', 'S.D.N.Y. Local Criminal Rule', 'S.D.N.Y. Crim. R.'),
  rule('E.D. Va. Local Civ. R.', 'E.D. Va. Loc. Civ. R.', 'E.D. Va. Civ. R.', 'E.D. Va. Local Civil Rule', 'E.D. Va. L. Civ. R.'),
  rule('E.D. Va. Local Crim. R.', 'E.D. Va. Loc. Crim. R.', 'E.D. Va. Local Criminal Rule', 'E.D. Va. Crim. R.'),
  rule('Local Civ. R.', 'Local Civil Rule', 'Loc. Civ. R.', 'L.Civ.R.'),
  rule('Local Crim. R.', 'Local Criminal Rule', 'Loc. Crim. R.'),
  rule('L.R.', 'Local Rule', 'Local R.', 'LR', 'Loc. R.'),
  rule('D.C. Super. Ct. Civ. R.', 'Super. Ct. Civ. R.', 'D.C. Super. Ct. R. Civ. P.', 'Super. Ct. R. Civ. P.', 'D.C. Superior Court Rule of Civil Procedure', 'Superior Court Rule of Civil Procedure'),
  rule('D.C. Super. Ct. Crim. R.', 'Super. Ct. Crim. R.', 'D.C. Super. Ct. R. Crim. P.', 'Super. Ct. R. Crim. P.', 'Superior Court Rule of Criminal Procedure'),
  rule('D.C. App. R.', 'D.C. Ct. App. R.'),
  rule('D.C. R. Prof. Conduct', "D.C. R. Prof'l Conduct", 'D.C. Rule of Professional Conduct'),
  rule('Cal. R. Ct.', 'Cal. R. Ct., rule', 'Cal. Rules of Court, rule', 'California Rules of Court, rule', 'Cal. Rules of Court,', 'Cal. Rules of Court', 'Cal. Rule of Court', 'California Rule of Court', 'California Rules of Court', 'CRC'),
  rule('Cal. R. Prof. Conduct', "Cal. R. Prof'l Conduct", 'Rules Prof. Conduct, rule', 'Cal. Rules of Prof. Conduct, rule'),
  rule("N.Y. R. Prof'l Conduct", 'N.Y. R. Prof. Conduct', 'N.Y. Rules of Professional Conduct'),
  rule("Model R. Prof'l Conduct", "Model Rules of Prof'l Conduct r.", "Model Rules of Prof'l Conduct R.", 'Model Rule of Professional Conduct', 'Model Rule', "Model Rules of Prof'l Conduct"),
  rule('Va. Sup. Ct. R.', 'Va. R. Sup. Ct.', 'Va. Sup. Ct. Rule', 'Va. R.', 'Rule of the Supreme Court of Virginia'),
  rule('Va. R. Evid.', 'Va. R. Evid'),
  rule('Va. Code R. Prof. Conduct', "Va. R. Prof'l Conduct"),
  rule('Uniform Civil Rules for the Supreme Court and the County Court', 'Uniform Rule', 'Uniform Civil Rule'),
  ...'Ala. Alaska Ariz. Ark. Colo. Del. Fla. Haw. Idaho Ind. Iowa Ky. Me. Mass. Minn. Miss. Mo. Mont. Nev. N.M. N.C. N.D. Ohio Or. Pa. R.I. S.C. S.D. Tenn. Tex. Utah Vt. Wash. W._Va. Wyo.'
    .split(' ')
    .map((state) => state.replace('_', ' '))
    .flatMap((state) => [
      rule(`${state} R. Civ. P.`, `${state} R. Civ. Proc.`),
      rule(`${state} R. Crim. P.`),
      rule(`${state} R. Evid.`),
      rule(`${state} R. App. P.`),
    ]),
];

/** Every code and set of rules that the finder knows. */
export const CODE_FORMS: readonly CodeForm[] = [
  ...FEDERAL,
  ...NEW_YORK,
  ...CALIFORNIA,
  ...CAPITAL,
  ...STATES,
  ...CONSTITUTIONS,
  ...RULES,
];
