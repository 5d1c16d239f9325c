/** How the number after a word of the record is read. */
export type RecordForm =
  /** 'ECF No. 12': the number of the entry, then a pin. */
  | 'entry'
  /** 'Ex. A': a letter or a number, then a pin. */
  | 'exhibit'
  /** 'App. 12', 'Tr. 5:3-7': the page at once. */
  | 'pages'
  /** 'Smith Decl. ¶ 4', 'Compl. ¶¶ 3-5': words before it may belong to it, and a pin follows. */
  | 'paper'
  /** As 'paper', but a common word: its pin is '¶ 4' or 'at 5'. */
  | 'word';

const of = (form: RecordForm, list: string): readonly (readonly [string, RecordForm])[] =>
  list.split('|').map((word) => [word, form] as const);

/** The words that announce the record. */
export const RECORD_WORDS: readonly (readonly [string, RecordForm])[] = [
  ...of(
    'entry',
    'ECF No.|ECF Nos.|ECF|Dkt.|Dkt. No.|Dkt. Nos.|Dkt. Entry|Doc. No.|Doc. Nos.|D.E.|D.I.|Dkt. #|Docket Entry|Docket No.|ECF Doc.|ECF Dkt.|NYSCEF Doc. No.|NYSCEF Doc No.|Filing No.|R. Doc.',
  ),
  ...of('exhibit', "Ex.|Exs.|Exh.|Exhs.|Attach.|Def. Ex.|Def.'s Ex.|Pl. Ex.|Pl.'s Ex.|Gov't Ex.|Tr. Ex."),
  ...of(
    'pages',
    "App.|J.A.|JA|AA|Tr.|Hr'g Tr.|Trial Tr.|Dep. Tr.|Pet. App.|Joint App.|Jt. App.|R.A.|S.A.|A.A.|RA|RT|C.T.|R.T.|E.R.|S.E.R.|ER|SER|Supp. App.|Add.|R.|C.R.|Rep. Tr.|Clerk's Tr.|Cert. App.|App'x|C.A. App.|C.A.J.A.|Admin. R.|AR|A.R.|Va. J.A.|Br. App.",
  ),
  ...of(
    'paper',
    "Compl.|Am. Compl.|First Am. Compl.|Second Am. Compl.|Third Am. Compl.|FAC|SAC|TAC|Pet.|Verified Pet.|Verified Compl.|Answ.|Ans.|Mot.|Opp'n|Opp.|Br.|Mem.|Decl.|Aff.|Affirm.|Dep.|Stip.|Resp.|Reply Br.|Opening Br.|Answering Br.|Pet. Br.|SUF|SUMF|Interrog.|Countercl.|Supp. Decl.|R. & R.|R&R|Mem. Op.|P. & A.|Suppl. Decl.|Indict.|Hr'g|Not.",
  ),
  ...of(
    'word',
    'Answer|Reply|Order|Motion|Opposition|Petition|Complaint|Declaration|Affidavit|Deposition|Memorandum|Affirmation|Notice|Indictment|Transcript|Opinion',
  ),
];
