/** What a series reports. */
export type ReporterKind =
  'scotus' | 'federal' | 'regional' | 'state' | 'specialty' | 'neutral' | 'database' | 'nominative' | 'journal';

/** One series of a reporter: facts about it, written by us. */
export interface Reporter {
  /** As the Bluebook spaces it: 'F. Supp. 3d', 'N.Y.S.2d', 'Cal. App. 4th'. It names the series. */
  readonly cite: string;
  readonly name: string;
  readonly kind: ReporterKind;
  /** Other spellings in use. Spaces and the curl of an apostrophe need no entry: they do not count. */
  readonly variants?: readonly string[];
  /** First and last year of the decisions it reports; null: it still appears. */
  readonly years: readonly [first: number, last: number | null];
  /** Highest volume, of a series that has ended. */
  readonly lastVolume?: number;
  /** Ids of the courts it reports, where they are few. One alone: the citation need not name the court. */
  readonly courts?: readonly string[];
}
