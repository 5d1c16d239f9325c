import type { CivilDate } from '../../kernel/civil-date';
import type { DeadlineAnswer } from '../answer';

/**
 * Where a date stands. 'overdue' is a date of ours that passed with nothing recorded, 'passed' one that only had to
 * come (an expiry, the other side's brief). 'at-risk': the hearing comes after the compliance date and nothing is
 * recorded that would bridge the gap. 'invalid': the demand's own dates contradict each other.
 */
export type DeadlineStatus = 'open' | 'today' | 'overdue' | 'passed' | 'done' | 'at-risk' | 'invalid' | 'stayed';

/** Whose act a date is, or a date on which something ends by itself. */
export type DeadlineNature = 'ours' | 'theirs' | 'expiry';

/** A date that somebody entered over the computed one. */
export interface Overridden {
  readonly computed: string;
  readonly because: string;
  readonly by: string;
  readonly on: CivilDate;
}

export interface MatterDeadline extends DeadlineAnswer {
  /** The same for the same thing from one computation to the next: 'objections', 'opposition:<event>'. */
  readonly id: string;
  /** Id of the trigger or rule of the deadline law; 'log-retention' where the provider's own machines set the day. */
  readonly trigger: string;
  /** Law's words only: it names no person, account or file, so that it may leave in a calendar. */
  readonly label: string;
  readonly nature: DeadlineNature;
  readonly status: DeadlineStatus;
  /** What somebody typed about it; stays here. */
  readonly detail?: string;
  /** Ways to live with a hearing that comes too late. */
  readonly remedies?: readonly string[];
  readonly overridden?: Overridden;
}

/** What is not answered yet and keeps a date from being computed. */
export interface DeadlineQuestion {
  /** Path in the matter. */
  readonly path: string;
  readonly why: string;
}

/** An entry before its status is known. */
export interface Draft {
  readonly id: string;
  readonly trigger: string;
  readonly label: string;
  readonly nature: DeadlineNature;
  readonly answer: DeadlineAnswer;
  /** Something recorded says that it is done. */
  readonly done?: boolean;
  readonly status?: DeadlineStatus;
  readonly detail?: string;
  readonly remedies?: readonly string[];
  readonly overridden?: Overridden;
  readonly warnings?: readonly string[];
}

export interface Found {
  readonly drafts: readonly Draft[];
  readonly questions: readonly DeadlineQuestion[];
}

export const nothingFound: Found = { drafts: [], questions: [] };
export const found = (drafts: readonly Draft[], questions: readonly DeadlineQuestion[] = []): Found => ({
  drafts,
  questions,
});

function statusOf({ status, done, nature, answer }: Draft, today: CivilDate): DeadlineStatus {
  if (status !== undefined) return status;
  if (done) return 'done';
  const day = answer.due.slice(0, 10);
  if (day === today) return 'today';
  if (day > today) return 'open';
  return nature === 'ours' ? 'overdue' : 'passed';
}

/** The entry with its status on a day. */
export function asEntry(draft: Draft, today: CivilDate): MatterDeadline {
  const { answer, done: _done, warnings = [], status: _status, ...rest } = draft;
  const status = statusOf(draft, today);
  const early = answer.conservative ?? answer.due.slice(0, 10);
  const careful =
    status === 'open' && early < today ? ['The earlier, careful date has passed; only the later one is left.'] : [];
  return { ...answer, ...rest, status, warnings: [...answer.warnings, ...warnings, ...careful] };
}
