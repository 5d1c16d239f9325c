import type { GuardFinding } from '../guard/finding';
import type { Diagnostic } from '../kernel/diagnostic';
import { provePublic } from '../reveal/prove-public';
import type { Matter } from '../schema/matter';
import { factsUnderSeal, namedOpenly, tooShort } from '../sealing/facts';
import type { VersionProof } from '../sealing/proof';
import { hasSeals, sealedWords } from '../sealing/source';
import type { TemplateAnswers } from './merge-data';
import { sealedPassages, type RenderInput } from './render';

export interface ProofInput {
  /** The public version as it will leave. */
  readonly bytes: Uint8Array;
  readonly name: string;
  /** What the marks of the public version covered, as it was rendered. */
  readonly seals: readonly string[];
  /** The matter and the answers as they were typed, marks and all. */
  readonly matter: Matter;
  readonly answers: TemplateAnswers | undefined;
  /** Words that anybody's papers have; see shippedWords. */
  readonly shipped: () => readonly string[];
  /** How to make the sealed version of the same paper; asked only when something is under seal. */
  readonly sealed: () => RenderInput;
}

/** A name and its surname in one place are one thing to mend. */
const once = (findings: readonly GuardFinding[]): GuardFinding[] =>
  findings.filter(
    ({ where, text = '' }, at) =>
      !findings.some((other, place) => {
        const whole = other.text ?? '';
        return other.where === where && whole.includes(text) && (whole.length > text.length || place < at);
      }),
  );

/**
 * Proves of a public version that it says nothing which is under seal: the words as the sealed version prints them, and
 * all that is marked anywhere in the matter. Undefined: nothing is under seal.
 */
export function proveVersion(input: ProofInput): VersionProof | undefined {
  const { bytes, name, seals, matter, answers, shipped, sealed } = input;
  const source = { matter, answers };
  if (seals.length === 0 && !hasSeals(source)) return undefined;
  const passages = [...(seals.length > 0 ? sealedPassages(sealed()) : []), ...sealedWords(source)];
  const facts = factsUnderSeal(passages, [...namedOpenly(matter), ...shipped()]);
  const proof = provePublic(bytes, name, facts);
  const short = tooShort(passages);
  const unsought =
    short === 0 ? [] : ['passages under seal of a single letter or sign, which no search can tell apart'];
  return {
    ...proof,
    findings: once(proof.findings),
    sought: facts.length,
    notChecked: [...proof.notChecked, ...unsought],
    redactions: seals.length,
    words: facts.map(({ value }) => value),
  };
}

export const SEALED_IN_OPEN = 'sealed-in-open';

/** What a proof found, as findings of the draft. `quote`: the words may be shown to who reads them. */
export const proofFindings = (proof: VersionProof | undefined, quote: boolean): Diagnostic[] =>
  (proof?.findings ?? []).map(({ kind, where, text, why, fix }) => {
    const words = quote && text !== undefined ? `“${text}”` : 'Something';
    const isFact = kind === 'protected-fact';
    return {
      code: SEALED_IN_OPEN,
      severity: 'error',
      message: isFact ? `${words} is under seal and stands in the open in the public version: ${where}.` : why,
      where,
      fix: isFact ? 'Mark it as sealed there, too, or take it out.' : (fix ?? 'Take it out in the source.'),
    };
  });
