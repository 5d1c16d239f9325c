import type { Piece } from './faults';

/*
 * A motion to quash a customs summons, in paragraphs. Every record, page and quotation of the clean text is the
 * library's. No paragraph has more than one slip. Invented for the test: the movant, Roe v. Acme Widgets, Inc., which
 * exists nowhere, and every faulty wording.
 */
export const PARAGRAPHS: readonly (readonly Piece[])[] = [
  ['MEMORANDUM OF POINTS AND AUTHORITIES'],
  ['I. INTRODUCTION'],
  [
    'J. Doe moves to quash a summons that asks a provider who writes an account. The summons cites 19 U.S.C. § 1509(a), a statute about the importation of merchandise, and no other law. ',
    {
      fault: 'short-form-before-full',
      clean: 'The tradition of unsigned advocacy is older than the statute.',
      faulty:
        'As the Court has put it, “the most effective advocates have sometimes opted for anonymity.” McIntyre, 514 U.S. at 343.',
      words: '514 U.S. at 343',
      record: 'mcintyre-v-ohio-1995',
      right: "McIntyre v. Ohio Elections Comm'n, 514 U.S. 334, 343 (1995)",
    },
  ],
  ['II. ARGUMENT'],
  ['A. The First Amendment Protects the Anonymous Author'],
  [
    'An author may decline to sign. ',
    {
      fault: 'quotation-altered',
      clean: '“Anonymity is a shield from the tyranny of the majority.”',
      faulty: '“Anonymity is a shield against the tyranny of the majority.”',
      words: '“Anonymity is a shield against the tyranny of the majority.”',
      record: 'mcintyre-v-ohio-1995',
      right: '“Anonymity is a shield from the tyranny of the majority.”',
    },
    " McIntyre v. Ohio Elections Comm'n, 514 U.S. 334, 357 (1995). A law that burdens the choice must satisfy exacting scrutiny. Id. at 357.",
  ],
  [
    'The rule is older than the Internet. See Talley v. California, 362 U.S. 60 (1960); NAACP v. Alabama ex rel. Patterson, 357 U.S. 449, 462–63 (1958). Exposure may “induce members to withdraw from the Association and dissuade others from joining it.” ',
    {
      fault: 'id-after-a-string',
      clean: 'NAACP, 357 U.S. at 462–63.',
      faulty: 'Id. at 462–63.',
      words: 'Id. at 462–63',
      record: 'naacp-v-alabama-1958',
      right: 'NAACP, 357 U.S. at 462–63',
    },
  ],
  [
    "Courts have asked for evidence before a name is given up. Dendrite Int'l, Inc. v. Doe No. 3, 342 N.J. Super. 134, 141 (App. Div. 2001). The standard of a motion to dismiss does not suffice. Id. at 157. In Delaware a good-faith standard was found wanting: ",
    {
      fault: 'quotation-not-found',
      clean: "“too easily satisfied to protect sufficiently a defendant's right to speak anonymously.”",
      faulty: '“a standard under which every name would be had for the price of a filing fee.”',
      words: '“a standard under which every name would be had for the price of a filing fee.”',
      record: 'doe-v-cahill-2005',
    },
    ' Doe v. Cahill, 884 A.2d 451 (Del. 2005).',
  ],
  [
    'Courts of this District ask for the same. “It is not enough for a plaintiff to plead and pray.” Highfields Cap. Mgmt., L.P. v. Doe, 385 F. Supp. 2d 969 (N.D. Cal. 2005). That holds for accounts with the provider before this Court. Music Group Macao Commercial Offshore Ltd. v. Does, ',
    {
      fault: 'reporter-spacing',
      clean: '82 F. Supp. 3d 979 (N.D. Cal. 2015).',
      faulty: '82 F.Supp.3d 979 (N.D. Cal. 2015).',
      words: '82 F.Supp.3d 979 (N.D. Cal. 2015)',
      record: 'music-group-macao-v-does-2015',
      right: '82 F. Supp. 3d 979 (N.D. Cal. 2015)',
    },
  ],
  [
    'Heated words about those who govern a company were not evidence of a claim. USA Techs., Inc. v. Doe, ',
    {
      fault: 'marked-vacated',
      clean: '713 F. Supp. 2d 901 (N.D. Cal. 2010).',
      faulty: '713 F. Supp. 2d 901 (N.D. Cal. 2010).',
      words: '713 F. Supp. 2d 901 (N.D. Cal. 2010)',
      record: 'usa-technologies-v-doe-2010',
    },
  ],
  [
    'Where the speaker is no party, more is asked. Doe v. 2TheMart.com Inc., ',
    {
      fault: 'year-outside-the-reporter',
      clean: '140 F. Supp. 2d 1088 (W.D. Wash. 2001).',
      faulty: '140 F. Supp. 2d 1088 (W.D. Wash. 1991).',
      words: '140 F. Supp. 2d 1088 (W.D. Wash. 1991)',
      record: 'doe-v-2themart-2001',
      right: '140 F. Supp. 2d 1088 (W.D. Wash. 2001)',
    },
  ],
  [
    'A speaker who cannot be named can still be heard. ',
    {
      fault: 'not-in-the-library',
      clean:
        '“People are permitted to interact pseudonymously and anonymously with each other so long as those acts are not in violation of the law.” Columbia Ins. Co. v. Seescandy.com, 185 F.R.D. 573, 578–79 (N.D. Cal. 1999).',
      faulty: 'Roe v. Acme Widgets, Inc., 512 F. Supp. 2d 340 (N.D. Cal. 2007).',
      words: '512 F. Supp. 2d 340 (N.D. Cal. 2007)',
    },
  ],
  ['B. Section 1509 Does Not Reach the Account'],
  [
    'The power of 19 U.S.C. § 1509(a) is about customs, and it may be used by “no delegate of the Secretary below the rank of district director or special agent in charge.” 19 U.S.C. § 1509(a). An agency must show a legitimate purpose and relevance to it. United States v. Powell, 379 U.S. 48, 57–58 (1964). In this Circuit enforcement was reversed where the records had not been tied to § 1509. United States v. Rubin, 2 F.3d 974 (9th Cir. 1993).',
  ],
  [
    "The same statute was used before. In Twitter, Inc. v. U.S. Dep't of Homeland Sec., No. 3:17-cv-01916 (N.D. Cal. filed Apr. 6, 2017), ",
    {
      fault: 'held-of-a-withdrawn-demand',
      clean:
        'the provider pleaded that § 1509 does not reach the author of an account; the summons was withdrawn the day after, and no court ruled.',
      faulty:
        'the court held that § 1509 does not reach the author of an account, and the summons was withdrawn the day after.',
      words: 'held',
      record: 'twitter-v-dhs-2017',
    },
  ],
  ['C. The Request for Secrecy Binds No One'],
  [
    "A gag needs an order of a court. 18 U.S.C. § 2705(b). An order without an end may offend the First Amendment. Microsoft Corp. v. United States Dep't of Justice, ",
    {
      fault: 'pin-before-first-page',
      clean: '233 F. Supp. 3d 887, 908 (W.D. Wash. 2017).',
      faulty: '233 F. Supp. 3d 887, 808 (W.D. Wash. 2017).',
      words: '233 F. Supp. 3d 887, 808 (W.D. Wash. 2017)',
      record: 'microsoft-v-doj-2017',
      right: '233 F. Supp. 3d 887, 908 (W.D. Wash. 2017)',
    },
    ' The summons before this Court comes with no order at all.',
  ],
  ['III. CONCLUSION'],
  ['The summons should be quashed.'],
];
