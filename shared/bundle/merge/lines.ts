import { z } from 'zod';
import {
  canonicalJson,
  OPERATION_SCHEMA,
  operationSchema,
  operationText,
  sha256Schema,
  type Operation,
} from '../../schema/operation';
import { bundleLimits } from '../contents';
import { isRecord } from './leaves';
import { refusal, type Refusal } from './refusal';

/**
 * The place of an operation whose content stays in its vault (what lies in the sealed drawer): without it, what was made
 * on top of it would hang in the air.
 */
export const withheldSchema = z.strictObject({
  id: sha256Schema,
  parents: z.array(sha256Schema),
  withheld: z.literal(true),
});
export type Withheld = z.infer<typeof withheldSchema>;

/** The shared part of a matter's journal. */
export interface SharedHistory {
  readonly operations: readonly Operation[];
  readonly withheld: readonly Withheld[];
}

/** More than any command writes. */
const mostChanges = 1_000_000;
const mostParents = 1_000;
const deepest = 60;

/** The text of the entry `operations.jsonl`. */
export function historyText({ operations, withheld }: SharedHistory): string {
  return [...withheld, ...operations].map((line) => `${canonicalJson(line)}\n`).join('');
}

/**
 * Reads the text of the entry. Nothing of it is believed yet: whoever reads it computes the SHA-256 of each
 * `operationText` and has {@link provedIds} compare.
 */
export function readHistoryText(text: string): SharedHistory | Refusal {
  const operations: Operation[] = [];
  const withheld: Withheld[] = [];
  const known = new Set<string>();
  let changes = 0;
  let from = 0;
  for (let number = 1; from < text.length; number += 1) {
    if (number > bundleLimits.operations) return tooMany();
    const end = text.indexOf('\n', from);
    const line = text.slice(from, end < 0 ? text.length : end);
    from = end < 0 ? text.length : end + 1;
    const read = readLine(line, number);
    if ('code' in read) return read;
    if (known.has(read.id)) return refusal('bad-operation', `Change ${number} is in it twice.`);
    known.add(read.id);
    if ('withheld' in read) withheld.push(read);
    else operations.push(read);
    changes += 'changes' in read ? read.changes.length : 0;
    if (changes > mostChanges) return tooMany();
  }
  return { operations, withheld };
}

function readLine(line: string, number: number): Operation | Withheld | Refusal {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return refusal('unreadable', `Change ${number} is not JSON.`);
  }
  const bad = hostileShape(json);
  if (bad) return refusal('hostile', `Change ${number} ${bad}.`);
  if (isRecord(json) && 'withheld' in json) {
    const place = withheldSchema.safeParse(json);
    return place.success ? place.data : refusal('bad-operation', `Change ${number} is not the place of a change.`);
  }
  if (isRecord(json) && typeof json['schema'] === 'number' && json['schema'] > OPERATION_SCHEMA) {
    return refusal('future-schema', `Change ${number} was made by a newer Quash.`);
  }
  const operation = operationSchema.safeParse(json);
  if (operation.success && operation.data.parents.length <= mostParents) return operation.data;
  const issue = operation.error?.issues[0];
  return refusal(
    'bad-operation',
    `Change ${number} is no change: ${issue ? `${issue.path.join('.')} ${issue.message}` : 'parents'}.`,
  );
}

const tooMany = (): Refusal =>
  refusal(
    'too-many',
    `It holds more changes than a matter can have (${bundleLimits.operations.toLocaleString('en-US')} operations, ${mostChanges.toLocaleString('en-US')} changes).`,
  );

/** Names that reach into every object of a program that joins carelessly. This one does not, and still lets none in. */
const polluting: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** What no honest vault writes; null: nothing. It needs no stack of its own, however deep the value goes. */
function hostileShape(json: unknown): string | null {
  const waiting: [unknown, number][] = [[json, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [value, depth] = next;
    if (depth > deepest) return 'is nested deeper than a record can be';
    if (value === null || typeof value !== 'object') continue;
    for (const [key, inner] of Object.entries(value)) {
      if (polluting.has(key) || key.includes('\u0000') || key.startsWith('\u0001'))
        return `holds the name “${key.slice(0, 40)}”`;
      if (key === 'field' && typeof inner === 'string' && hostilePath(inner))
        return `names the field “${inner.slice(0, 80)}”`;
      waiting.push([inner, depth + 1]);
    }
  }
  return null;
}

const hostilePath = (field: string): boolean =>
  // eslint-disable-next-line no-control-regex -- the markers of leaves are control characters
  /[\u0000\u0001]/.test(field) || field.split('.').some((key) => polluting.has(key));

/** Every operation is what its id says, by the hashes of their texts in the same order; else the refusal. */
export function provedIds(operations: readonly Operation[], hashes: readonly string[]): Refusal | null {
  const wrong = operations.findIndex(({ id }, i) => hashes[i] !== id);
  return wrong < 0 && hashes.length === operations.length
    ? null
    : refusal(
        'changed',
        `The change of ${operations[wrong]?.at ?? 'an unknown day'} is not what its fingerprint says.`,
      );
}

/** The text to hash for {@link provedIds}. */
export const textToProve = ({ id: _id, ...unsigned }: Operation): string => operationText(unsigned);
