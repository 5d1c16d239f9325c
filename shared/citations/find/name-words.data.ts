import { NAME_WORDS } from '../case-name.data';

/* Words that tell where the name of a case begins and ends. Facts about how briefs are written. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words in small letters that stand inside a name. */
export const CONNECTING: ReadonlySet<string> = words(
  `of the and for de la las los le del della der den van von da di du el y e al. et ex rel. on to a an re parte d/b/a dba a/k/a aka
   f/k/a fka n/k/a through inclusive ter ten san bin ben abu ibn o/b/o s/h/a nka as`,
);

/** May stand inside a defendant's name, never before one that begins a name. */
export const INSIDE_ONLY: ReadonlySet<string> = words(
  'in by at with against under from his her more less or approximately one two that are is stored',
);

/** Words before a name that are no part of it. In small letters, without a comma. */
export const LEADING: ReadonlySet<string> = words(
  `see also cf. cf e.g. but accord compare with contra generally citing quoting in the and under as from by of for on to a an since
   because like unlike both when while after before following applying relying discussing distinguishing interpreting overruling
   invoking thus therefore moreover further similarly likewise indeed here there e.g., id. ibid. collecting cases where although
   though if that whether is was were held holding recently then nor or even only rather instead finally again later earlier given despite consistent contrary unless until upon via than against at`,
);

/** A comma before these belongs to the name. */
export const AFTER_COMMA: ReadonlySet<string> = words(
  `inc inc. llc l.l.c. llp l.l.p. lp l.p. ltd ltd. corp corp. co co. n.a. p.c. p.a. s.a. a.g. plc pllc jr. jr sr. sr ii iii iv et gmbh
   d/b/a a/k/a f/k/a esq. m.d. nos. no. & individually`,
);

/** Abbreviations of case names that end with a stop and hold a vowel; the rest is told by its form. */
export const ABBREVIATED: ReadonlySet<string> = new Set([
  ...words(
    `Assn. Commn. Intl. Natl. Acad. Adm. Admin. Adver. Aff. Agric. Ala. All. Am. Amend. App. Appl. Ariz. Ark. Ass. Assoc. Assocs. Atl. Att. Auth. Auto. Automot. Ave.
   Bhd. Bldg. Broad. Bros. Bus. Cal. Cap. Cas. Cath. Chem. Civ. Co. Cos. Coal. Coll. Colo. Com. Comm. Commc. Comp. Con. Conf. Cong. Conn. Consol.
   Const. Constr. Cont. Coop. Corp. Corr. Cosm. Crim. Def. Del. Dev. Dir. Disc. Dist. Distrib. Div. Doc. E. Econ. Educ. Elec. Eng. Enter. Enters. Ent. Env. Equal.
   Equip. Est. Ex. Exam. Exec. Exp. Fam. Fed. Fid. Fin. Fla. Found. Furn. Ga. Gen. Glob. Gov. Grp. Guar. Haw. Hon. Hosp. Hous. Ill. Imp. Inc. Indem.
   Indep. Ind. Indus. Info. Ins. Inst. Int. Inv. Invs. Iowa. Jud. Kan. Ky. La. Lab. Labs. Legis. Liab. Lit. Litig. Loc. Mach. Maint. Man. Mar. Mass. Me. Mech. Med.
   Mem. Merch. Metro. Mich. Minn. Misc. Miss. Mo. Mont. Mun. Mut. Nat. Neb. Nev. Ne. No. Nos. Nw. Okla. Or. Ore. Org. Pa. Pac. Pat. Par. Pers. Pharm.
   Philad. Pol. Pres. Priv. Prob. Proc. Prod. Prods. Prof. Prop. Prot. Pub. Publ. Rec. Ref. Reg. Rehab. Rel. Rep. Reprod. Res. Rest. Rests. Ret. Rev. Rts. Sav. Sch. Schs. Sci. Se. Sec. Secs.
   Ser. Serv. Servs. Soc. Sol. Spec. Stat. Ste. Subcomm. Sup. Super. Supp. Sur. Surv. Sw. Sys. Techs. Tech. Telecomm. Tel. Temp. Tenn. Tex. Theat. Trans.
   Transcon. Transp. Twp. Unif. Univ. Util. Utils. Va. Vill. Wis. Wyo. Wash. Capt. Col. Gen. Gov. Lt. Sgt. Sen. Rep. Dr. Mr. Mrs. Ms. Messrs. Amer. Bankr. Pet. Pub. Ctr. Ctrs. Enter. U. Uni. Alas.
   Adv. Al. Alg. Am. Cable. Elecs. Envtl. Emp. Emps. Employ. Hum. Acc. Acct. Acquis. Affil. Aug. Jan. Feb. Apr. Sept. Oct. Nov. Dec. Ave. Blvd. Proj. Subpoen. Unempl. Univ. Lib. Bor. Bur. Ltd. Res. Resp. Sup. Ry. Condo. Dem. Dept. Auth. Art. Ded.`,
  ),
  // And all that our own citations shorten.
  ...Object.values(NAME_WORDS).flatMap((short) => short.split(' ').filter((one) => one.endsWith('.'))),
]);

/** A name without *v.* that is a case all the same ends with one of these. */
export const CASE_ENDINGS: ReadonlySet<string> = words(
  'Cases Case Litig. Litigation Proceedings Subpoena Subpoenas Warrant Warrants Petition Investigation',
);
