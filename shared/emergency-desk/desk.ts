import { toDayNumber } from '../kernel/civil-date';
import type { CallBack, DeskDecision, EmergencyDesk } from '../schema/emergency-desk';

/*
 * What the log of an emergency request shows by itself: whose decision stands, what came after it, and what is still open.
 * Whether the statute's standard is met is never said here: the belief is a named person's (18 U.S.C. § 2702(b)(8), (c)(4)).
 */

/** Something that whoever decides should know is still open. */
export interface OpenPoint {
  readonly id:
    | 'nobody-called-back'
    | 'called-the-given-number'
    | 'caller-not-confirmed'
    | 'nothing-preserved'
    | 'not-sworn'
    | 'escalated'
    | 'fact-after-decision'
    | 'more-than-recorded';
  readonly words: string;
}

/** Minutes from one local moment to another ('YYYY-MM-DDTHH:MM'), negative when it lies before; clock changes are not seen. */
export function minutesBetween(from: string, to: string): number {
  const minutes = (at: string): number =>
    toDayNumber(at.slice(0, 10)) * 1440 + Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16));
  return minutes(to) - minutes(from);
}

/** '1 h 05 min', '40 min', '2 days 3 h'. */
export function duration(minutes: number): string {
  const all = Math.abs(minutes);
  const [days, hours, rest] = [Math.floor(all / 1440), Math.floor((all % 1440) / 60), all % 60];
  if (days > 0) return `${days} day${days === 1 ? '' : 's'} ${hours} h`;
  return hours > 0 ? `${hours} h ${String(rest).padStart(2, '0')} min` : `${rest} min`;
}

/** The decision that answers the request: the last entry, if it declines or discloses. One that was escalated or asks for more leaves none. */
export function standingDecision(desk: EmergencyDesk): DeskDecision | undefined {
  const last = desk.decisions?.at(-1);
  return last?.outcome === 'decline' || last?.outcome === 'disclose' ? last : undefined;
}

/** Facts entered with a time after the decision: they ask for a fresh one. */
export function factsAfter(desk: EmergencyDesk, decidedAt: string): string[] {
  return (desk.facts ?? []).filter(({ at }) => at && at > decidedAt).map(({ text }) => text);
}

const digits = (number: string | null | undefined): string =>
  (number ?? '').replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');

/** Calls to numbers that somebody here looked up, not to the one that came with the request. */
function ownCalls({ callBacks = [], request }: EmergencyDesk): CallBack[] {
  const given = digits(request?.phoneGiven);
  return callBacks.filter(({ number }) => given === '' || digits(number) !== given);
}

/** A call to a number that was looked up has confirmed officer and request. */
export const callerConfirmed = (desk: EmergencyDesk): boolean =>
  ownCalls(desk).some(({ result }) => result === 'confirmed');

function verification(desk: EmergencyDesk): OpenPoint[] {
  const { callBacks = [] } = desk;
  if (callBacks.length === 0)
    return [{ id: 'nobody-called-back', words: 'Nobody has called the agency back on a number that we looked up.' }];
  if (ownCalls(desk).length === 0)
    return [
      {
        id: 'called-the-given-number',
        words: 'Every call went to the number that the caller gave. Look one up elsewhere and call it.',
      },
    ];
  return callerConfirmed(desk)
    ? []
    : [{ id: 'caller-not-confirmed', words: 'No call to a number that we looked up has confirmed the caller.' }];
}

/** What is still open on the desk, in the order in which it is usually done. */
export function openPoints(desk: EmergencyDesk): OpenPoint[] {
  const points = verification(desk);
  if (!desk.preserved)
    points.push({ id: 'nothing-preserved', words: 'Nobody has recorded that the account’s records are preserved.' });
  if (desk.request?.sworn !== true)
    points.push({ id: 'not-sworn', words: 'No form that the officer swore to is recorded.' });
  const last = desk.decisions?.at(-1);
  if (last?.outcome === 'escalate')
    points.push({
      id: 'escalated',
      words: `The decision was passed on${last.to ? ` to ${last.to}` : ''} and has not come back.`,
    });
  if (last && factsAfter(desk, last.at).length > 0)
    points.push({
      id: 'fact-after-decision',
      words: 'A fact was entered after the last decision: decide again on all of them.',
    });
  if (last?.outcome === 'disclose' && (last.disclosed ?? []).length === 0)
    points.push({ id: 'more-than-recorded', words: 'The decision to disclose does not say what was disclosed.' });
  return points;
}

/**
 * The fields of a matter that a log of decisions comes to: the log itself, and the decision that the letters print. Saved
 * together, so that the two never part.
 */
export function decisionFields(decisions: readonly DeskDecision[]): Readonly<Record<string, unknown>> {
  const stands = standingDecision({ decisions: [...decisions] });
  const printed = stands && {
    outcome: stands.outcome,
    by: stands.by,
    at: stands.at,
    ...(stands.reasons ? { reasons: stands.reasons } : {}),
  };
  return {
    'emergencyDesk.decisions': decisions.length > 0 ? decisions : undefined,
    'demand.decision': printed,
  };
}
