import type { Matter } from '../../schema/matter';
import type { FitCheck } from '../fit';

/**
 * What a paper is for, which decides its frame. `declaration`: sworn facts; `record`: certificates, lists, logs and
 * covers, which say what was done and argue nothing.
 */
export type PaperKind = 'motion' | 'opposition' | 'complaint' | 'letter' | 'order' | 'declaration' | 'record';

/** A kind of paper: which template it fills, and when it fits a matter. */
export interface DocumentKind {
  readonly id: string;
  readonly title: string;
  /** Stem of the file in templates/. */
  readonly template: string;
  readonly kind: PaperKind;
  /** Why this paper cannot be drafted in this matter; undefined when it can. */
  readonly unfit: FitCheck;
  /** Title as the paper prints it. */
  readonly printedTitle: (matter: Matter) => string;
  /** Filed when the case is opened: a number that nobody has assigned yet is a line to fill, not a missing fact. */
  readonly opensCase?: boolean;
  /** For counsel alone: plain paper, no caption, never filed. */
  readonly internal?: boolean;
}

/** Papers that a court sees: they have its caption and its paper. */
export const isCaptioned = ({ kind, internal }: DocumentKind): boolean => kind !== 'letter' && internal !== true;

/** Papers that argue: their length counts, and candor is owed in them. */
export const isBrief = ({ kind }: DocumentKind): boolean => kind === 'motion' || kind === 'opposition';
