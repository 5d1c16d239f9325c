import { courtCite } from '../../../shared/citations/courts/court-cite';
import { isAuthority } from '../../../shared/precedents/authority';
import { foldText, wordsOf } from '../../../shared/precedents/query/words';
import { standingOf } from '../../../shared/precedents/standing';
import type { Precedent } from '../../../shared/schema/law';
import type { Facet, RecordHead, SortKey } from './contract';
import type { Title } from './titles';

/** What the index knows of a record besides its words. */
export interface Facts {
  readonly head: RecordHead;
  readonly slot: number;
  readonly year: number;
  /** The same object for all records of a court. */
  readonly court: Court;
  readonly tags: readonly string[];
  /** Values of `is:` and `has:` that are true of it. */
  readonly marks: ReadonlySet<string>;
  /** Ids of records that it cites or was treated by. */
  readonly ties: ReadonlySet<string>;
}

export interface Court {
  /** Courts are numbered as they are met. */
  readonly number: number;
  readonly id: string;
  /** As lists show it. */
  readonly name: string;
  /** Its abbreviation, without blanks and points. */
  readonly short: string;
  readonly words: ReadonlySet<string>;
}

const courts = new Map<string, Court>();

/** Every court that was met in a record. */
export const knownCourts = (): Iterable<Court> => courts.values();

function courtOf(head: RecordHead): Court {
  const key = `${head.courtId ?? ''}|${head.court}`;
  const known = courts.get(key);
  if (known) return known;
  const name = courtName(head);
  const number = courts.size;
  const id = foldText(head.courtId ?? '');
  const made = { number, id, name, short: squeezed(name), words: new Set(wordsOf(head.court)) };
  courts.set(key, made);
  return made;
}

/** 'N. D. Cal.' and 'n.d.cal.' are the same. */
export const squeezed = (text: string): string => foldText(text).replaceAll(/[\s.]/g, '');

const noTies: ReadonlySet<string> = new Set();

export function factsOf(head: RecordHead, slot: number): Facts {
  const { keeping } = head;
  const treatedBy = keeping?.treatments.flatMap(({ byId }) => (byId === null ? [] : [byId])) ?? [];
  const ties = [...head.related, ...treatedBy];
  return {
    head,
    slot,
    year: Number(head.decided.slice(0, 4)),
    court: courtOf(head),
    tags: keeping?.tags.map((tag) => foldText(tag)) ?? [],
    marks: marksOf(head),
    ties: ties.length === 0 ? noTies : new Set(ties),
  };
}

/** Records mostly have one of a few sets of marks: each is kept once. */
const sets = new Map<string, ReadonlySet<string>>();

function marksOf(head: RecordHead): ReadonlySet<string> {
  const { keeping } = head;
  const seen = head.confidence === 'seen-in-source' || (keeping?.verifications ?? []).length > 0;
  const marks = [`is:${head.kept.toLowerCase()}`, seen ? 'is:verified' : 'is:unverified'];
  if (isGone(head)) marks.push('is:vacated');
  if (head.noted) marks.push('has:note');
  if (keeping && keeping.opinions.length > 0) marks.push('has:opinion');
  if (keeping && keeping.tags.length > 0) marks.push('has:tag');
  if (keeping && keeping.treatments.length > 0) marks.push('has:treatment');
  const key = marks.join(' ');
  const known = sets.get(key) ?? new Set(marks);
  sets.set(key, known);
  return known;
}

/** Taken away as law, by its own history or by a treatment of the whole. A withdrawn demand says nothing of the ruling. */
function isGone(head: RecordHead): boolean {
  const asRuling = { outcome: 'not-applicable', court: '', subsequentHistory: head.subsequentHistory } as Precedent;
  if (!isAuthority(asRuling)) return true;
  return head.keeping !== null && standingOf(asRuling, head.keeping).gone.length > 0;
}

/** 'N.D. Cal.' as citations abbreviate it, or the court's plain name. */
export function courtName({ courtId, court }: Pick<RecordHead, 'courtId' | 'court'>): string {
  if (courtId === 'scotus') return 'U.S.';
  return (courtId === null ? undefined : courtCite(courtId)) || court;
}

/** The value of a record in a facet; of tags there are several. */
export function facetValue({ head }: Facts, facet: Exclude<Facet, 'tags'>): string {
  return head[facet];
}

/** As much of a record as columns sort by. */
interface Sorted {
  readonly head: Title;
  readonly court: Pick<Court, 'name'>;
}

/** What a column sorts by: digits count as numbers, case and accents not at all; null comes last. */
export function sortText({ head, court }: Sorted, by: SortKey): string | null {
  const text = {
    name: () => head.shortName,
    court: () => court.name,
    decided: () => head.decided,
    stance: () => head.stance,
    outcome: () => head.outcome,
    confidence: () => head.confidence,
    citation: () => head.citations[0] ?? head.docket,
    kept: () => head.kept,
    instrument: () => head.instrument,
    grounds: () => head.grounds.join(', '),
    soughtBy: () => head.soughtBy,
  }[by]();
  return text ? foldText(text).replace(/\d+/g, (digits) => digits.padStart(8, '0')) : null;
}
