import type { Confidence } from '../schema/law/source';
import type { Strength } from '../schema/law';
import type { DemandItem } from '../schema/demand';
import type { EmergencySheet } from './emergency';
import type { TestWeight } from './forum.data';
import type { GagReport } from './gag';
import type { ShownFact } from './truth';

/* What triage finds in a matter. Everything in it suggests; counsel decides. */

/** Something wrong with the demand on its face, before any argument. */
export interface Defect {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  /** Paths of the facts that show it. */
  readonly facts: readonly string[];
  readonly shown: readonly ShownFact[];
  readonly authority: string;
  readonly source: readonly string[];
  readonly confidence: Confidence;
}

export type Reachable = 'yes' | 'no' | 'contested' | 'unknown';

/** Whether this instrument reaches one kind of data. */
export interface Reach {
  readonly reachable: Reachable;
  readonly authority: string;
  readonly why: string;
  readonly confidence: Confidence;
}

/** What an item would come to if it were narrowed. */
export interface Narrowing {
  readonly change: string;
  readonly effect: string;
  readonly reachable: Reachable;
}

export interface ItemFinding extends Reach {
  readonly id: string;
  readonly description: string;
  readonly tier: DemandItem['tier'];
  /** Further tiers that the item's words sweep in, each judged for itself. */
  readonly sweeps: readonly (Reach & { readonly tier: DemandItem['tier'] })[];
  /** People whose data it reaches: counted for the item, or for the demand as a whole. */
  readonly people: { readonly count: number; readonly of: 'item' | 'demand' } | null;
  readonly narrowing: readonly Narrowing[];
  /** Paths nobody has answered, on which the answer hangs. */
  readonly open: readonly string[];
  /** The Stored Communications Act itself forbids giving this item on this instrument. */
  readonly barredByAct: boolean;
}

/** 'defect': shows on the face; 'argument': authority goes both ways. */
export type TriggerRole = 'defect' | 'argument';

export interface FiredTrigger {
  readonly id: string;
  readonly text: string;
  readonly strength: Strength;
  readonly facts: readonly ShownFact[];
  readonly role?: TriggerRole;
  readonly note?: string;
}

export interface ForumTest {
  readonly jurisdiction: string;
  readonly test: string;
  readonly authority: string;
  readonly weight: TestWeight;
  readonly precedentIds: readonly string[];
  readonly confidence: Confidence;
}

/** An authority that the library holds no record of: shown by name, never cited as read. */
export interface NamedAuthority {
  readonly name: string;
  readonly cite: string;
  readonly adverse: boolean;
  readonly note: 'no library record';
}

/**
 * 'ground': argued to quash or modify. 'argument': authority both ways. 'context': for narrowing, not a ground by
 * itself. 'weighed': facts that a named person weighs in a decision that is theirs.
 */
export type GroundRole = 'ground' | 'argument' | 'context' | 'weighed';

export interface GroundFinding {
  readonly id: string;
  readonly title: string;
  readonly role: GroundRole;
  readonly strength: Strength;
  /** Ids of the triggers that fired. */
  readonly triggers: readonly string[];
  readonly fired: readonly FiredTrigger[];
  readonly tests: readonly ForumTest[];
  /** Why no test stands here; null when one does. */
  readonly noTest: string | null;
  /** Ids of precedents. */
  readonly for: readonly string[];
  readonly against: readonly string[];
  /** Ids of records that are no authority: withdrawn demands, agency reports, requests without a court. */
  readonly matters: readonly string[];
  readonly named: readonly NamedAuthority[];
  readonly counterArguments: readonly string[];
  /** The firm whose pack added or changed it; null: as shipped. */
  readonly firm: string | null;
  readonly source: readonly string[];
  readonly confidence: Confidence;
}

export interface NotOffered {
  readonly ground: string;
  readonly trigger: string;
  readonly why: string;
  readonly source: readonly string[];
  readonly confidence: Confidence;
}

export type MayMove = 'yes' | 'no' | 'contested';

export interface VehicleFinding {
  readonly id: string;
  readonly name: string;
  readonly form: string;
  /** Whether this matter's client may use it. */
  readonly mayMove: MayMove;
  /** Who may use it, and why. */
  readonly who: string;
  readonly standard: string;
  /** Papers of the catalogue that carry it and can be drafted in this matter now. */
  readonly documents: readonly string[];
  /** Papers that would carry it, and what each waits for. */
  readonly waiting: readonly { readonly document: string; readonly why: string; readonly field: string }[];
  readonly confidence: Confidence;
}

/** What an answer would decide. */
export interface Stake {
  readonly kind: 'defect' | 'ground' | 'item';
  readonly id: string;
  readonly trigger?: string;
  readonly strength: Strength;
}

export interface Question {
  /** Path of the fact, or of the field of the demand. */
  readonly path: string;
  readonly question: string;
  readonly why: string;
  readonly weight: number;
  readonly stakes: readonly Stake[];
}

export interface TriageReport {
  readonly lawAsOf: string;
  readonly instrument: { readonly id: string; readonly title: string };
  readonly court: string | null;
  readonly side: 'provider' | 'account-holder';
  readonly defects: readonly Defect[];
  readonly items: readonly ItemFinding[];
  readonly grounds: readonly GroundFinding[];
  /** Triggers that fired and are set aside here, each with its reason. */
  readonly notOffered: readonly NotOffered[];
  /** Precedents on who may be heard, which the other side raises first. */
  readonly standing: { readonly for: readonly string[]; readonly against: readonly string[] };
  readonly vehicles: readonly VehicleFinding[];
  readonly questions: readonly Question[];
  readonly gag: GagReport;
  /** Only for an emergency request. */
  readonly emergency: EmergencySheet | null;
}
