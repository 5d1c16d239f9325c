import type { YearFault } from '../citations/find/year-fault';
import { fullCite } from '../citations/format';
import type { Precedent } from '../schema/law';
import type { Remark } from './check-authority';
import { citeKey, type LibraryIndex } from './library-index';
import { nameAgrees, type Match } from './match';
import type { PlacedCitation } from './report';

const printed = (record: Precedent): string =>
  fullCite(record)
    .map(({ t }) => t)
    .join('');

/** Outside the library, or beside what the library holds. */
export function agreementRemarks(cite: PlacedCitation, match: Match | undefined): Remark[] {
  const isCase = cite.kind === 'full-case' || cite.kind === 'database' || cite.kind === 'docket';
  if (cite.kind === 'unknown' && !match)
    return [
      {
        kind: 'unknown-reporter',
        severity: 'warning',
        why: `“${cite.reporter ?? cite.text}” is in no list of reporters here, and the library has no such authority.`,
        fix: 'Check the citation in the source.',
      },
    ];
  if (!match)
    return isCase
      ? [
          {
            kind: 'not-in-library',
            severity: 'warning',
            why: 'The library has no record of it: nothing about it was compared.',
            fix: 'Check it in an official source; add it to the library.',
          },
        ]
      : [];
  if (match.byNameOnly)
    return [
      {
        kind: 'cite-differs',
        severity: 'error',
        why: `The names are those of ${match.record.shortName}; the numbers are not.`,
        fix: printed(match.record),
      },
    ];
  if (!isCase) return [];
  return [...nameRemarks(cite, match.record), ...dateRemarks(cite, match.record)];
}

function nameRemarks(cite: PlacedCitation, record: Precedent): Remark[] {
  if (nameAgrees(cite, record)) return [];
  return [
    {
      kind: 'name-differs',
      severity: 'error',
      why: `The library has ${record.caption} at this place.`,
      fix: printed(record),
    },
  ];
}

function dateRemarks(cite: PlacedCitation, record: Precedent): Remark[] {
  const out: Remark[] = [];
  if (cite.year !== undefined && !record.decided.startsWith(String(cite.year)))
    out.push({
      kind: 'year-differs',
      severity: 'error',
      why: `The library has ${record.decided.slice(0, 4)} as the year of ${record.shortName}.`,
      fix: printed(record),
    });
  const [ours, theirs] = [record.courtId, cite.court];
  if (ours && theirs && !ours.startsWith(theirs) && !theirs.startsWith(ours))
    out.push({
      kind: 'court-differs',
      severity: 'error',
      why: `The library has ${record.court} as the court of ${record.shortName}.`,
      fix: printed(record),
    });
  return out;
}

/** First page of the record in the reporter that this citation uses. */
function firstPage(cite: PlacedCitation, record: Precedent): number | undefined {
  if (cite.volume === undefined || cite.reporter === undefined) return undefined;
  const head = citeKey(cite.volume, cite.reporter, '');
  for (const citation of record.citations) {
    const parts = /^(\d+) (\D[^()]*?) (\d+)$/.exec(citation);
    if (parts && citeKey(parts[1] ?? '', parts[2] ?? '', '') === head) return Number(parts[3]);
  }
  return undefined;
}

const pageOf = (pin: string | undefined): number | undefined => {
  const found = /^(?:p{1,2}\. ?)?(\d+)/.exec(pin ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
};

/** A pin before the opinion's first page, or in another opinion that begins before it in the same volume. */
export function pinRemarks(cite: PlacedCitation, record: Precedent, index: LibraryIndex): Remark[] {
  const [first, pin] = [firstPage(cite, record), pageOf(cite.pin)];
  if (first === undefined || pin === undefined) return [];
  if (pin < first)
    return [
      {
        kind: 'pin-outside',
        severity: 'error',
        why: `Page ${pin} lies before the opinion, which begins at ${first}.`,
        fix: 'Look the page up in the opinion.',
      },
    ];
  const other = index.beginsBetween(cite.volume ?? '', cite.reporter ?? '', first, pin);
  return other
    ? [
        {
          kind: 'pin-outside',
          severity: 'error',
          why: `Page ${pin} lies beyond the opinion: ${other.shortName} has begun in the same volume by then.`,
          fix: 'Look the page up in the opinion.',
        },
      ]
    : [];
}

/** A year or a volume that the reporter never had. */
export function yearRemark({ fault, reporter, bound }: YearFault): Remark {
  const why =
    fault === 'before-first-year'
      ? `${reporter} reports no decision before ${bound}.`
      : fault === 'after-last-year'
        ? `${reporter} reports no decision after ${bound}.`
        : `${reporter} ends with volume ${bound}.`;
  return { kind: 'reporter-years', severity: 'error', why, fix: 'Check volume, reporter and year in the source.' };
}
