import { sectionText } from '../citations/section-text';
import type { Citation } from '../citations/citation';
import { COURTS } from '../citations/courts';
import { findCitations } from '../citations/find/find-citations';
import type { Precedent } from '../schema/law';
import { citeKey } from './cite-key';

/** What a text says of one authority that it cites in full. Empty where it says nothing: it is never filled by a guess. */
export interface CitedAuthority {
  readonly caption: string;
  readonly court: string;
  readonly courtId: string | null;
  readonly docket: string;
  /** A day or a year; '' when the text gives neither. */
  readonly decided: string;
  /** The cite and its parallels, as the list of reporters spells them. */
  readonly citations: readonly string[];
  readonly isStatute: boolean;
}

const courtNames = new Map(COURTS.map(({ id, name }) => [id, name]));
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** '(N.D. Cal. Apr. 6, 2017)' → '2017-04-06'; a year alone where no day of it stands in the cite. */
function decidedOf({ text, year, kind }: Citation): string {
  // The day on which a paper was filed is not the day of a decision.
  if (year === undefined || (kind === 'docket' && /\bfiled\b/.test(text))) return '';
  const days = [...text.matchAll(/([A-Z][a-z]{2,8})\.? (\d{1,2}), (\d{4})\)/g)];
  for (const [, word = '', day = '', of] of days) {
    const month = months.indexOf(word.slice(0, 3).toLowerCase()) + 1;
    if (month === 0 || of !== String(year)) continue;
    return `${of}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return String(year);
}

/** The docket that stands between the names and the cite: 'Doe v. Roe, No. 11 Civ. 1, 2012 WL 3'. */
function docketBefore(text: string, { nameStart, start, kind, page }: Citation): string {
  if (kind === 'docket') return page ?? '';
  if (nameStart === undefined || nameStart >= start) return '';
  return /,\s(?:Case )?Nos?\.\s([^;]{1,80}?),\s*$/.exec(text.slice(nameStart, start))?.[1] ?? '';
}

function authorityOf(text: string, citation: Citation): CitedAuthority | undefined {
  const { kind, plaintiff, defendant, volume, reporter, page, parallel = [], court, section } = citation;
  if (kind === 'statute') {
    if (!reporter || !section || citation.resolvesTo !== undefined) return undefined;
    const cite = sectionText(citation);
    return { caption: cite, court: '', courtId: null, docket: '', decided: '', citations: [cite], isStatute: true };
  }
  if (kind !== 'full-case' && kind !== 'database' && kind !== 'docket' && kind !== 'unknown') return undefined;
  if (kind === 'unknown' && (!volume || !page)) return undefined;
  const cites = [{ volume, reporter, page }, ...parallel].flatMap((one) =>
    one.volume && one.reporter && one.page ? [`${one.volume} ${one.reporter} ${one.page}`] : [],
  );
  return {
    caption: [plaintiff, defendant].filter(Boolean).join(' v. '),
    court: (court && courtNames.get(court)) ?? '',
    courtId: court ?? null,
    docket: docketBefore(text, citation),
    decided: decidedOf(citation),
    citations: kind === 'docket' ? [citation.text] : cites,
    isStatute: false,
  };
}

const keysOf = (citations: readonly string[]): string[] => citations.flatMap((cite) => citeKey(cite) ?? []);

/** Every authority that a text cites in full, once, in the order of the text. */
export function authoritiesIn(text: string): CitedAuthority[] {
  const seen = new Set<string>();
  const found: CitedAuthority[] = [];
  for (const citation of findCitations(text)) {
    const authority = authorityOf(text, citation);
    if (!authority) continue;
    const keys = keysOf(authority.citations);
    const names = keys.length > 0 ? keys : [authority.docket || authority.caption];
    if (names.some((name) => seen.has(name))) continue;
    for (const name of names) seen.add(name);
    found.push(authority);
  }
  return found;
}

const plainDocket = (docket: string): string => docket.replace(/^(?:Case |Index )?Nos?\. /, '').toLowerCase();

/** The records that are, or may be, the same authority: they share any parallel cite, or docket and court. */
export function alreadyKept<P extends Pick<Precedent, 'citations' | 'court' | 'courtId' | 'docket'>>(
  authority: CitedAuthority,
  records: readonly P[],
): P[] {
  const keys = new Set(keysOf(authority.citations));
  return records.filter(
    (record) =>
      keysOf(record.citations).some((key) => keys.has(key)) ||
      (authority.docket !== '' &&
        record.docket !== null &&
        plainDocket(record.docket) === plainDocket(authority.docket) &&
        (record.courtId === null || authority.courtId === null || record.courtId === authority.courtId)),
  );
}
