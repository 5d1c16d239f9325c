import { sectionText } from '../citations/section-text';
import { isStatute } from '../citations/format';
import { longDate, toDayNumber } from '../kernel/civil-date';
import { historyChecked, standingOf } from '../precedents/standing';
import type { Law, Precedent } from '../schema/law';
import type { Treatment } from '../schema/library';
import type { CiteFinding, CheckedAuthority, PlacedCitation } from './report';

/** What a finding says, without its place. */
export type Remark = Pick<CiteFinding, 'kind' | 'severity' | 'why' | 'fix'>;

const day = (on: string): string => (on.length === 10 ? longDate(on) : on);

const words = ({ kind, by, on, part, source }: Treatment): string =>
  `${kind} by ${by} (${day(on)})${part === null ? '' : `, as to ${part}`}; source: ${source}`;

/** What the firm and the library know against relying on a record. */
export function standingRemarks(record: Precedent, law: Law, cited: boolean): Remark[] {
  if (isStatute(record)) return [];
  const keeping = law.keeping?.get(record.id);
  const { good, gone, partly } = standingOf(record, keeping);
  const out: Remark[] = [];
  const fix = 'Take it out, or say its history in the citation and rely on something else.';
  if (gone.length > 0)
    out.push({
      kind: 'not-law-any-more',
      severity: 'error',
      why: `${record.shortName} was ${gone.map(words).join('; ')}.`,
      fix,
    });
  else if (!good && cited && record.outcome === 'withdrawn')
    out.push({
      kind: 'no-ruling',
      severity: 'error',
      why: `${record.shortName} holds nothing: the demand was withdrawn before any ruling.`,
      fix: 'Describe it as a matter and as a pleading, not as authority.',
    });
  else if (!good && cited)
    out.push({
      kind: record.subsequentHistory === null ? 'no-ruling' : 'not-law-any-more',
      severity: 'error',
      why: `${record.shortName}: ${record.subsequentHistory ?? `no court ruled (${record.court})`}`,
      fix,
    });
  if (partly.length > 0)
    out.push({
      kind: 'partly-not-law',
      severity: 'warning',
      why: `${record.shortName} was ${partly.map(words).join('; ')}.`,
      fix: 'Say so in the citation, or rely on the part that stands.',
    });
  return out;
}

/** Whether anybody recorded having looked the record up, and when. `today` and `staleDays` say what is old. */
export function verificationRemarks(
  record: Precedent,
  law: Law,
  aged: { readonly today: string; readonly staleDays: number },
): Remark[] {
  if (isStatute(record)) return [];
  const keeping = law.keeping?.get(record.id);
  const looked = historyChecked(keeping);
  const seen = (keeping?.verifications.length ?? 0) > 0;
  const out: Remark[] = [];
  if (!seen && record.confidence !== 'seen-in-source')
    out.push({
      kind: 'unverified',
      severity: 'warning',
      why: `${record.shortName} was not read in a source: its citation rests on general knowledge.`,
      fix: 'Look it up in an official source and record that in the library.',
    });
  const age = looked && daysBetween(looked.on, aged.today);
  if (age === undefined || age > aged.staleDays)
    out.push({
      kind: 'history-not-checked',
      severity: 'info',
      why: looked
        ? `The later history of ${record.shortName} was last looked for ${age ?? 0} days ago, on ${longDate(looked.on)}, by ${looked.by}.`
        : `Nobody recorded having looked for the later history of ${record.shortName}.`,
      fix: 'Run it through a citator and record the verification.',
    });
  return out;
}

const daysBetween = (from: string, to: string): number => toDayNumber(to) - toDayNumber(from);

/** What the row calls the authority: the case's name, with what stands on the page; a section by itself. */
function labelOf(cite: PlacedCitation, record: Precedent | undefined): Pick<CheckedAuthority, 'name' | 'label'> {
  if (cite.section !== undefined) return { name: null, label: sectionText(cite) };
  const printed = [cite.plaintiff, cite.defendant].filter((name) => name !== undefined).join(' v. ');
  return { name: record?.shortName ?? (printed === '' ? null : printed), label: cite.text };
}

/** The row of an authority in the report. */
export function authorityRow(
  cite: PlacedCitation,
  record: Precedent | undefined,
  law: Law,
  rest: Pick<CheckedAuthority, 'times' | 'quotes'>,
): CheckedAuthority {
  const keeping = record && law.keeping?.get(record.id);
  const last = (keeping?.verifications ?? []).toSorted((a, b) => (a.on < b.on ? 1 : -1))[0];
  const standing = record && !isStatute(record) ? standingOf(record, keeping) : undefined;
  const against = [...(standing?.gone ?? []), ...(standing?.partly ?? [])].map(words);
  return {
    text: cite.text,
    kind: cite.kind,
    part: cite.part,
    paragraph: cite.paragraph,
    start: cite.start,
    end: cite.end,
    record: record?.id ?? null,
    ...labelOf(cite, record),
    verified: last ? { on: last.on, by: last.by, where: last.where } : null,
    historyChecked: historyChecked(keeping) ?? null,
    standing: against.length > 0 ? against.join('; ') : (record?.subsequentHistory ?? null),
    ...rest,
  };
}
