import type { CitableRecord, CiteOptions, CiteRun } from '../format';

/** The Bluebook, the California Style Manual, or New York's Official Reports Style Manual. */
export type CiteStyle = 'bluebook' | 'california' | 'new-york';

/** Where an *Id.* stands: at the start of a sentence, and whether it points to the page last cited. */
export interface IdOptions extends CiteOptions {
  readonly capital: boolean;
  readonly samePin: boolean;
}

/** The forms in which one style cites a record of the library. */
export interface StyleForms {
  full(record: CitableRecord, options?: CiteOptions): CiteRun[];
  /** Once it has been cited in full; with *supra* where the style says so for cases. */
  short(record: CitableRecord, options?: CiteOptions): CiteRun[];
  id(options: IdOptions): CiteRun[];
}
