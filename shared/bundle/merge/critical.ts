import type { TableName } from '../../schema/operation';
import type { Json, Path } from './leaves';

/*
 * Fields on which two people's words are never joined in silence: a lost date is a missed deadline, a wrong party or
 * court a paper that has to be withdrawn. Everything else has a winner, and the other value stays in the list.
 */
const wholeTables: ReadonlySet<TableName> = new Set(['parties', 'counsel', 'accounts', 'deadlines']);

const criticalPaths: Partial<Readonly<Record<TableName, readonly string[]>>> = {
  matters: [
    'client',
    'court',
    'restricted',
    'mayBeShared',
    'todayFixed',
    'lawAsOfFixed',
    'calendar',
    'notice',
    'record.services',
    'record.filing',
    'response.answerOn',
    'response.preservation',
    'emergencyDesk.request.caseNumber',
    'emergencyDesk.decisions',
    'facts.service',
    'facts.compliance',
    'facts.court',
  ],
  demands: [
    'instrument',
    'number',
    'issuer',
    'recipient',
    'dated',
    'served',
    'due',
    'withdrawn',
    'underlying',
    'decision',
  ],
};

/** A day, a time of day, or both, as the record writes what a deadline may run from. A stamp of the commit is none. */
const day = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$|^\d{2}:\d{2}$/;

const saysWhen = (value: Json | undefined): boolean => typeof value === 'string' && day.test(value);

/** True when a person has to choose between the values at this place. */
export function isCritical(table: TableName, path: Path, values: readonly (Json | undefined)[]): boolean {
  if (wholeTables.has(table) && !isQuiet(table, path)) return true;
  const dotted = path.join('.');
  const listed = criticalPaths[table] ?? [];
  return (
    listed.some(
      (one) => dotted === one || dotted.startsWith(`${one}.`) || (dotted !== '' && one.startsWith(`${dotted}.`)),
    ) || values.some(saysWhen)
  );
}

/** What the program keeps for itself: the place in a list, the stamp of the last change. Nobody decides on it. */
export function isQuiet(table: TableName, path: Path): boolean {
  const dotted = path.join('.');
  if (dotted === 'order' || dotted === 'updatedAt') return true;
  return table === 'notes' && (dotted === 'at' || dotted === 'by' || dotted === 'history');
}

/** Free text of which both versions are kept, one under the other. */
export function keepsBoth(table: TableName, path: Path): boolean {
  return table === 'notes' && path.join('.') === 'text';
}

/** A person's word on something, which does not outlast a change that the person did not know of. */
export interface Attestation {
  readonly field: string;
  /** What it speaks of, beside it. */
  readonly on: readonly string[];
  /** What stands in its place then; undefined: nothing. */
  readonly instead: null | undefined;
}

const ofDeadlines: readonly Attestation[] = [
  { field: 'verified', on: ['due', 'computed'], instead: null },
  { field: 'signedOff', on: ['due', 'computed'], instead: null },
];
/** 28 U.S.C. § 1746: a declarant swears to the words as they stand. */
const ofParagraphs: readonly Attestation[] = [
  { field: 'confirmed', on: ['text', 'basis', 'exhibits'], instead: undefined },
];

/** Whose word stands in the record at this path. */
export function attestations(table: TableName, path: Path): readonly Attestation[] {
  if (table === 'deadlines') return path.length === 0 ? ofDeadlines : [];
  const inDeclarations = table === 'matters' && path[0] === 'record' && path[1] === 'declarations';
  return inDeclarations && path.includes('paragraphs') ? ofParagraphs : [];
}
