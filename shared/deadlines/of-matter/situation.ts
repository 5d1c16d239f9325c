import { given } from '../../kernel/given';
import { addDays, isCivilDate, listDate, type CivilDate } from '../../kernel/civil-date';
import { law } from '../../law';
import type { CalendarEvent, CalendarEventKind } from '../../schema/calendar';
import type { CourtProfile } from '../../schema/law/court';
import type { Matter } from '../../schema/matter';
import type { DeadlineAnswer, DeadlineRequest } from '../answer';
import { compute } from '../compute';
import { engines, rules } from '../rules.data';
import { triggers } from '../triggers.data';

/** What of a matter bears on its dates, read once. */
export interface Situation {
  readonly matter: Matter;
  readonly today: CivilDate;
  readonly instrument: string;
  readonly isProvider: boolean;
  readonly court: CourtProfile | undefined;
  readonly served: CivilDate | undefined;
  /** The compliance date on the face, with its time if one is given. */
  readonly due: string | undefined;
  /** Triggers that the instrument's record names. */
  readonly refs: readonly string[];
}

const known = (date: string | null | undefined): CivilDate | undefined =>
  typeof date === 'string' && isCivilDate(date) ? date : undefined;

/** '2026-12-14' and perhaps '09:00' as one text. */
export function momentText(date: string | null | undefined, time?: string | null): string | undefined {
  const day = known(date);
  return day === undefined ? undefined : !given(time) ? day : `${day}T${time}`;
}

export function situationOf(matter: Matter): Situation {
  const { demand, client, court } = matter;
  return {
    matter,
    today: matter.today,
    instrument: demand.instrument,
    isProvider: client.side === 'provider',
    court: court === null ? undefined : law.courts.get(court.id),
    served: known(demand.served.date),
    due: momentText(demand.due.date, demand.due.time),
    refs: law.instruments.get(demand.instrument)?.deadline.deadlineRefs ?? [],
  };
}

/** Recorded events of a kind, in the order of their days. */
export function events({ matter }: Situation, ...kinds: readonly CalendarEventKind[]): readonly CalendarEvent[] {
  return (matter.calendar?.events ?? [])
    .filter(({ kind }) => kinds.includes(kind))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** True when a paper was served or filed, by the record of service. */
export function wasServed({ matter }: Situation, paper: string): boolean {
  return (matter.record?.services ?? []).some(({ papers }) => papers.includes(paper));
}

/** Computes under the matter's court, with the days on which its clerk could not be reached. */
export function ask({ matter, court }: Situation, request: DeadlineRequest): DeadlineAnswer {
  const engine = triggers.get(request.rule)?.engine ?? rules.get(request.rule)?.engine;
  const closed = engine !== undefined && engines[engine].clerk ? matter.calendar?.clerkClosed : undefined;
  const computed = compute({
    ...(court ? { court: court.id } : {}),
    ...(closed ? { clerkClosed: closed } : {}),
    ...request,
  });
  // Every request made here is sound: a problem is a fault of this module.
  if (!computed.ok) throw new Error(`${request.rule}: ${computed.problem.message}`);
  return computed.answer;
}

/** Plain days of a statute or an order that no trigger of the deadline law counts, back when negative; nothing carries the last one. */
export function plainDays(
  from: CivilDate,
  days: number,
  what: string,
  authority: string,
  unverified: readonly string[] = [],
): DeadlineAnswer {
  const due = addDays(from, days);
  return {
    due,
    verified: unverified.length === 0,
    unverified,
    warnings: [],
    steps: [
      { date: from, because: 'the day itself is not counted', authority },
      {
        date: due,
        because: `${Math.abs(days)} days${days < 0 ? ' before' : ''}: ${what}, ${listDate(due)}`,
        authority,
      },
    ],
  };
}
