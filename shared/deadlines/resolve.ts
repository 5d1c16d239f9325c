import { given } from '../kernel/given';
import { law } from '../law';
import type { Confidence } from '../schema/law/source';
import type { Computed, DeadlineRequest, Unit } from './answer';
import { refuse } from './answer';
import type { Direction } from './court-days';
import { holidayCalendars } from './holidays/calendars.data';
import { engines, rules, type Engine, type EngineId, type ServiceTable } from './rules.data';
import { serviceTables, type ServiceAdd } from './service.data';
import { triggers, type TriggerPeriod } from './triggers.data';

/** A request with its rule looked up: the engine, the period and everything that bears on the answer. */
export interface Resolved {
  readonly id: string;
  readonly label: string;
  /** Undefined: a fixed date. */
  readonly engineId: EngineId | undefined;
  readonly authority: string;
  /** What a trigger's period is, and what it runs from, in words; the first step says it. */
  readonly runs?: string;
  readonly service: ServiceTable;
  readonly period: { readonly n: number; readonly unit: Unit; readonly direction: Direction } | undefined;
  readonly calendars: readonly string[];
  readonly timezone: string | undefined;
  readonly strictlyBefore: boolean;
  readonly wantsLimit: boolean;
  readonly earlier: boolean;
  readonly noAddition: readonly number[];
  readonly unverified: readonly string[];
  readonly notes: readonly string[];
}
export type Resolution = { readonly ok: true; readonly resolved: Resolved } | Extract<Computed, { readonly ok: false }>;

const bad = (code: string, field: keyof DeadlineRequest, message: string) =>
  refuse(code, field, message) as Extract<Computed, { readonly ok: false }>;

const NOTHING: readonly never[] = [];

const doubt = (confidence: Confidence | undefined, what: string): readonly string[] =>
  confidence === 'well-known-not-seen' ? [`${what} is well known but was not read in a source`] : NOTHING;

/** The calendars of a court, or of the engine where no court is named; one list of ids. */
function calendarsFor(request: DeadlineRequest, engine: Engine | undefined): readonly string[] {
  if (request.calendars !== undefined) return request.calendars;
  const court = !given(request.court) ? undefined : law.courts.get(request.court);
  return court?.holidayCalendar ?? engine?.calendars ?? [];
}

/** The period that was meant: the one with the number that was asked for, or the trigger's first. */
function periodOf(periods: readonly TriggerPeriod[], { count, unit }: DeadlineRequest): TriggerPeriod | undefined {
  if (count === undefined) return periods[0];
  return periods.find((period) => period.n === count && (unit === undefined || unit === period.unit));
}

function resolveTrigger(request: DeadlineRequest): Omit<Resolved, 'calendars' | 'timezone'> | undefined {
  const row = triggers.get(request.rule);
  const record = law.deadlines.triggers.get(request.rule);
  if (!row || !record) return undefined;
  const named = periodOf(row.periods, request);
  const shape = named ?? row.periods[0];
  const others = row.periods.filter((period) => period !== named);
  const notes = row.note === undefined ? [] : [row.note];
  if (request.count === undefined && others.length > 0 && request.fixed === undefined) {
    const list = others.map(({ what, n, unit, direction, from }) => `${what} ${n} ${unit} ${direction} ${from}`);
    notes.push(`Counted: ${named?.what ?? ''}. Also in this rule: ${list.join('; ')}.`);
  }
  const direction = request.direction ?? shape?.direction ?? 'after';
  const n = request.count ?? named?.n;
  const unit = request.unit ?? shape?.unit;
  const uncertain = [
    ...doubt(record.confidence, `“${record.label}”`),
    ...doubt(named?.confidence, 'the number of days'),
  ];
  return {
    id: request.rule,
    label: record.label,
    engineId: row.engine,
    authority: row.authority,
    ...(named ? { runs: `${named.what}: ${named.n} ${named.unit.replace('-', ' ')} ${direction} ${named.from}` } : {}),
    service: (named ?? shape)?.service ?? 'none',
    period: n === undefined || unit === undefined ? undefined : { n, unit, direction },
    strictlyBefore: row.strictlyBefore ?? false,
    wantsLimit: row.wantsLimit ?? false,
    earlier: false,
    noAddition: [],
    unverified: uncertain,
    notes,
  };
}

function resolveRule(request: DeadlineRequest): Omit<Resolved, 'calendars' | 'timezone'> | undefined {
  const row = rules.get(request.rule);
  const record = law.deadlines.rules.get(request.rule);
  if (!row || !record) return undefined;
  const court = !given(request.court) ? undefined : law.courts.get(request.court);
  // The policy is about holidays, not about counting: it counts as the court does.
  const engineId = row.earlier && court ? (court.deadlineEngine as EngineId) : row.engine;
  const n = request.count ?? row.period?.n;
  const unit = request.unit ?? row.period?.unit ?? 'days';
  return {
    id: request.rule,
    label: record.title,
    engineId,
    authority: engineId ? engines[engineId].authority.count : record.title,
    service: row.service,
    period: n === undefined ? undefined : { n, unit, direction: request.direction ?? row.period?.direction ?? 'after' },
    strictlyBefore: false,
    wantsLimit: false,
    earlier: row.earlier ?? false,
    noAddition: row.noAddition ?? NOTHING,
    unverified: doubt(record.confidence, `“${record.title}”`),
    notes: NOTHING,
  };
}

/** Looks up the rule or trigger, the court and the calendars of a request. */
export function resolve(request: DeadlineRequest): Resolution {
  if (given(request.court) && !law.courts.has(request.court)) {
    const known = [...law.courts.keys()].join(', ');
    return bad('unknown-court', 'court', `There is no court “${request.court}”. Known: ${known}.`);
  }
  const found = resolveTrigger(request) ?? resolveRule(request);
  if (!found) {
    const known = [...rules.keys(), 'validation', ...triggers.keys()].join(', ');
    return bad('unknown-rule', 'rule', `There is no rule or trigger “${request.rule}”. Known: ${known}.`);
  }
  const engine = found.engineId && engines[found.engineId];
  const calendars = calendarsFor(request, engine);
  const missing = calendars.find((id) => !holidayCalendars.has(id));
  if (missing !== undefined) {
    const known = [...holidayCalendars.keys()].join(', ');
    return bad('unknown-calendar', 'calendars', `There is no holiday calendar “${missing}”. Known: ${known}.`);
  }
  const court = !given(request.court) ? undefined : law.courts.get(request.court);
  const timezone = request.timezone ?? court?.timezone ?? undefined;
  return { ok: true, resolved: { ...found, calendars, timezone } };
}

/** What service adds to the period; a way of service that the rule does not know is a problem. */
export function serviceAdd(
  resolved: Resolved,
  method: string | null | undefined,
): { readonly add: ServiceAdd | undefined; readonly note?: string } | Extract<Computed, { readonly ok: false }> {
  if (!given(method) || method === '' || resolved.period === undefined) return { add: undefined };
  const { n, direction } = resolved.period;
  const table = serviceTables[resolved.service];
  const anywhere = Object.values(serviceTables).some((rows) => Object.hasOwn(rows, method));
  const row = Object.hasOwn(table, method) ? table[method] : undefined;
  if (resolved.service !== 'none' && row === undefined) {
    const known = Object.keys(table).join(', ');
    return bad('unknown-service', 'service', `This rule knows no service by “${method}”. Known: ${known}.`);
  }
  if (!anywhere) {
    const known = [...new Set(Object.values(serviceTables).flatMap((rows) => Object.keys(rows)))].join(', ');
    return bad('unknown-service', 'service', `There is no way of service “${method}”. Known: ${known}.`);
  }
  if (row === undefined) {
    const own = /^(mail|overnight|left-with-clerk|other-means)/.test(method) && !method.includes('sender');
    return {
      add: undefined,
      ...(own ? { note: `“${resolved.label}” itself adds no days for service by ${method}.` } : {}),
    };
  }
  const add = row[direction];
  if (add && resolved.noAddition.includes(n) && direction === 'before') {
    return { add: undefined, note: 'Days for service lengthen the notice, not the time to answer or reply.' };
  }
  if (!add && direction === 'before' && row.after) {
    return { add: undefined, note: 'Days for service are added only to a time after being served.' };
  }
  return { add };
}
