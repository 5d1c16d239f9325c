import { isCaptioned, type DocumentKind } from '../drafting/catalogue/document-kind';
import type { DraftDoc } from '../drafting/draft-doc';
import type { Diagnostic } from '../kernel/diagnostic';
import type { CourtProfile, Law } from '../schema/law';
import type { Matter } from '../schema/matter';
import { SEAL } from '../sealing/marks';
import { sealFaults } from '../sealing/source';

export const SEAL_MARK = 'seal-mark';

interface SealingInput {
  /** The matter as it was typed, marks and all. */
  readonly whole: Matter;
  readonly doc: DraftDoc;
  readonly law: Law;
  readonly kind: DocumentKind;
}

const faultWords = {
  unclosed: 'A passage is marked as sealed and never ends; all that follows is taken for sealed.',
  unopened: 'A passage marked as sealed ends and never began; all that stands before is taken for sealed.',
} as const;

/** What the law data says of sealing in a court, and how far anybody read it. */
function ruleOf(court: CourtProfile | undefined): string {
  const { value, confidence } = court?.sealing ?? {};
  if (!value) return 'The rule of this court on sealing is not in the law data: not verified.';
  return `For sealing the profile of this court names ${value}${confidence === 'seen-in-source' ? '' : ' (not verified)'}.`;
}

/** Marks that do not fit together, and what nobody has verified about the two versions of a paper that holds some. */
export function checkSealing({ whole, doc, law, kind }: SealingInput): Diagnostic[] {
  const faults = sealFaults(whole).map(({ where, fault }): Diagnostic => ({
    code: SEAL_MARK,
    severity: 'error',
    message: faultWords[fault],
    where,
    fix: 'Write [redact] before and [/redact] after the words, in one and the same field.',
  }));
  const holds = JSON.stringify([doc.blocks, doc.values, doc.lists]).includes(SEAL.open);
  if (!holds || !isCaptioned(kind)) return faults;
  const court = whole.court ? law.courts.get(whole.court.id) : undefined;
  const rule: Diagnostic = {
    code: 'sealing-rule',
    severity: 'warning',
    message: `This paper has passages under seal. ${ruleOf(court)} Which legend it wants, whether the sealed words must be highlighted, and how the two versions are lodged was not read.`,
    where: 'court.id',
    fix: 'Read the rule and the judge’s standing order, and file the motion to seal with both versions.',
  };
  return [...faults, rule];
}
