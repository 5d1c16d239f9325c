import { historyAge } from '../../../../shared/precedents/later-history';
import type { AuthorityUse, PrecedentView } from '../../../data';

/** A record in the queue: how old its last verification is, and how much rests on it now. */
export interface QueueRow {
  readonly record: PrecedentView;
  /** Days since later history was last looked for; undefined: nobody ever did. */
  readonly age: number | undefined;
  /** Drafts and arguments of open matters that cite it. */
  readonly live: number;
}

/** Which records are listed: those due, or a part of them, or all. */
export type QueueFilter = 'due' | 'never' | 'old' | 'all';

export interface QueueChoice {
  readonly filter: QueueFilter;
  /** After how many days a verification is old. */
  readonly days: number;
  readonly inUse: boolean;
  /** Words that the name, the court or a citation has to hold. */
  readonly words: string;
}

const passes = ({ age }: QueueRow, { filter, days }: QueueChoice): boolean => {
  const old = age !== undefined && age > days;
  if (filter === 'all') return true;
  if (filter === 'never') return age === undefined;
  return filter === 'old' ? old : old || age === undefined;
};

/** The most urgent first: what live drafts rest on, then what nobody ever looked up, then the oldest look. */
function byUrgency(a: QueueRow, b: QueueRow): number {
  const inUse = Number(b.live > 0) - Number(a.live > 0);
  if (inUse !== 0) return inUse;
  const age = (row: QueueRow): number => row.age ?? Number.MAX_SAFE_INTEGER;
  if (age(a) !== age(b)) return age(b) - age(a);
  return a.live !== b.live ? b.live - a.live : 0;
}

/** The records to look up, the most urgent first. Statutes are among them: they are amended. */
export function queueRows(
  records: readonly PrecedentView[],
  uses: ReadonlyMap<string, readonly AuthorityUse[]>,
  today: string,
  choice: QueueChoice,
): QueueRow[] {
  const words = choice.words.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = ({ shortName, caption, court, citations }: PrecedentView): boolean => {
    if (words.length === 0) return true;
    const text = `${shortName} ${caption} ${court} ${citations.join(' ')}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return records
    .filter(holds)
    .map((record) => ({
      record,
      age: historyAge(record.keeping, today),
      live: uses.get(record.id)?.filter(({ live }) => live).length ?? 0,
    }))
    .filter((row) => passes(row, choice) && (!choice.inUse || row.live > 0))
    .sort(byUrgency);
}
