import type { CourtProfile } from '../schema/law';
import type { Matter } from '../schema/matter';
import type { ConditionId } from './conditions';

/** Groups of a court profile that ask for a paper; each carries its rule and how far that was verified. */
export type AskingGroup =
  'papers' | 'proposedOrder' | 'confer' | 'certificateOfService' | 'sealing' | 'separateStatement';

/** When a row of data holds: every key that is there must fit. */
export interface Scope {
  /** Ids of the lead papers it goes with. */
  readonly leads: readonly string[];
  readonly instruments?: readonly string[];
  readonly side?: Matter['client']['side'];
  readonly courts?: readonly string[];
  /** True: federal courts only; false: all others. */
  readonly federal?: boolean;
  /** All of them must hold. */
  readonly when?: readonly ConditionId[];
}

/** One paper of a packet. Rows stand in filing order; of two that name the same paper the first that holds counts. */
export interface RecipeRow extends Scope {
  /** Id in the catalogue. */
  readonly paper: string;
  /** What a build without this paper calls it. */
  readonly title: string;
  /** 'required': a rule or the court's profile asks for it; 'usual': practice does. */
  readonly need: 'required' | 'usual';
  readonly why: string;
  /** Rule of court or statute, where the row itself knows it. */
  readonly rule?: string;
  /** The group of the court's profile that asks; its rule is printed when the row names none. */
  readonly group?: AskingGroup;
}

/** An exhibit that a packet wants. */
export interface ExhibitRow extends Scope {
  readonly what: 'demand';
  readonly need: 'required' | 'usual';
  readonly why: string;
  readonly group?: AskingGroup;
}

/** Which paper leads, by the road that was chosen. */
export interface LeadRow {
  readonly paper: string;
  /** Ids of the vehicles it carries. */
  readonly vehicles: readonly string[];
  /** True: it may lead although no vehicle was chosen, when it fits. */
  readonly byItself?: boolean;
}

/** What somebody has to do with a paper once it is made. */
export interface DutyRow {
  readonly papers: readonly string[];
  readonly who: string;
  readonly what: string;
  readonly rule?: string;
  readonly federal?: boolean;
}

export const isFederal = (court: CourtProfile | undefined): boolean => court?.kind.startsWith('federal') ?? false;
