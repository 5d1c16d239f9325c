import { bundleLimits, entryNames, type BundleEntry } from '../../../shared/bundle/contents';
import { provedIds, readHistoryText, textToProve, type SharedHistory } from '../../../shared/bundle/merge/lines';
import { isRefusal, refusal, type Refusal } from '../../../shared/bundle/merge/refusal';
import { sha256 } from '../sha256';
import { travellersSchema, type Traveller } from './people';

/** A matter's bundle once it is opened, its signature checked and its entries held against the manifest. */
export interface OpenedBundle {
  readonly matter: string;
  readonly entries: readonly BundleEntry[];
}

/** What it says. */
export interface ReadBundle {
  readonly history: SharedHistory;
  readonly people: readonly Traveller[];
  /** SHA-256 → the bytes. */
  readonly blobs: ReadonlyMap<string, Uint8Array>;
}

/** Reads the entries and proves that each is what its name or its id says. Nothing is changed by it. */
export async function readBundle({ entries }: OpenedBundle): Promise<ReadBundle | Refusal> {
  const history = await readHistory(entries);
  if (isRefusal(history)) return history;
  const people = readPeople(entries);
  if (isRefusal(people)) return people;
  const blobs = new Map<string, Uint8Array>();
  for (const { name, bytes } of entries) {
    if (!name.startsWith('blob/')) continue;
    const hash = name.slice('blob/'.length);
    if ((await sha256(bytes)) !== hash) return refusal('changed', 'A file in it is not what its fingerprint says.');
    blobs.set(hash, bytes);
  }
  return { history, people, blobs };
}

async function readHistory(entries: readonly BundleEntry[]): Promise<SharedHistory | Refusal> {
  const text = textOf(entries, entryNames.operations);
  if (text === null && entries.some(({ name }) => name === entryNames.matter)) {
    return refusal(
      'matter-file',
      'It holds the matter as a file, without its history, so it can’t be joined with one.',
    );
  }
  if (typeof text !== 'string') return text ?? refusal('incomplete', 'It holds no history of a matter.');
  const history = readHistoryText(text);
  if (isRefusal(history)) return history;
  const hashes: string[] = [];
  for (const operation of history.operations) hashes.push(await sha256(textToProve(operation)));
  return provedIds(history.operations, hashes) ?? history;
}

function readPeople(entries: readonly BundleEntry[]): readonly Traveller[] | Refusal {
  const text = textOf(entries, entryNames.people);
  if (typeof text !== 'string') return text ?? [];
  try {
    return travellersSchema.parse(JSON.parse(text));
  } catch {
    return refusal('bad-operation', 'Its list of people is not one.');
  }
}

/** An entry as text; null when there is none. */
function textOf(entries: readonly BundleEntry[], name: string): string | Refusal | null {
  const entry = entries.find((one) => one.name === name);
  if (!entry) return null;
  if (entry.bytes.byteLength > bundleLimits.entryBytes)
    return refusal('too-many', 'It is larger than a matter can be.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(entry.bytes);
  } catch {
    return refusal('unreadable', `${name} is no text.`);
  }
}
