import type { Law } from '../schema/law';
import { predicateSchema } from '../schema/law/ground';
import { factKind, type FactKind } from './fact-kinds';
import type { GroundPack, PackFault } from './pack-schema';

type Report = (path: string, message: string, fix: string) => void;

const OPS = [
  'eq',
  'neq',
  'in',
  'notIn',
  'includes',
  'includesAny',
  'gt',
  'lt',
  'missing',
  'empty',
  'nonempty',
  'before',
];
const LISTS: ReadonlySet<string> = new Set(['includes', 'includesAny', 'empty', 'nonempty']);
const SEVERAL: ReadonlySet<string> = new Set(['in', 'notIn', 'includesAny']);
const MAX_DEPTH = 10;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether one value may stand at a fact of this kind. */
function fits(value: unknown, { kind, choices, orNumber }: FactKind): boolean {
  if (kind === 'boolean') return typeof value === 'boolean';
  if (kind === 'number') return typeof value === 'number';
  if (typeof value === 'number') return orNumber;
  return typeof value === 'string' && (choices.length === 0 || choices.includes(value));
}

const KIND_WORDS: Readonly<Record<FactKind['kind'], string>> = {
  boolean: 'true or false',
  number: 'a number',
  date: 'a date',
  text: 'a text',
  choice: 'one of its values',
  list: 'a list',
};

/** Which ops ask something of a fact that it cannot answer. */
function opFault(op: string, kind: FactKind): string | undefined {
  if (LISTS.has(op) !== (kind.kind === 'list') && op !== 'missing' && op !== 'before')
    return kind.kind === 'list'
      ? 'The fact is a list: ask it with includes, includesAny, empty or nonempty.'
      : 'The fact is no list: ask it with eq, neq, in or notIn.';
  if ((op === 'gt' || op === 'lt') && kind.kind !== 'number' && !kind.orNumber)
    return 'Only a number can be greater or less; ask it with eq, neq, in or notIn.';
  return op === 'before' && kind.kind !== 'date' ? 'Only a date can be before another.' : undefined;
}

function checkValue(op: string, value: unknown, kind: FactKind, path: string, report: Report): void {
  const words = `The fact takes ${KIND_WORDS[kind.kind]}${kind.choices.length > 0 ? `: ${kind.choices.join(', ')}` : ''}.`;
  const values = SEVERAL.has(op) ? value : [value];
  if (!Array.isArray(values) || values.length === 0) {
    report(path, `“${op}” needs a list of values.`, 'Write the values in square brackets.');
    return;
  }
  const wrong = values.findIndex((one) => !fits(one, kind));
  if (wrong < 0) return;
  report(SEVERAL.has(op) ? `${path}[${wrong}]` : path, `${JSON.stringify(values[wrong])} cannot stand there.`, words);
}

function checkPredicate(when: Readonly<Record<string, unknown>>, at: string, law: Law, report: Report): void {
  const { path, op, value } = when;
  const kind = typeof path === 'string' ? factKind(path, law) : undefined;
  if (!kind) {
    const fix = 'Use a path of the table of demand fields (docs/triage.md).';
    report(`${at}.path`, `There is no fact ${JSON.stringify(path)}.`, fix);
    return;
  }
  if (typeof op !== 'string' || !OPS.includes(op)) {
    report(`${at}.op`, `There is no op ${JSON.stringify(op)}.`, `Use one of ${OPS.join(', ')}.`);
    return;
  }
  const fault = opFault(op, kind);
  if (fault !== undefined) {
    report(`${at}.op`, `“${op}” cannot be asked of ${String(path)}.`, fault);
    return;
  }
  if (op === 'before') {
    if (typeof value !== 'string' || factKind(value, law)?.kind !== 'date')
      report(`${at}.value`, 'It must be the path of another date.', 'Write service.date, for one.');
  } else if (op === 'gt' || op === 'lt') {
    if (typeof value !== 'number') report(`${at}.value`, `“${op}” needs a number.`, 'Write a number without quotes.');
  } else if (!['missing', 'empty', 'nonempty'].includes(op)) checkValue(op, value, kind, `${at}.value`, report);
  const shape = predicateSchema.safeParse(when);
  const extra = shape.success ? undefined : shape.error.issues.find(({ code }) => code === 'unrecognized_keys');
  if (extra) report(at, 'It holds a field that the language does not know.', 'Keep path, op and value alone.');
}

function checkCondition(when: unknown, at: string, law: Law, report: Report, depth = 0): void {
  if (depth > MAX_DEPTH) {
    report(at, 'Conditions are nested too deeply.', `Nest all and any at most ${MAX_DEPTH} deep.`);
    return;
  }
  if (!isRecord(when)) {
    report(at, 'It is no condition.', 'Write {"path", "op", "value"}, {"all": […]} or {"any": […]}.');
    return;
  }
  for (const join of ['all', 'any'] as const) {
    if (!(join in when)) continue;
    const parts = when[join];
    if (!Array.isArray(parts) || parts.length === 0 || Object.keys(when).length > 1) {
      report(
        `${at}.${join}`,
        `“${join}” needs a list of conditions and stands alone.`,
        'Put every part into its list.',
      );
      return;
    }
    parts.forEach((part, i) => checkCondition(part, `${at}.${join}[${i}]`, law, report, depth + 1));
    return;
  }
  checkPredicate(when, at, law, report);
}

type Triggers = readonly { readonly id: string; readonly when: unknown }[];

function checkTriggers(triggers: Triggers, at: string, law: Law, report: Report): void {
  triggers.forEach(({ id, when }, i) => {
    if (triggers.findIndex((other) => other.id === id) < i)
      report(
        `${at}[${i}].id`,
        `The trigger id “${id}” stands twice.`,
        'Give each trigger of a ground an id of its own.',
      );
    checkCondition(when, `${at}[${i}].when`, law, report);
  });
}

type Ids = readonly { readonly precedentIds: readonly string[] }[];

function checkIds(rows: Ids, at: string, law: Law, report: Report): void {
  rows.forEach(({ precedentIds }, i) =>
    precedentIds.forEach((id, j) => {
      if (!law.precedents.has(id))
        report(
          `${at}[${i}].precedentIds[${j}]`,
          `The library has no record “${id}”.`,
          'Name a record, or leave the list empty.',
        );
    }),
  );
}

/** What is wrong with a pack beyond its shape: ids, facts, ops and values that the law does not know. */
export function checkPack(pack: GroundPack, law: Law): PackFault[] {
  const faults: PackFault[] = [];
  const report: Report = (path, message, fix) => void faults.push({ path, message, fix });
  const seen = new Set<string>();
  (pack.grounds ?? []).forEach((ground, i) => {
    const at = `grounds[${i}]`;
    if (law.grounds.has(ground.id))
      report(`${at}.id`, `“${ground.id}” is a shipped ground.`, 'Change it under “changes”, or take another id.');
    if (seen.has(ground.id)) report(`${at}.id`, `The ground id “${ground.id}” stands twice.`, 'Take another id.');
    seen.add(ground.id);
    ground.appliesTo.forEach((id, j) => {
      if (!law.instruments.has(id))
        report(
          `${at}.appliesTo[${j}]`,
          `There is no instrument “${id}”.`,
          `Use one of ${[...law.instruments.keys()].join(', ')}.`,
        );
    });
    checkTriggers(ground.triggers, `${at}.triggers`, law, report);
    checkIds(ground.keyAuthorities ?? [], `${at}.keyAuthorities`, law, report);
    checkIds(ground.controllingTests ?? [], `${at}.controllingTests`, law, report);
  });
  (pack.changes ?? []).forEach((change, i) => {
    const at = `changes[${i}]`;
    const shipped = law.grounds.get(change.ground);
    if (!shipped) report(`${at}.ground`, `There is no ground “${change.ground}” to change.`, 'Add it under “grounds”.');
    checkTriggers(change.triggers ?? [], `${at}.triggers`, law, report);
    checkIds(change.keyAuthorities ?? [], `${at}.keyAuthorities`, law, report);
    (change.without ?? []).forEach((id, j) => {
      if (shipped && !shipped.triggers.some((one) => one.id === id))
        report(`${at}.without[${j}]`, `“${change.ground}” has no trigger “${id}”.`, 'Correct the id or leave it out.');
    });
  });
  return faults;
}
