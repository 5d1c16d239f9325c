import type { Diagnostic } from '../kernel/diagnostic';
import type { DraftDoc } from '../drafting/draft-doc';
import { missingFinding } from '../drafting/stages/findings';
import type { CheckInput } from './draft-input';
import { docTexts } from './doc-text';

/** Blanks that come from the frame of the paper rather than from its text, and the field that fills each. */
const FRAME: readonly (readonly [RegExp, string])[] = [
  [/^case number$/, 'court.caseNumber'],
  [/^district$/, 'court.district'],
  [/^part$/, 'court.part'],
  [/^address of the issuer$/, 'demand.issuer.address'],
  [/counsel/, 'counsel'],
  [/^(plaintiff|defendant)$/, 'parties'],
];

/** A visible blank: the words it shows and the field that fills it. */
export interface Blank {
  readonly label: string;
  readonly where: string;
}

/** Every visible blank of a draft, each label once. */
export function blanksOf(doc: DraftDoc): Blank[] {
  const seen = new Map<string, Blank>();
  for (const { where, text } of docTexts(doc)) {
    for (const match of text.matchAll(/\[MISSING: ([^\]]*)\]?/gi)) {
      const label = match[1] ?? '';
      const field = FRAME.find(([pattern]) => pattern.test(label))?.[1] ?? where;
      if (!seen.has(label)) seen.set(label, { label, where: field });
    }
  }
  return [...seen.values()];
}

/** Names every blank that was not reported while the text was written: those of caption, counsel and signature. */
export function checkBlanks({ doc, reported }: CheckInput): Diagnostic[] {
  return blanksOf(doc)
    .filter(({ label }) => !reported.has(label))
    .map(({ label, where }) => missingFinding(label, where));
}
