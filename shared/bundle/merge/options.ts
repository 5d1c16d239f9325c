import type { ConflictOption } from '../../schema/conflict';
import { canonicalJson } from '../../schema/operation';
import type { Json } from './leaves';
import type { Live } from './live';

/** The different values, each with its writers; in an order of their own, so that every vault lists them alike. */
export function optionsOf(live: readonly Live[]): ConflictOption[] {
  const byText = new Map<string, { value: Json | undefined; operations: string[] }>();
  for (const { operation, value } of live) {
    const text = value === undefined ? '' : canonicalJson(value);
    const mine = byText.get(text) ?? { value, operations: [] };
    byText.set(text, mine);
    mine.operations.push(operation);
  }
  return inOrder(
    [...byText.values()].map(({ value, operations }) => ({
      ...(value !== undefined && { value }),
      operations: [...new Set(operations)].sort(),
    })),
  );
}

export function inOrder(options: readonly ConflictOption[]): ConflictOption[] {
  const text = ({ value }: ConflictOption): string => (value === undefined ? '' : canonicalJson(value));
  return options.toSorted((a, b) => (text(a) < text(b) ? -1 : 1));
}

/** What is said wins over what was taken away; then the largest name of an operation, which no clock and no vault decides. */
export function winner(options: readonly ConflictOption[]): ConflictOption {
  const rank = ({ value, operations }: ConflictOption): string =>
    `${value === undefined ? 0 : 1}${operations.at(-1) ?? ''}`;
  return options.reduce((best, one) => (rank(one) > rank(best) ? one : best));
}

const rule = '\n\n* * *\n\n';

export function bothTexts(options: readonly ConflictOption[]): Json | undefined {
  const texts = options.toSorted((a, b) => ((a.operations[0] ?? '') < (b.operations[0] ?? '') ? -1 : 1));
  const said = texts.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  return said.length === 0 ? undefined : said.join(rule);
}

export function allEntries(options: readonly ConflictOption[]): Json {
  const entries = new Map<string, Json>();
  const lists = options.toSorted((a, b) => ((a.operations[0] ?? '') < (b.operations[0] ?? '') ? -1 : 1));
  for (const { value } of lists) {
    for (const entry of Array.isArray(value) ? (value as Json[]) : []) entries.set(canonicalJson(entry), entry);
  }
  return [...entries.values()];
}
