import type { DraftDoc, ListRow } from '../drafting/draft-doc';
import { longDate } from '../kernel/civil-date';
import type { CheckedAuthority, CiteFinding, CiteReport } from './report';

/** What one page holds; what is left out is counted on it. */
const MOST = { findings: 14, authorities: 16 } as const;
const RANK = { error: 0, warning: 1, info: 2 } as const;

const shortened = (text: string, most: number): string => {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= most ? plain : `${plain.slice(0, most - 1).trimEnd()}…`;
};

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** 'body ¶ 12' */
const placeOf = ({ part, paragraph }: Pick<CiteFinding, 'part' | 'paragraph'>): string => `${part} ¶ ${paragraph + 1}`;

const findingRow = (finding: CiteFinding): ListRow => ({
  place: placeOf(finding),
  words: shortened(finding.text, 110),
  why: shortened(finding.why, 190),
  fix: shortened(finding.fix ?? '', 130),
});

/** The least pressing findings of all: they repeat what the table of authorities says in its last columns. */
const SAID_IN_TABLE: ReadonlySet<CiteFinding['kind']> = new Set(['history-not-checked']);

const authorityRow = ({ name, label, times, verified, historyChecked, record }: CheckedAuthority): ListRow => ({
  authority: shortened(
    `${name === null ? '' : `${name}, `}${label}${record === null ? ' (not in the library)' : ''}`,
    120,
  ),
  times: String(times),
  verified: verified === null ? 'not recorded' : shortened(`${verified.on}, ${verified.by}, ${verified.where}`, 60),
  history: historyChecked === null ? 'not recorded' : `${historyChecked.on}, ${historyChecked.by}`,
});

const CASES: ReadonlySet<CheckedAuthority['kind']> = new Set(['full-case', 'database', 'docket', 'unknown']);

/** Cases before sections and rules, each in the order of the document. */
const casesFirst = (authorities: readonly CheckedAuthority[]): CheckedAuthority[] =>
  authorities.toSorted((a, b) => Number(CASES.has(b.kind)) - Number(CASES.has(a.kind)));

/** 'Of 14 authorities cited, 11 are in the library. 9 points to look at: 3 errors, 4 warnings, 2 notes.' */
export function countsSentence({ findings, authorities }: CiteReport): string {
  const known = authorities.filter(({ record }) => record !== null).length;
  const of = (severity: CiteFinding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const cited =
    authorities.length === 0
      ? 'No citation was found.'
      : `${counted(authorities.length, 'authority is', 'authorities are')} cited; the library has ${known === authorities.length && known > 1 ? 'all' : known} of them.`;
  const points =
    findings.length === 0
      ? 'Nothing was found to look at among what was checked; what was not checked is listed below.'
      : `${counted(findings.length, 'point', 'points')} to look at: ${counted(of('error'), 'error', 'errors')}, ${counted(of('warning'), 'warning', 'warnings')}, ${counted(of('info'), 'note', 'notes')}.`;
  return `${cited} ${points}`;
}

/**
 * The one-page report for the signing lawyer, in words of fact. In: the result, the document's name as the user knows
 * it, the day of the check. Fills the template `cite-report`.
 */
export function citeReportDoc(report: CiteReport, document: string, today: string): DraftDoc {
  const shown = report.findings
    .filter(({ kind }) => !SAID_IN_TABLE.has(kind))
    .toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
  const title = 'Cite Check';
  const left = [
    ...(shown.length > MOST.findings
      ? [`${counted(shown.length - MOST.findings, 'more point is', 'more points are')} on the screen`]
      : []),
    ...(report.authorities.length > MOST.authorities
      ? [
          `${counted(report.authorities.length - MOST.authorities, 'more authority is', 'more authorities are')} on the screen`,
        ]
      : []),
  ];
  return {
    documentId: 'cite-report',
    title,
    values: {
      documentTitle: title,
      footerTitle: title,
      todayLong: longDate(today),
      citesDocument: `Document: ${document}. Checked ${longDate(today)}.`,
      citesCounts: countsSentence(report),
      citesMore: left.length === 0 ? '' : `${left.join('; ')}.`,
    },
    flags: {
      hasCiteFindings: shown.length > 0,
      hasCiteMore: left.length > 0,
      hasCiteAuthorities: report.authorities.length > 0,
    },
    lists: {
      citeFindings: shown.slice(0, MOST.findings).map(findingRow),
      citeAuthorities: casesFirst(report.authorities).slice(0, MOST.authorities).map(authorityRow),
      citeLimits: report.notChecked.map((text) => ({ line: `•  ${text}` })),
    },
    blocks: {},
    page: { paper: 'plain', lineSpacing: 'single' },
    diagnostics: [],
  };
}
