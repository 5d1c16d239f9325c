import { listDate, toDayNumber } from '../kernel/civil-date';
import { refuse, type Computed, type DeadlineRequest, type DeadlineStep } from './answer';
import { courtDays } from './court-days';
import { isEarlier, parseMoment } from './moment';
import type { Resolved } from './resolve';
import { engines } from './rules.data';
import { doubts } from './verify';
import { closedBecause, dayBefore, lastOrdinary, workingStep } from './working-date';

const FIXED = 'a fixed date is not a computed period and does not move (2009 committee note to the time rules)';

/** A date set by the demand, an order or a rule: it never rolls; the working date says what is safe. */
export function fixedDate(request: DeadlineRequest, resolved: Resolved): Computed {
  const dates = [request.fixed, request.alsoBy].filter((text) => text !== undefined);
  const read = dates.map((text) => ({ text, moment: parseMoment(text) }));
  const wrong = read.find(({ moment }) => moment === undefined);
  if (wrong) {
    const field = wrong.text === request.fixed ? 'fixed' : 'alsoBy';
    return refuse('bad-date', field, `“${wrong.text}” is no date. Write YYYY-MM-DD, or YYYY-MM-DDTHH:MM.`);
  }
  const sound = read.flatMap(({ text, moment }) => (moment ? [{ text, moment }] : []));
  const [first, ...others] = sound;
  if (!first) return refuse('bad-date', 'fixed', 'Give the date as YYYY-MM-DD.');
  const { text, moment } = others.reduce((best, next) => (isEarlier(next.moment, best.moment) ? next : best), first);
  const family = resolved.engineId === undefined ? 'local' : engines[resolved.engineId].family;
  const days = resolved.calendars.length === 0 ? undefined : courtDays(resolved.calendars, family, 'after');
  const closed = closedBecause(moment.date, days);
  const working = resolved.strictlyBefore ? dayBefore(moment.date, days) : lastOrdinary(moment.date, days);
  const steps: DeadlineStep[] = sound.map((date) => ({
    date: date.text,
    because: `fixed: ${listDate(date.moment.date)}${sound.length > 1 && date.text === text ? ', the earlier' : ''}`,
    authority: FIXED,
  }));
  if (working !== undefined)
    steps.push(workingStep(working, resolved.strictlyBefore ? resolved.authority : undefined, closed));
  const unverified = doubts(resolved, { from: undefined, due: moment.date }, undefined);
  return {
    ok: true,
    answer: {
      due: text,
      ...(working === undefined ? {} : { workingDate: working }),
      verified: unverified.length === 0,
      unverified,
      warnings: [
        ...resolved.notes,
        ...(closed === undefined
          ? []
          : [`${listDate(moment.date)} is no ordinary day (${closed}); the date does not move.`]),
      ],
      steps,
    },
  };
}

/** Validation comes first: a compliance date before service is no date to comply with. */
export function validation(request: DeadlineRequest): Computed {
  const due = request.fixed ?? request.alsoBy;
  const from = parseMoment(request.from ?? '');
  const compliance = parseMoment(due ?? '');
  if (!from) return refuse('bad-date', 'from', 'Validation needs the date of service as YYYY-MM-DD.');
  if (due === undefined || !compliance)
    return refuse('bad-date', 'fixed', 'Validation needs the compliance date as YYYY-MM-DD.');
  const authority = 'validation comes before computation';
  const steps: DeadlineStep[] = [
    { date: request.from ?? '', because: 'served', authority },
    { date: due, because: 'the demand’s own compliance date', authority },
  ];
  const comesFirst = isEarlier(compliance, from.minute === undefined ? { ...from, minute: 0 } : from);
  if (!comesFirst) return { ok: true, answer: { due, verified: true, unverified: [], warnings: [], steps } };
  const gap = toDayNumber(from.date) - toDayNumber(compliance.date);
  const because = `the compliance date precedes service${gap > 0 ? ` by ${gap} ${gap === 1 ? 'day' : 'days'}` : ''}: nothing can be computed`;
  const warnings = ['Raise defective service and unreasonable time to comply.'];
  return {
    ok: true,
    answer: {
      due: INVALID,
      verified: true,
      unverified: [],
      warnings,
      steps: [...steps, { date: due, because, authority }],
    },
  };
}

/** What stands for a date when the demand contradicts itself. */
export const INVALID = 'INVALID';
