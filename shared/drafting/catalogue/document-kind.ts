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
  /** Printed without a caption, on plain paper: logs, certificates and statements that no court is given. */
  readonly uncaptioned?: boolean;
  /** Why this paper cannot be drafted in this matter; undefined when it can. */
  readonly unfit: FitCheck;
  /** Title as the paper prints it. */
  readonly printedTitle: (matter: Matter) => string;
  /** Grounds that the paper argues whatever the matter ticks; absent: it argues those that are ticked. */
  readonly grounds?: readonly string[];
  /**
   * Rules and rulings that this paper rests on, or should face, and that the library does not hold as read in a source.
   * Each is said to counsel as a finding; the paper never gives them as verified.
   */
  readonly unverified?: (matter: Matter) => readonly string[];
  /** True for sheets that are never set on numbered lines, whatever the court. */
  readonly unlined?: boolean;
  /** Filed when the case is opened: a number that nobody has assigned yet is a line to fill, not a missing fact. */
  readonly opensCase?: boolean;
  /** Cites the record like a brief although it argues in no brief's form. */
  readonly citesRecord?: boolean;
  /** A sheet or form that counsel does not sign: no blank of it asks for counsel or court. */
  readonly unsigned?: boolean;
  /** For counsel alone: plain paper, no caption, never filed. */
  readonly internal?: boolean;
}

/** Papers that a court sees, in its form: with its caption and on its paper. Letters, logs and covers have neither. */
export const isCaptioned = ({ kind, internal, uncaptioned }: DocumentKind): boolean =>
  kind !== 'letter' && internal !== true && uncaptioned !== true;

/**
 * Whether a paper cannot do without the number of a case. The complaint and what is filed with it have none yet: the
 * clerk assigns it.
 */
export const needsCaseNumber = ({ kind, opensCase }: DocumentKind, { vehicle }: Pick<Matter, 'vehicle'>): boolean =>
  opensCase !== true && !(vehicle === 'decl-injunctive-complaint' && (kind === 'record' || kind === 'declaration'));

/** Papers that argue: their length counts, and candor is owed in them. */
export const isBrief = ({ kind }: DocumentKind): boolean => kind === 'motion' || kind === 'opposition';
