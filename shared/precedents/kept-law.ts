import type { Law } from '../schema/law';
import type { Keeping } from '../schema/library';

/** What a firm keeps about the records of the library, on its way to whoever drafts or checks. */
export interface KeptLaw {
  /** By the id of the record. */
  readonly records: readonly (readonly [id: string, keeping: Keeping])[];
  readonly recheckDays: number;
}

/** The law with what the firm keeps about it; without any, as it was. */
export function withKept(law: Law, kept: KeptLaw | undefined): Law {
  return kept ? { ...law, keeping: new Map(kept.records), recheckDays: kept.recheckDays } : law;
}
