import type { DemandItem } from '../schema/demand';

/** How plainly the paper says it. A word: nobody can defend a percentage. */
export type Sureness = 'stated' | 'likely' | 'unsure';

/** What of a matter a demand can tell. Lists (statutes, items) take the value as one more entry. */
export const intakeFields = [
  'demand.instrument',
  'demand.title',
  'demand.number',
  'demand.dated',
  'demand.statutes',
  'demand.purposeStated',
  'demand.offenceStated',
  'demand.issuer.kind',
  'demand.issuer.name',
  'demand.issuer.office',
  'demand.issuer.officer',
  'demand.issuer.officerTitle',
  'demand.issuer.signatory',
  'demand.issuer.signatoryTitle',
  'demand.issuer.email',
  'demand.recipient.name',
  'demand.served.date',
  'demand.served.time',
  'demand.served.method',
  'demand.due.date',
  'demand.due.time',
  'demand.due.place',
  'demand.items',
  'demand.secrecy.words',
  'demand.secrecy.askedBy',
  'demand.underlying.caption',
  'demand.underlying.court',
  'demand.underlying.number',
  'demand.emergency.claim',
  'facts.instrument.judgeSigned',
  'facts.gag.requested',
  'facts.gag.courtOrder',
  'facts.gag.duration',
  'facts.gag.statute',
  'facts.demand.anyAndAllLanguage',
  'facts.emergency.claimed',
] as const;
export type IntakeField = (typeof intakeFields)[number];

/** An item as the paper asks for it; the record gives it an id of its own once it is accepted. */
export type OfferedItem = Pick<DemandItem, 'text' | 'tier' | 'categories' | 'from' | 'to'>;

/** A value read in the paper, with the words it came from. Nothing is recorded until a person accepts it. */
export interface Offer {
  readonly field: IntakeField;
  readonly value: string | true | number | OfferedItem;
  /** UTF-16 offsets into the text as it was given. */
  readonly start: number;
  readonly end: number;
  /** The text between them, exactly. */
  readonly words: string;
  readonly why: string;
  readonly sure: Sureness;
  /** The paper gives more than one value for the field; none of them is picked. */
  readonly contested?: true;
}

/** Something to look at in the paper itself; never an answer. */
export interface IntakeNote {
  readonly text: string;
  readonly start?: number;
  readonly end?: number;
}

export interface Intake {
  readonly offers: readonly Offer[];
  readonly notes: readonly IntakeNote[];
}

/** The longest text that is read, in UTF-16 units. */
export const maxIntakeCharacters = 2 * 1024 * 1024;

/** Whether a field gathers entries rather than holding one value. */
export const isListField = (field: IntakeField): boolean => field === 'demand.statutes' || field === 'demand.items';
