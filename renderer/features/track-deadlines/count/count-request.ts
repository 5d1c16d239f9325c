import type { Computed, DeadlineRequest, Unit } from '../../../../shared/deadlines/answer';
import { compute } from '../../../../shared/deadlines/compute';
import { rules } from '../../../../shared/deadlines/rules.data';
import { serviceTables } from '../../../../shared/deadlines/service.data';
import { triggers } from '../../../../shared/deadlines/triggers.data';
import { law } from '../../../../shared/law';

/** What the form of the calculator holds. */
export interface CountForm {
  readonly rule: string;
  readonly from: string | undefined;
  /** The hour it runs from, where hours are counted. */
  readonly time: string | undefined;
  readonly count: number | undefined;
  readonly unit: Unit | undefined;
  readonly direction: 'after' | 'before' | undefined;
  readonly service: string | undefined;
  readonly court: string | undefined;
  readonly alsoBy: string | undefined;
}

export interface RuleOption {
  readonly value: string;
  readonly label: string;
}

/** Every rule and trigger that can be counted by, in the words of the law. */
export const ruleOptions: readonly { readonly group: string; readonly items: RuleOption[] }[] = [
  {
    group: 'Rules of counting',
    items: [...rules.keys()].flatMap((value) => {
      const record = law.deadlines.rules.get(value);
      return record ? [{ value, label: `${record.title} (${value})` }] : [];
    }),
  },
  {
    group: 'Deadlines of the law',
    items: [...triggers.keys()].flatMap((value) => {
      const record = law.deadlines.triggers.get(value);
      return record ? [{ value, label: `${record.label} (${value})` }] : [];
    }),
  },
];

/** True for a date on paper, which is not counted: the day itself is asked for. */
export function isFixed(rule: string): boolean {
  const trigger = triggers.get(rule);
  if (trigger) return trigger.engine === undefined;
  return rules.get(rule)?.engine === undefined && rules.get(rule)?.earlier !== true;
}

/** The count that a rule brings with it; undefined where it has to be said. */
export function ownCount(
  rule: string,
): { readonly n: number; readonly unit: Unit; readonly direction?: string } | undefined {
  return triggers.get(rule)?.periods[0] ?? rules.get(rule)?.period;
}

/** Ways of service that the rule knows. */
export function servicesOf(rule: string): readonly string[] {
  const table = triggers.get(rule)?.periods[0]?.service ?? rules.get(rule)?.service ?? 'none';
  return Object.keys(serviceTables[table]).filter((name) => name !== 'sender');
}

const moment = (day: string, time: string | undefined): string => (time === undefined ? day : `${day}T${time}`);

/** What the form asks, as the command line would put it. */
export function requestOf(form: CountForm): DeadlineRequest {
  const { rule, from, time, count, unit, direction, service, court, alsoBy } = form;
  const start = from === undefined ? undefined : moment(from, time);
  if (isFixed(rule)) return { rule, fixed: start, court };
  return { rule, from: start, count, unit, direction, service, court, alsoBy };
}

/** The answer; undefined while something is still to be said; else what is wrong, in the words of the form. */
export function answerOf(form: CountForm): Computed | undefined {
  if (form.from === undefined) return undefined;
  if (!isFixed(form.rule) && form.count === undefined && ownCount(form.rule) === undefined) return undefined;
  const computed = compute(requestOf(form));
  if (computed.ok) return computed;
  const message = computed.problem.message.replace(/ \(--[^)]*\)/g, '').replace(/--([a-z-]+)/g, '$1');
  return { ok: false, problem: { ...computed.problem, message } };
}
