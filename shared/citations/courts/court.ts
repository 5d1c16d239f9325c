/** Where a court stands in its own system. */
export type CourtLevel = 'supreme' | 'appellate' | 'trial' | 'special';

/** One court as citations and weight know it: facts, written by us. */
export interface CitedCourt {
  /** Id of the public courts list ('ca9', 'cand'); our own court profiles use the same where they can. */
  readonly id: string;
  readonly name: string;
  /** As it stands in the parenthesis of a citation, usual form first: '9th Cir.', 'D.C. Super. Ct.'. */
  readonly cites: readonly string[];
  /** 'federal', 'dc', or the state's postal letters in lower case: 'ny', 'ca'. */
  readonly system: string;
  readonly level: CourtLevel;
  /** Ids of the courts whose holdings bind it on questions of its own system's law, nearest first. */
  readonly boundBy: readonly string[];
}
