import type { CourtFile } from '../schema/law/court';
import type { DeadlineFile } from '../schema/law/deadline';
import type { DisclosureCheckFile } from '../schema/law/disclosure-check';
import type { GroundFile } from '../schema/law/ground';
import type { InstrumentFile } from '../schema/law/instrument';
import type { PrecedentFile } from '../schema/law/precedent';
import type { Law } from '../schema/law';
import courtsJson from './data/courts.json';
import deadlinesJson from './data/deadlines.json';
import disclosureChecksJson from './data/disclosure-checks.json';
import groundsJson from './data/grounds.json';
import instrumentsJson from './data/instruments.json';
import precedentsJson from './data/precedents.json';
import morePrecedentsJson from './data/precedents-more.json';
import { withRecords } from './records-of-names';

/**
 * Takes a shipped data file at its word: a test holds every file to its zod schema, so that start-up need not.
 */
function shipped<T>(json: unknown): T {
  return json as T;
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** Reads the shipped law once more; {@link law} is the copy everyone shares. */
export function loadLaw(): Law {
  const courts = shipped<CourtFile>(courtsJson);
  const deadlines = shipped<DeadlineFile>(deadlinesJson);
  const checks = shipped<DisclosureCheckFile>(disclosureChecksJson);
  const grounds = shipped<GroundFile>(groundsJson);
  const instruments = shipped<InstrumentFile>(instrumentsJson);
  const precedents = shipped<PrecedentFile>(precedentsJson);
  // Records added to the library since: cases that the other files name, and authorities for procedure.
  const more = shipped<PrecedentFile>(morePrecedentsJson);
  return {
    asOf: instruments.asOf,
    precedents: byId([...precedents, ...more]),
    instruments: byId(instruments.instruments),
    grounds: byId(grounds.grounds.map((ground) => withRecords(ground, more))),
    courts: byId(courts.courts),
    deadlines: {
      rules: byId(deadlines.rules),
      holidayCalendars: new Map(Object.entries(deadlines.holidayCalendars)),
      triggers: byId(deadlines.triggers),
      testCases: deadlines.testCases,
    },
    disclosureChecks: byId(checks.checks),
    demandFields: grounds.demandFields,
    dataTiers: instruments.dataTiers,
  };
}

/** The law as shipped. */
export const law: Law = loadLaw();
