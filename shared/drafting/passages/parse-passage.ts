import { isCivilDate } from '../../kernel/civil-date';
import type { Diagnostic } from '../../kernel/diagnostic';

const SLOTS = [
  'introduction',
  'facts',
  'standard',
  'argument',
  'lead',
  'candor',
  'alternative',
  'conclusion',
  'relief',
  'notice',
  'order',
  'certificate',
  'jurisdiction',
  'assignment',
  'allegations',
  'claim',
  'prayer',
  'letter-opening',
  'letter-body',
  'letter-close',
  'objections-opening',
  'objections-whole',
  'objection',
  'objections-close',
  'item-answer',
  'item-reasons',
  'item-proposal',
  'certified',
  'record-note',
  'declaration-paragraph',
  'oath',
  'service-statement',
  'conferral-statement',
  'exhibits-statement',
] as const;

/** Where a passage goes in a paper. */
export type PassageSlot = (typeof SLOTS)[number];

const isSlot = (name: string): name is PassageSlot => (SLOTS as readonly string[]).includes(name);

/** One file of templates/passages: who may use it, and its text with slots and cites. */
export interface Passage {
  readonly id: string;
  readonly slot: PassageSlot;
  readonly ground: string | undefined;
  readonly documents: readonly string[];
  readonly instruments: readonly string[];
  readonly clients: readonly string[];
  readonly courts: readonly string[];
  readonly title: string;
  readonly order: number;
  readonly lawSince: string | undefined;
  readonly family: string | undefined;
  readonly body: string;
}

const KEYS: ReadonlySet<string> = new Set([
  'id',
  'slot',
  'ground',
  'documents',
  'instruments',
  'clients',
  'courts',
  'title',
  'order',
  'lawSince',
  'family',
]);

function unquote(value: string): string {
  const m = /^(["'])(.*)\1$/.exec(value);
  return m?.[2] ?? value;
}

function list(value: string | undefined): string[] {
  if (value === undefined) return [];
  return value
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map((item) => unquote(item.trim()))
    .filter((item) => item !== '');
}

/**
 * Reads one passage file: a head of `key: value` lines between two `---` lines, then the body.
 * In: file stem and text. Out: the passage, or findings that say which line is wrong.
 */
export function parsePassage(stem: string, text: string): { passage?: Passage; diagnostics: Diagnostic[] } {
  const where = `passage:${stem}`;
  const bad = (message: string, fix: string): { diagnostics: Diagnostic[] } => ({
    diagnostics: [{ code: 'bad-passage', severity: 'error', message, where, fix }],
  });
  const m = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text.replace(/^\uFEFF/, ''));
  if (!m) return bad('The passage has no head.', 'Begin the file with a line ---, the keys, and a second line ---.');
  const head = new Map<string, string>();
  for (const line of (m[1] ?? '').split(/\r?\n/)) {
    const bare = line.replace(/\s+#\s.*$/, '');
    if (bare.trim() === '' || bare.trimStart().startsWith('#')) continue;
    const pair = /^([A-Za-z]+):\s*(.*)$/.exec(bare);
    if (!pair?.[1] || !KEYS.has(pair[1])) return bad(`The head line “${line}” is not understood.`, 'Use key: value.');
    head.set(pair[1], unquote((pair[2] ?? '').trim()));
  }
  const slot = head.get('slot') ?? '';
  if (!isSlot(slot)) return bad(`“${slot}” is no slot.`, `Use one of: ${SLOTS.join(', ')}.`);
  const order = Number(head.get('order') ?? '100');
  if (!Number.isFinite(order))
    return bad(`“${head.get('order')}” is no place in an order.`, 'Use a number: order: 10.');
  const since = head.get('lawSince');
  if (since !== undefined && !/^\d{4}$/.test(since) && !isCivilDate(since))
    return bad(`“${since}” is no day and no year.`, 'Use lawSince: 1995, or lawSince: 1995-04-19.');
  return {
    passage: {
      id: head.get('id') ?? stem,
      slot,
      ground: head.get('ground'),
      documents: list(head.get('documents')),
      instruments: list(head.get('instruments')),
      clients: list(head.get('clients')),
      courts: list(head.get('courts')),
      title: head.get('title') ?? '',
      order,
      lawSince: since,
      family: head.get('family'),
      body: (m[2] ?? '').replace(/\r\n/g, '\n').trim(),
    },
    diagnostics: [],
  };
}
