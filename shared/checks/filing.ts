import type { DocumentKind } from '../drafting/catalogue/document-kind';
import type { Diagnostic } from '../kernel/diagnostic';
import type { Conflict } from '../schema/conflict';
import type { Law } from '../schema/law';
import { isSample, type Matter } from '../schema/matter';
import { CONTROLLING } from './candor';
import { OPEN_CONFLICT, openConflicts } from './open-conflicts';
import { SEAL_MARK } from './sealing';
import { isUnopposed } from './unopposed';
import { statedUnverified, type KeptDate } from './stated-dates';

/** Who sits at the keyboard. */
export interface Filer {
  readonly role: 'attorney' | 'in-house' | 'paralegal';
  /** Courts the person is admitted to, as ids or in words. */
  readonly courts: readonly string[];
}

export interface FilingInput {
  readonly matter: Matter;
  readonly law: Law;
  readonly kind: DocumentKind;
  readonly diagnostics: readonly Diagnostic[];
  /** Library ids of the authorities that the paper mentions. */
  readonly authorities: readonly string[];
  /** Null: nobody has said who works here. */
  readonly filer: Filer | null;
  /** All words of the paper. */
  readonly text: string;
  /** The dates to keep of the matter. */
  readonly dates: readonly KeptDate[];
  /** What colleagues wrote into one place of the matter and nobody has decided. */
  readonly conflicts: readonly Conflict[];
}

/** One thing that stands between a paper and the court. */
export type Gate =
  | { readonly kind: 'sample' }
  | { readonly kind: 'attorney' }
  /** Adverse authority that controls: only its own record settles it (Model Rule 3.3(a)(2)). */
  | { readonly kind: 'candor'; readonly finding: Diagnostic; readonly authority: string }
  /** Nobody answered whether adverse facts are known, in a paper that nobody opposes (Model Rule 3.3(d)). */
  | { readonly kind: 'known-facts' }
  | { readonly kind: 'finding'; readonly finding: Diagnostic }
  | { readonly kind: 'standing-order'; readonly judge: string }
  | { readonly kind: 'authority'; readonly id: string }
  | { readonly kind: 'deadline'; readonly date: KeptDate };

export interface FilingVerdict {
  /** Empty: the paper may leave for filing. */
  readonly gates: readonly Gate[];
  /** Said, and no bar: the person may yet be admitted, or appear by leave. */
  readonly warnings: readonly string[];
}

const isCourtPaper = ({ kind }: DocumentKind): boolean => kind !== 'letter' && kind !== 'record';

/** A blank is no paper, a notice that is told cannot be taken back, and of two dates one is wrong: no reason files over these. */
const FIRM: ReadonlySet<string> = new Set(['missing-field', 'notice-not-cleared', OPEN_CONFLICT, SEAL_MARK]);

/** Whether a lawyer with a reason may file over this finding. */
export const mayFileOver = ({ code }: Diagnostic): boolean => !FIRM.has(code);

/** Adverse authority that controls, one by one; before everything else that counsel can settle. */
const candor = ({ diagnostics }: FilingInput): Gate[] =>
  diagnostics
    .filter(({ code }) => code === CONTROLLING)
    .map((finding) => ({ kind: 'candor', finding, authority: finding.where.replace(/^precedent:/, '') }));

function knownFacts({ matter, kind }: FilingInput): Gate[] {
  if (!isUnopposed(kind, matter)) return [];
  const answered = matter.record?.filing?.knownFacts?.some(({ document }) => document === kind.id) ?? false;
  return answered ? [] : [{ kind: 'known-facts' }];
}

/** Findings of severity error that nobody with a reason decided to file over. */
function openFindings({ matter, kind, diagnostics: found, conflicts }: FilingInput): Gate[] {
  const diagnostics = [...openConflicts(conflicts), ...found];
  const overridden = (matter.record?.filing?.overrides ?? []).filter(({ document }) => document === kind.id);
  return diagnostics
    .filter(({ severity, code }) => severity === 'error' && code !== CONTROLLING)
    .filter(
      (finding) =>
        !mayFileOver(finding) ||
        !overridden.some(({ code, message }) => code === finding.code && message === finding.message),
    )
    .map((finding) => ({ kind: 'finding', finding }));
}

function standingOrder({ matter, kind }: FilingInput): Gate[] {
  const judge = matter.court?.judge;
  if (!judge || !isCourtPaper(kind)) return [];
  return matter.record?.filing?.standingOrder?.judge === judge ? [] : [{ kind: 'standing-order', judge }];
}

/** Authorities of the paper, shipped or one's own, that nobody has vouched for in this matter. */
function authorities({ matter, authorities: cited }: FilingInput): Gate[] {
  const verified = new Set((matter.record?.filing?.verified ?? []).map(({ authority }) => authority));
  return [...new Set(cited)].filter((id) => !verified.has(id)).map((id) => ({ kind: 'authority', id }));
}

function admission({ matter, law, kind, filer }: FilingInput): string[] {
  const court = matter.court ? law.courts.get(matter.court.id) : undefined;
  if (!court || !isCourtPaper(kind) || !filer || filer.role === 'paralegal') return [];
  const admitted = filer.courts.some((name) => name === court.id || name.toLowerCase() === court.name.toLowerCase());
  return admitted
    ? []
    : [
        `${court.name} is not among the courts you are admitted to (Settings, People). File only if you may appear there.`,
      ];
}

/**
 * What has to be done before a paper may leave for filing, or a letter for its addressee: an attorney at the keyboard,
 * controlling authority cited or accounted for, adverse facts asked for where nobody opposes, no open error or question
 * between colleagues, the
 * assigned judge's standing order read, every authority vouched for and every deadline that the paper states verified
 * by somebody on a day. A draft always leaves, marked as one.
 */
export function filingVerdict(input: FilingInput): FilingVerdict {
  const attorney: Gate[] = input.filer && input.filer.role !== 'paralegal' ? [] : [{ kind: 'attorney' }];
  const sample: Gate[] = isSample(input.matter) ? [{ kind: 'sample' }] : [];
  const dates = statedUnverified(input.text, input.dates).map((date): Gate => ({ kind: 'deadline', date }));
  return {
    gates: [
      ...sample,
      ...attorney,
      ...candor(input),
      ...knownFacts(input),
      ...openFindings(input),
      ...standingOrder(input),
      ...dates,
      ...authorities(input),
    ],
    warnings: admission(input),
  };
}
