import type { MatterDeadline } from './entry';

/** What a change of the matter did to one date. */
export interface DeadlineChange {
  readonly id: string;
  readonly label: string;
  readonly kind: 'added' | 'removed' | 'moved' | 'status';
  readonly before?: MatterDeadline;
  readonly after?: MatterDeadline;
}

const dates = ({ due, conservative, latest }: MatterDeadline): string => [due, conservative, latest].join(' ');

/** Every date that came, went, moved or changed its status, for a person to accept one by one: nothing moves silently. */
export function changes(
  before: readonly MatterDeadline[],
  after: readonly MatterDeadline[],
): readonly DeadlineChange[] {
  const was = new Map(before.map((entry) => [entry.id, entry]));
  const is = new Map(after.map((entry) => [entry.id, entry]));
  const gone = before
    .filter(({ id }) => !is.has(id))
    .map((entry): DeadlineChange => ({ id: entry.id, label: entry.label, kind: 'removed', before: entry }));
  const rest = after.flatMap((entry): DeadlineChange[] => {
    const old = was.get(entry.id);
    const { id, label } = entry;
    if (!old) return [{ id, label, kind: 'added', after: entry }];
    if (dates(old) !== dates(entry)) return [{ id, label, kind: 'moved', before: old, after: entry }];
    return old.status === entry.status ? [] : [{ id, label, kind: 'status', before: old, after: entry }];
  });
  return [...gone, ...rest];
}
