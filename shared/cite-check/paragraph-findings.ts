import { isStatute } from '../citations/format';
import type { Law, Precedent } from '../schema/law';
import { heldOfWithdrawn } from './held';
import { citationOf, compareQuote, quotationsOf, type QuoteVerdict } from './quotes';
import type { CiteFinding, PlacedCitation } from './report';

/** A finding whose paragraph its caller knows. */
export type FoundHere = Omit<CiteFinding, 'part' | 'paragraph'>;

/** A citation of the paragraph, with the record and the full citation that it refers to. */
export interface CitedHere {
  readonly cite: PlacedCitation;
  readonly record?: Precedent;
  readonly full?: number;
}

/** Demands that were withdrawn before a court ruled on them. */
export const withdrawnDemands = (law: Pick<Law, 'precedents'>): Precedent[] =>
  [...law.precedents.values()].filter(({ outcome, courtId }) => outcome === 'withdrawn' && courtId !== null);

/** A quotation that was compared; `finding` where its words are not the recorded ones. */
interface ComparedQuotation {
  readonly full: number;
  readonly verdict: QuoteVerdict;
  readonly finding?: FoundHere;
}

function remarkOf(
  verdict: QuoteVerdict,
  { shortName }: Precedent,
  kept: boolean,
): Pick<FoundHere, 'kind' | 'severity' | 'why' | 'fix'> | undefined {
  if (verdict.kind === 'exact') return undefined;
  if (verdict.kind === 'altered')
    return {
      kind: 'quote-altered',
      severity: 'error',
      why: `The words differ from those recorded of ${shortName}.`,
      fix: `“${verdict.source}”`,
    };
  return {
    kind: 'quote-not-found',
    severity: 'warning',
    why: kept
      ? `The words were not found in the opinion of ${shortName} that the library keeps.`
      : `The words are not among the quotes recorded of ${shortName}; its opinion is not in the library.`,
    fix: 'Compare them with the opinion.',
  };
}

/** Every quotation of a paragraph that is given to a case of the library, compared with what is recorded of it. */
export function quotationFindings(
  text: string,
  here: readonly CitedHere[],
  opinions: ReadonlyMap<string, string> | undefined,
): ComparedQuotation[] {
  const cites = here.map(({ cite }) => cite);
  return quotationsOf(text).flatMap((quotation): ComparedQuotation[] => {
    const cite = citationOf(quotation, text, cites);
    const { record, full } = here.find((one) => one.cite === cite) ?? {};
    if (!record || full === undefined || isStatute(record)) return [];
    const verdict = compareQuote(quotation.words, record, opinions?.get(record.id));
    const remark = remarkOf(verdict, record, opinions?.has(record.id) ?? false);
    const { words, start, end } = quotation;
    return [
      { full, verdict, ...(remark ? { finding: { ...remark, text: words, start, end, record: record.id } } : {}) },
    ];
  });
}

/** Sentences of a paragraph that tell a withdrawn demand as if a court had ruled. */
export function heldFindings(text: string, here: readonly CitedHere[], withdrawn: readonly Precedent[]): FoundHere[] {
  const cites = here.map(({ cite }) => cite);
  return withdrawn.flatMap((demand) => {
    const citedAt = here.filter(({ record }) => record?.id === demand.id).map(({ cite }) => cite);
    return heldOfWithdrawn(text, demand, cites, citedAt).map(({ start, end }): FoundHere => {
      const words = text.slice(start, end);
      return {
        kind: 'held-of-withdrawn',
        severity: 'error',
        text: words.trim(),
        start: start + words.length - words.trimStart().length,
        end,
        record: demand.id,
        why: `${demand.shortName} was withdrawn before any ruling; no court held anything.`,
        fix: 'Say what was pleaded or argued there, and that the demand was withdrawn.',
      };
    });
  });
}
