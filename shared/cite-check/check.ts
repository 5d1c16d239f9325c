import { isStatute } from '../citations/format';
import type { Law, Precedent } from '../schema/law';
import { authorityRow, standingRemarks, verificationRemarks, type Remark } from './check-authority';
import { formFaults } from './form';
import { heldOfWithdrawn } from './held';
import { indexLibrary, type LibraryIndex } from './library-index';
import { matchCitation, type Match } from './match';
import { agreementRemarks, pinRemarks } from './compare-record';
import { notChecked } from './not-checked';
import { referenceRemarks } from './references';
import { citationOf, compareQuote, quotationsOf } from './quotes';
import type { CheckedAuthority, CheckedParagraph, CiteFinding, CiteReport, PlacedCitation } from './report';

export interface CiteCheckInput {
  readonly paragraphs: readonly CheckedParagraph[];
  /** Every citation of them, resolved, in reading order. */
  readonly citations: readonly PlacedCitation[];
  readonly law: Law;
  /** Text of opinions that the firm keeps, by record id. */
  readonly opinions?: ReadonlyMap<string, string>;
  /** Day of the check, by which a verification is old. */
  readonly today: string;
  readonly staleDays: number;
  /** Year and volume outside the reporter's life: the finder's own findings, by place in `citations`. */
  readonly yearFaults?: (cite: PlacedCitation) => string | undefined;
}

const FULL: ReadonlySet<string> = new Set(['full-case', 'database', 'docket', 'statute', 'unknown']);
const LISTED: ReadonlySet<string> = new Set([...FULL, 'constitution', 'rule', 'journal']);

interface Quotes {
  exact: number;
  altered: number;
  notFound: number;
}

class Check {
  readonly findings: CiteFinding[] = [];
  private readonly index: LibraryIndex;
  private readonly matches: readonly (Match | undefined)[];
  private readonly quotes = new Map<number, Quotes>();

  constructor(private readonly input: CiteCheckInput) {
    this.index = indexLibrary(input.law);
    this.matches = input.citations.map((cite) => (FULL.has(cite.kind) ? matchCitation(cite, this.index) : undefined));
  }

  /** Place in the list of the full citation that one refers to: its own, or where it resolves to. */
  private fullOf(at: number): number | undefined {
    const cite = this.input.citations[at];
    return cite && (LISTED.has(cite.kind) ? (cite.resolvesTo ?? at) : cite.resolvesTo);
  }

  private recordOf(at: number): Precedent | undefined {
    const full = this.fullOf(at);
    return full === undefined ? undefined : this.matches[full]?.record;
  }

  private add(
    cite: PlacedCitation,
    remark: Remark,
    record?: string,
    words?: { start: number; end: number; text: string },
  ): void {
    const { start, end, text } = words ?? cite;
    const { part, paragraph } = cite;
    this.findings.push({ ...remark, text, start, end, part, paragraph, ...(record === undefined ? {} : { record }) });
  }

  run(): CiteReport {
    const said = new Set<string>();
    for (const [at, cite] of this.input.citations.entries()) this.one(at, cite, said);
    this.byParagraph();
    const authorities = this.authorities();
    return {
      findings: this.findings.toSorted(inReadingOrder),
      authorities,
      notChecked: notChecked(authorities, this.input),
    };
  }

  private one(at: number, cite: PlacedCitation, said: Set<string>): void {
    const { law, citations, paragraphs } = this.input;
    const match = this.matches[at];
    const record = this.recordOf(at);
    for (const fault of formFaults(cite, paragraphs[cite.paragraph]?.text.slice(0, cite.start) ?? '')) {
      this.add(
        cite,
        { kind: 'form', severity: 'warning', why: fault.why, fix: `“${fault.printed}” → “${fault.right}”` },
        record?.id,
      );
    }
    const years = this.input.yearFaults?.(cite);
    if (years !== undefined)
      this.add(cite, {
        kind: 'reporter-years',
        severity: 'error',
        why: years,
        fix: 'Check volume, reporter and year in the source.',
      });
    for (const remark of referenceRemarks(at, citations)) this.add(cite, remark, record?.id);
    for (const remark of agreementRemarks(cite, match)) this.add(cite, remark, match?.record.id);
    if (record) {
      for (const remark of pinRemarks(cite, record, this.index)) this.add(cite, remark, record.id);
      if (!said.has(record.id)) {
        said.add(record.id);
        const aged = { today: this.input.today, staleDays: this.input.staleDays };
        for (const remark of [...standingRemarks(record, law, true), ...verificationRemarks(record, law, aged)])
          this.add(cite, remark, record.id);
      }
    }
  }

  private byParagraph(): void {
    const { paragraphs, citations, law, opinions } = this.input;
    const withdrawn = [...law.precedents.values()].filter(
      ({ outcome, courtId }) => outcome === 'withdrawn' && courtId !== null,
    );
    const places = new Map<number, number[]>();
    for (const [at, { paragraph }] of citations.entries())
      places.set(paragraph, [...(places.get(paragraph) ?? []), at]);
    for (const [paragraph, { text, part }] of paragraphs.entries()) {
      const here = (places.get(paragraph) ?? []).flatMap((at) => {
        const cite = citations[at];
        return cite ? [{ at, cite }] : [];
      });
      const cites = here.map(({ cite }) => cite);
      for (const quotation of quotationsOf(text)) {
        const cite = citationOf(quotation, text, cites);
        const at = here.find((one) => one.cite === cite)?.at;
        const record = at === undefined ? undefined : this.recordOf(at);
        const full = at === undefined ? undefined : this.fullOf(at);
        if (!cite || !record || full === undefined || isStatute(record)) continue;
        const verdict = compareQuote(quotation.words, record, opinions?.get(record.id));
        const counts = this.quotes.get(full) ?? { exact: 0, altered: 0, notFound: 0 };
        this.quotes.set(full, counts);
        const words = { start: quotation.start, end: quotation.end, text: quotation.words };
        if (verdict.kind === 'exact') counts.exact += 1;
        else if (verdict.kind === 'altered') {
          counts.altered += 1;
          this.add(
            cite,
            {
              kind: 'quote-altered',
              severity: 'error',
              why: `The words differ from those recorded of ${record.shortName}.`,
              fix: `“${verdict.source}”`,
            },
            record.id,
            words,
          );
        } else {
          counts.notFound += 1;
          this.add(
            cite,
            {
              kind: 'quote-not-found',
              severity: 'warning',
              why: opinions?.has(record.id)
                ? `The words were not found in the opinion of ${record.shortName} that the library keeps.`
                : `The words are not among the quotes recorded of ${record.shortName}; its opinion is not in the library.`,
              fix: 'Compare them with the opinion.',
            },
            record.id,
            words,
          );
        }
      }
      for (const record of withdrawn) {
        const citedAt = here.filter(({ at }) => this.recordOf(at)?.id === record.id).map(({ cite }) => cite);
        for (const sentence of heldOfWithdrawn(text, record, cites, citedAt)) {
          const words = text.slice(sentence.start, sentence.end);
          const lead = words.length - words.trimStart().length;
          this.findings.push({
            kind: 'held-of-withdrawn',
            severity: 'error',
            text: words.trim(),
            start: sentence.start + lead,
            end: sentence.end,
            part,
            paragraph,
            record: record.id,
            why: `${record.shortName} was withdrawn before any ruling; no court held anything.`,
            fix: 'Say what was pleaded or argued there, and that the demand was withdrawn.',
          });
        }
      }
    }
  }

  private authorities(): CheckedAuthority[] {
    const { citations, law } = this.input;
    const times = new Map<number, number>();
    const firsts = new Map<string, number>();
    for (const at of citations.keys()) {
      const full = this.fullOf(at);
      if (full === undefined) continue;
      const record = this.matches[full]?.record;
      const key = record ? `record ${record.id}` : `place ${entryOf(citations[full])}`;
      const first = firsts.get(key) ?? full;
      firsts.set(key, first);
      times.set(first, (times.get(first) ?? 0) + 1);
      const counts = this.quotes.get(full);
      if (full !== first && counts) {
        const sum = this.quotes.get(first) ?? { exact: 0, altered: 0, notFound: 0 };
        this.quotes.set(first, {
          exact: sum.exact + counts.exact,
          altered: sum.altered + counts.altered,
          notFound: sum.notFound + counts.notFound,
        });
        this.quotes.delete(full);
      }
    }
    return [...times].flatMap(([at, count]) => {
      const cite = citations[at];
      if (!cite || !LISTED.has(cite.kind)) return [];
      const quotes = this.quotes.get(at) ?? { exact: 0, altered: 0, notFound: 0 };
      return [authorityRow(cite, this.matches[at]?.record, law, { times: count, quotes })];
    });
  }
}

/** What makes two full citations outside the library one authority. */
function entryOf(cite: PlacedCitation | undefined): string {
  if (!cite) return '';
  const { kind, volume, reporter, page, title, section } = cite;
  return [kind, volume, reporter, page, title, section].map((part) => part ?? '').join(' ');
}

function inReadingOrder(a: CiteFinding, b: CiteFinding): number {
  return a.paragraph - b.paragraph || a.start - b.start || a.end - b.end;
}

/**
 * Checks every citation of a document against the library and against itself: a fact for the signing lawyer each, and
 * in every answer the list of what was not checked. Nothing here consults a citator.
 */
export function checkCitations(input: CiteCheckInput): CiteReport {
  return new Check(input).run();
}
