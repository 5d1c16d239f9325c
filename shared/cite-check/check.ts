import type { YearFault } from '../citations/find/year-fault';
import type { Law, Precedent } from '../schema/law';
import { authorityRow, standingRemarks, verificationRemarks, type Remark } from './check-authority';
import { formFaults } from './form';
import { indexLibrary, type LibraryIndex } from './library-index';
import { agreementRemarks, pinRemarks, yearRemark } from './compare-record';
import { matchCitation, type Match } from './match';
import { notChecked } from './not-checked';
import { referenceRemarks } from './references';
import { countQuote, mergeQuotes, NO_QUOTES, type QuoteCounts } from './quote-counts';
import { heldFindings, quotationFindings, withdrawnDemands, type CitedHere } from './paragraph-findings';
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
  /** What of a citation lies outside its reporter's life: the finder knows the reporters. */
  readonly yearFault: (cite: PlacedCitation) => YearFault | undefined;
}

const FULL: ReadonlySet<string> = new Set(['full-case', 'database', 'docket', 'statute', 'unknown']);
const LISTED: ReadonlySet<string> = new Set([...FULL, 'constitution', 'rule', 'journal', 'other']);

class Check {
  readonly findings: CiteFinding[] = [];
  private readonly index: LibraryIndex;
  private readonly matches: readonly (Match | undefined)[];
  /** Full citations so far, by what makes them one authority. */
  private readonly entries = new Set<string>();
  private readonly quotes = new Map<number, QuoteCounts>();

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

  private add({ start, end, text, part, paragraph }: PlacedCitation, remark: Remark, record?: string): void {
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
      notChecked: notChecked(authorities, this.input.law),
    };
  }

  private one(at: number, cite: PlacedCitation, said: Set<string>): void {
    const { law, citations, paragraphs } = this.input;
    const match = this.matches[at];
    const record = this.recordOf(at);
    const entry = entryOf(cite);
    const citedBefore = this.entries.has(entry);
    this.entries.add(entry);
    for (const fault of formFaults(cite, before(cite, paragraphs[cite.paragraph]?.text ?? ''), citedBefore)) {
      this.add(
        cite,
        { kind: 'form', severity: 'warning', why: fault.why, fix: `“${fault.printed}” → “${fault.right}”` },
        record?.id,
      );
    }
    const years = this.input.yearFault(cite);
    if (years !== undefined) this.add(cite, yearRemark(years), record?.id);
    for (const remark of referenceRemarks(at, citations)) this.add(cite, remark, record?.id);
    for (const remark of agreementRemarks(cite, match)) this.add(cite, remark, match?.record.id);
    if (record) {
      for (const remark of pinRemarks(cite, record, this.index)) this.add(cite, remark, record.id);
      if (!said.has(record.id)) {
        said.add(record.id);
        const aged = { today: this.input.today, staleDays: this.input.staleDays };
        for (const remark of [
          ...standingRemarks(record, law, isRuling(cite)),
          ...verificationRemarks(record, law, aged),
        ])
          this.add(cite, remark, record.id);
      }
    }
  }

  private byParagraph(): void {
    const { paragraphs, citations, law, opinions } = this.input;
    const places = new Map<number, CitedHere[]>();
    for (const [at, cite] of citations.entries()) {
      const here = places.get(cite.paragraph) ?? [];
      places.set(cite.paragraph, here);
      const record = this.recordOf(at);
      const full = this.fullOf(at);
      here.push({ cite, ...(record ? { record } : {}), ...(full === undefined ? {} : { full }) });
    }
    const withdrawn = withdrawnDemands(law);
    for (const [paragraph, { text, part }] of paragraphs.entries()) {
      const here = places.get(paragraph) ?? [];
      const compared = quotationFindings(text, here, opinions);
      for (const { full, verdict } of compared) countQuote(this.quotes, full, verdict);
      const found = [...compared.flatMap(({ finding }) => finding ?? []), ...heldFindings(text, here, withdrawn)];
      this.findings.push(...found.map((one) => ({ ...one, part, paragraph })));
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
      if (full !== first) mergeQuotes(this.quotes, full, first);
    }
    return [...times].flatMap(([at, count]) => {
      const cite = citations[at];
      if (!cite || !LISTED.has(cite.kind)) return [];
      const quotes = this.quotes.get(at) ?? NO_QUOTES;
      return [authorityRow(cite, this.matches[at]?.record, law, { times: count, quotes })];
    });
  }
}

/** The few characters before a citation: a year in brackets is all that matters there. */
const before = ({ start }: PlacedCitation, text: string): string => text.slice(Math.max(0, start - 12), start);

/** A case cited by what was filed in it ('filed Apr. 6, 2017') is cited as a filing, and for no ruling. */
const isRuling = ({ kind, text }: PlacedCitation): boolean => !(kind === 'docket' && / filed /.test(text));

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
