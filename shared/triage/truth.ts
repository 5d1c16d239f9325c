import { parseCivilDate, toDayNumber } from '../kernel/civil-date';
import type { Condition, Predicate } from '../schema/law';

/** True, false, or undefined: nobody has answered. */
export type Truth = boolean | undefined;

/**
 * An answer that is known in part: some items of a demand say which kinds of data or how many people they reach, others
 * do not. What is there is there; what is not there may be.
 */
export interface AtLeast {
  readonly atLeast: readonly string[] | number;
}

const isAtLeast = (value: unknown): value is AtLeast =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'atLeast');

/** A fact by its path; undefined when nobody has answered, null or [] when the answer is "none". */
export type Look = (path: string) => unknown;

/** A fact as it stood when something was judged. */
export interface ShownFact {
  readonly path: string;
  readonly value: unknown;
}

/** What a condition comes to, by which facts, and which open paths keep it from an answer. */
export interface Verdict {
  readonly truth: Truth;
  /** The facts that made it true or false; for an open one, those that hold so far. */
  readonly facts: readonly ShownFact[];
  /** Paths nobody has answered, on which the outcome hangs. Empty unless `truth` is undefined. */
  readonly open: readonly string[];
}

/** The day of a date or a date with its time; undefined for anything else. */
function dayOf(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  const day = value.slice(0, 10);
  return parseCivilDate(day) ? toDayNumber(day) : undefined;
}

const none = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The predicates on one answered fact, by the table of ops that the law publishes with its triggers. */
function holds(predicate: Exclude<Predicate, { op: 'before' }>, value: unknown): boolean {
  switch (predicate.op) {
    case 'eq':
      return value === predicate.value;
    case 'neq':
      return value !== predicate.value;
    case 'in':
      return predicate.value.some((one) => one === value);
    case 'notIn':
      return !predicate.value.some((one) => one === value);
    case 'includes':
      return list(value).includes(predicate.value);
    case 'includesAny':
      return predicate.value.some((one) => list(value).includes(one));
    case 'gt':
      return typeof value === 'number' && value > predicate.value;
    case 'lt':
      return typeof value === 'number' && value < predicate.value;
    case 'missing':
      return value === null;
    case 'empty':
      return none(value);
    case 'nonempty':
      return list(value).length > 0;
  }
}

const openOn = (paths: readonly string[]): Verdict => ({ truth: undefined, facts: [], open: paths });

/** Days are compared, not hours: a demand served in the morning of the day it is due is not due before it was served. */
function before(predicate: Extract<Predicate, { op: 'before' }>, look: Look): Verdict {
  const paths = [predicate.path, predicate.value];
  const facts = paths.map((path): ShownFact => ({ path, value: look(path) }));
  const unanswered = facts.filter(({ value }) => value === undefined).map(({ path }) => path);
  if (facts.some(({ value }) => value === null)) return { truth: false, facts, open: [] };
  if (unanswered.length > 0) return openOn(unanswered);
  const [first, second] = facts.map(({ value }) => dayOf(value));
  if (first !== undefined && second !== undefined) return { truth: first < second, facts, open: [] };
  // What is no date of the calendar answers nothing.
  return openOn(facts.filter(({ value }) => dayOf(value) === undefined).map(({ path }) => path));
}

/** What is known in part can show that a fact is there, never that it is not. */
function partVerdict(predicate: Exclude<Predicate, { op: 'before' }>, { atLeast }: AtLeast): Verdict {
  const { path } = predicate;
  const known = Array.isArray(atLeast) ? ['includes', 'includesAny', 'nonempty'] : ['gt'];
  return known.includes(predicate.op) && holds(predicate, atLeast)
    ? { truth: true, facts: [{ path, value: atLeast }], open: [] }
    : openOn([path]);
}

function predicateVerdict(predicate: Predicate, look: Look): Verdict {
  if (predicate.op === 'before') return before(predicate, look);
  const value = look(predicate.path);
  if (value === undefined) return openOn([predicate.path]);
  if (isAtLeast(value)) return partVerdict(predicate, value);
  return { truth: holds(predicate, value), facts: [{ path: predicate.path, value }], open: [] };
}

function joined(parts: readonly Verdict[], truth: Truth): Verdict {
  const facts = new Map(parts.flatMap((part) => part.facts.map((fact) => [fact.path, fact])));
  return { truth, facts: [...facts.values()], open: [...new Set(parts.flatMap(({ open }) => open))] };
}

const settled = (verdict: Verdict): Verdict => ({ ...verdict, open: [] });

/**
 * Judges a condition in three values (Kleene): one false part settles `all`, one true part settles `any`, whatever is
 * open beside it; otherwise what is open keeps the whole open.
 */
export function evaluate(condition: Condition, look: Look): Verdict {
  if ('all' in condition) {
    const parts = condition.all.map((part) => evaluate(part, look));
    const failed = parts.filter(({ truth }) => truth === false);
    if (failed.length > 0) return settled(joined(failed, false));
    return joined(parts, parts.every(({ truth }) => truth) ? true : undefined);
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => evaluate(part, look));
    const met = parts.filter(({ truth }) => truth === true);
    if (met.length > 0) return settled(joined(met, true));
    return joined(parts, parts.some(({ truth }) => truth === undefined) ? undefined : false);
  }
  return predicateVerdict(condition, look);
}

/** Every fact path that a condition reads. */
export function pathsOf(condition: Condition): readonly string[] {
  if ('all' in condition) return [...new Set(condition.all.flatMap(pathsOf))];
  if ('any' in condition) return [...new Set(condition.any.flatMap(pathsOf))];
  return condition.op === 'before' ? [condition.path, condition.value] : [condition.path];
}
