import { fromDayNumber, isCivilDate, toDayNumber } from '../kernel/civil-date';
import { refuse, type Computed, type DeadlineAnswer, type DeadlineRequest, type Unit } from './answer';
import type { DayCount } from './count';
import { courtDays, type CourtDays } from './court-days';
import { fixedDate, validation } from './fixed';
import type { HourCount } from './hours';
import { within, type Limit } from './limits';
import { parseMoment, type Moment } from './moment';
import { readDays, readHours, spread, type Readings } from './readings';
import { resolve, serviceAdd, type Resolved } from './resolve';
import { engines, type Engine } from './rules.data';
import type { ServiceAdd } from './service.data';
import { timeZone, zoneNames } from './time-zones';
import { doubts } from './verify';
import { dayBefore, lastOrdinary, workingStep } from './working-date';

/** More than these is a typing error, and would leave the calendar. */
const MOST: Record<Unit, number> = {
  days: 36_525,
  'court-days': 2_600,
  'business-days': 2_600,
  hours: 87_660,
  months: 1_200,
  years: 100,
};

/** A request whose parts are all known and sound. */
interface Plan {
  readonly request: DeadlineRequest;
  readonly resolved: Resolved;
  readonly engine: Engine;
  readonly period: NonNullable<Resolved['period']>;
  readonly from: Moment;
  readonly add: ServiceAdd | undefined;
  readonly days: CourtDays;
  readonly limits: readonly Limit[];
  readonly notes: readonly string[];
}

function limitsOf(request: DeadlineRequest): readonly Limit[] | Extract<Computed, { ok: false }> {
  const limits: Limit[] = [];
  for (const [field, keeps] of [
    ['alsoBy', 'earlier'],
    ['notBefore', 'later'],
  ] as const) {
    const text = request[field];
    if (text === undefined) continue;
    const moment = parseMoment(text);
    const message = `“${text}” is no date. Write YYYY-MM-DD, or YYYY-MM-DDTHH:MM.`;
    if (!moment) return refuse('bad-date', field, message) as Extract<Computed, { ok: false }>;
    limits.push({ text, moment, keeps });
  }
  return limits;
}

/** Checks every part of a request for a computed period, so that counting cannot fail. */
function plan(request: DeadlineRequest, resolved: Resolved): Plan | Extract<Computed, { ok: false }> {
  const no = (code: string, field: keyof DeadlineRequest, message: string) =>
    refuse(code, field, message) as Extract<Computed, { ok: false }>;
  const { engineId, period } = resolved;
  if (engineId === undefined) {
    return no(
      'bad-period',
      'fixed',
      `“${resolved.label}” is a fixed date, not a count: give the date itself (--fixed).`,
    );
  }
  if (period === undefined)
    return no('bad-period', 'count', `“${request.rule}” says no number of its own: give --count and --unit.`);
  const { n, unit } = period;
  if (!Number.isInteger(n) || n < 0 || n > MOST[unit]) {
    return no('bad-count', 'count', `The count must be a whole number of ${unit} from 0 to ${MOST[unit]}.`);
  }
  if (request.from === undefined)
    return no('bad-date', 'from', 'Give the day the period runs from (--from YYYY-MM-DD).');
  const from = parseMoment(request.from);
  if (!from) {
    const message = `“${request.from}” is no date. Write YYYY-MM-DD; for hours YYYY-MM-DDTHH:MM, with the offset if you know it.`;
    return no('bad-date', 'from', message);
  }
  if (from.date < '1800-01-01' || from.date > '2200-12-31') {
    return no('bad-date', 'from', `“${request.from}” lies outside the years 1800 to 2200; look at the year.`);
  }
  if (unit === 'hours' && from.minute === undefined) {
    return no('bad-date', 'from', 'Hours run from a time of day: write YYYY-MM-DDTHH:MM.');
  }
  const { timezone } = resolved;
  if (timezone !== undefined && !timeZone(timezone)) {
    return no('unknown-zone', 'timezone', `There is no time zone “${timezone}” here. Known: ${zoneNames.join(', ')}.`);
  }
  if (unit === 'hours' && timezone === undefined && from.offset === undefined) {
    return no('unknown-zone', 'timezone', 'Hours need a time zone: give --tz, a court, or the offset of the time.');
  }
  const wrong = request.clerkClosed?.find((date) => !isCivilDate(date));
  if (wrong !== undefined) return no('bad-date', 'clerkClosed', `“${wrong}” is no date. Write YYYY-MM-DD.`);
  const service = serviceAdd(resolved, request.service);
  if ('ok' in service) return service;
  const limits = limitsOf(request);
  if ('ok' in limits) return limits;
  const engine = engines[engineId];
  const days = courtDays(resolved.calendars, engine.family, period.direction);
  const notes = [...resolved.notes, ...('note' in service && service.note !== undefined ? [service.note] : [])];
  return { request, resolved, engine, period, from, add: service.add, days, limits, notes };
}

const NONE: ReadonlySet<number> = new Set();

function read({ request, resolved, engine, period, from, add, days }: Plan): Readings {
  const common = {
    step: period.direction === 'before' ? -1 : 1,
    rolls: request.roll ?? true,
    engine,
    days,
    clerkClosed: request.clerkClosed ? new Set(request.clerkClosed.map(toDayNumber)) : NONE,
  } as const;
  if (period.unit === 'hours') {
    const zone = resolved.timezone === undefined ? undefined : timeZone(resolved.timezone);
    const at = { ...from, minute: from.minute ?? 0 };
    const count: HourCount = {
      ...common,
      rolls: common.rolls && engine.ending !== 'none',
      from: at,
      zone,
      hours: period.n,
    };
    return readHours(count);
  }
  const count: DayCount = { ...common, start: toDayNumber(from.date), n: period.n, unit: period.unit, add };
  return readDays(count);
}

/** The earlier date as the answer, where that is the policy that was asked for. */
function prefer(readings: Readings, earlier: boolean): Readings {
  if (!earlier || readings.earliest >= readings.day) return readings;
  const { earliest } = readings;
  return { ...readings, due: fromDayNumber(earliest), day: earliest, latest: Math.max(readings.day, readings.latest) };
}

function answerOf(planned: Plan): DeadlineAnswer {
  const { resolved, engine, from, add, limits, request, period } = planned;
  const readings = prefer(read(planned), resolved.earlier);
  const due = fromDayNumber(readings.day);
  const unverified = [...doubts(resolved, { from: from.date, due }, add)];
  unverified.push(...readings.unread.map((name) => `the day of ${name} was not read in a source`));
  const warnings = [...planned.notes];
  if (resolved.wantsLimit && request.alsoBy === undefined) {
    warnings.push('The period ends at the time for compliance if that comes first: give it, too (--also-by).');
  }
  if ((request.clerkClosed?.length ?? 0) > 0 && !engine.clerk) {
    unverified.push('no rule about an inaccessible clerk’s office is known here');
    warnings.push('The clerk’s office being closed did not move this date: no rule that would is known here.');
  }
  if (period.unit === 'hours' && resolved.timezone === undefined) {
    unverified.push('no time zone was named, so that a change of clocks is not seen');
  }
  const base: DeadlineAnswer = {
    due: readings.due,
    ...spread(readings),
    verified: unverified.length === 0,
    unverified,
    warnings,
    steps:
      resolved.runs === undefined
        ? readings.steps
        : [{ date: request.from ?? '', because: resolved.runs, authority: resolved.authority }, ...readings.steps],
  };
  const bounded = limits.reduce((answer, limit) => within(answer, limit), base);
  return period.unit === 'hours' ? bounded : withWorkingDate(bounded, planned);
}

/** Adds the last safe day, where the date is not one or the act must come before it. */
function withWorkingDate(answer: DeadlineAnswer, { resolved, days }: Plan): DeadlineAnswer {
  const careful = answer.conservative ?? answer.due.slice(0, 10);
  // The careful date of an unsettled holiday is an ordinary day, if it is no holiday after all.
  const closed = resolved.earlier ? undefined : days.closed(toDayNumber(answer.due.slice(0, 10)), 'text');
  const working = resolved.strictlyBefore ? dayBefore(careful, days) : closed ? lastOrdinary(careful, days) : undefined;
  if (working === undefined) return answer;
  const step = workingStep(working, resolved.strictlyBefore ? resolved.authority : undefined, closed?.name);
  return { ...answer, workingDate: working, steps: [...answer.steps, step] };
}

/**
 * Computes a deadline with the steps that led to it. Equal requests get equal answers; nothing is guessed: what is not
 * known for sure is said in `unverified`, what is unsettled gives two dates.
 */
export function compute(request: DeadlineRequest): Computed {
  if (request.rule === 'validation') return validation(request);
  const resolution = resolve(request);
  if (!resolution.ok) return resolution;
  const { resolved } = resolution;
  const isFixed = request.fixed !== undefined || (resolved.engineId === undefined && request.alsoBy !== undefined);
  if (isFixed) return fixedDate(request, resolved);
  const planned = plan(request, resolved);
  return 'ok' in planned ? planned : { ok: true, answer: answerOf(planned) };
}
