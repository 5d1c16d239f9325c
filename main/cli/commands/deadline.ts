import { INVALID } from '../../../shared/deadlines/fixed';
import {
  isUnit,
  units,
  type Computed,
  type DeadlineAnswer,
  type DeadlineRequest,
} from '../../../shared/deadlines/answer';
import { caseFileSchema, computeCase, type DeadlineCase } from '../../../shared/deadlines/cases';
import { compute } from '../../../shared/deadlines/compute';
import { CliError } from '../cli-error';
import { printJson, printOut, readInput } from '../io';

export interface DeadlineOptions {
  readonly rule?: string;
  readonly from?: string;
  readonly count?: string;
  readonly unit?: string;
  readonly fixed?: string;
  readonly direction?: string;
  readonly service?: string;
  readonly court?: string;
  readonly alsoBy?: string;
  readonly notBefore?: string;
  readonly clerkClosed?: readonly string[];
  readonly calendar?: readonly string[];
  readonly tz?: string;
  readonly roll?: boolean;
  readonly case?: string;
  readonly json?: boolean;
}

/** More than 100,000 cases need. */
const MAX_BYTES = 64 * 1024 * 1024;

/** The option that holds a part of the request. */
const flags: Readonly<Record<keyof DeadlineRequest, string>> = {
  rule: 'rule',
  from: 'from',
  count: 'count',
  unit: 'unit',
  fixed: 'fixed',
  direction: 'direction',
  service: 'service',
  court: 'court',
  alsoBy: 'also-by',
  notBefore: 'not-before',
  clerkClosed: 'clerk-closed',
  calendars: 'calendar',
  timezone: 'tz',
  roll: 'no-roll',
};

const bad = (field: string, message: string): CliError => new CliError('bad-arguments', message, { field });

/** The request that the options put. Throws CliError where one of them cannot be read. */
function requestOf(options: DeadlineOptions): DeadlineRequest {
  const { count, unit, direction, clerkClosed, calendar } = options;
  const rule = options.rule ?? (options.fixed === undefined ? undefined : 'fixed-date');
  if (rule === undefined) {
    throw bad('rule', 'Name a rule or trigger (--rule frcp6), or a file of cases (--case FILE.json).');
  }
  if (count !== undefined && !/^\d{1,6}$/.test(count))
    throw bad('count', `--count takes a whole number, not “${count}”.`);
  if (unit !== undefined && !isUnit(unit)) throw bad('unit', `There is no unit “${unit}”. Known: ${units.join(', ')}.`);
  if (direction !== undefined && direction !== 'after' && direction !== 'before') {
    throw bad('direction', `--direction is after or before, not “${direction}”.`);
  }
  if (options.fixed !== undefined && rule !== 'validation' && (count !== undefined || unit !== undefined)) {
    throw bad('fixed', '--fixed is a date of its own: give it instead of --from, --count and --unit.');
  }
  return {
    rule,
    from: options.from,
    count: count === undefined ? undefined : Number(count),
    unit,
    fixed: options.fixed,
    direction,
    service: options.service,
    court: options.court,
    alsoBy: options.alsoBy,
    notBefore: options.notBefore,
    clerkClosed,
    calendars: calendar,
    timezone: options.tz,
    ...(options.roll === false ? { roll: false } : {}),
  };
}

/** The answer, or CliError with the option it is about. */
function answered(
  computed: Computed,
  at: (field: keyof DeadlineRequest) => { file?: string; field: string },
): DeadlineAnswer {
  if (computed.ok) return computed.answer;
  const { code, message, field } = computed.problem;
  throw new CliError(code, message, at(field));
}

function inWords(answer: DeadlineAnswer): string {
  const row = (label: string, text: string | undefined): string =>
    text === undefined ? '' : `${label.padEnd(14)}${text}\n`;
  const steps = answer.steps.map(({ date, because, authority }) => `  ${date.padEnd(26)}${because}  [${authority}]\n`);
  return [
    row('due', answer.due),
    row('conservative', answer.conservative),
    row('latest', answer.latest),
    row('working date', answer.workingDate),
    row('verified', answer.verified ? 'yes' : `not verified: ${answer.unverified.join('; ')}`),
    ...answer.warnings.map((warning) => row('note', warning)),
    '\n',
    ...steps,
  ].join('');
}

async function readCases(file: string): Promise<readonly DeadlineCase[]> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(await readInput(file, MAX_BYTES)));
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError('not-json', 'The file is not JSON.', { file });
  }
  const parsed = caseFileSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') ?? '';
  throw new CliError(
    'bad-cases',
    `The file must hold an array of cases {rule, triggerDate, period: {n, unit}, …}${issue ? `; ${field || 'the file'}: ${issue.message}` : ''}.`,
    { file, field },
  );
}

async function runCases(file: string): Promise<void> {
  const cases = await readCases(file);
  const results = cases.map((given, index) => {
    const answer = answered(computeCase(given), (field) => ({ file, field: `${index}.${field}` }));
    return answer.due === INVALID ? INVALID : answer;
  });
  await printJson(results);
}

/**
 * `quash deadline`: one computed date with its steps, or a file of cases. Exit 1 when the demand's own dates
 * contradict each other. Throws CliError for bad input.
 */
export async function runDeadline(options: DeadlineOptions): Promise<number> {
  if (options.case !== undefined) {
    if (options.rule !== undefined) throw bad('case', 'Give --case or --rule, not both.');
    await runCases(options.case);
    return 0;
  }
  const answer = answered(compute(requestOf(options)), (field) => ({ field: flags[field] }));
  if (options.json) await printJson(answer);
  else await printOut(inWords(answer));
  return answer.due === INVALID ? 1 : 0;
}
