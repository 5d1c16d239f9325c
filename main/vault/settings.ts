import { z } from 'zod';
import { preferencesSchema, type Notice, type Preferences } from '../../shared/ipc/vault-contract';
import { toHex } from '../../shared/vault/bytes';
import type { Disk } from './disk';
import { writeFailure } from './failure';
import type { VaultJournal } from './journal';
import type { VaultPaths } from './layout';
import { fileRepaired, journalForked, journalShorter, preferencesLost } from './notices';
import { readPair, writeOne, writePair, type SealedPair } from './sealed-pair';
import { frameTag } from './scan';

/** What the program keeps for itself beside the journal: the preferences, and where the journal ended at closing. */
export interface SettingsPlace {
  readonly disk: Disk;
  readonly paths: VaultPaths;
  readonly vaultId: string;
  readonly key: Uint8Array;
  readonly notices: Notice[];
}

const usual: Preferences = { idleMinutes: 10, secondPlace: null };
const markSchema = z.strictObject({ seq: z.number().int().nonnegative(), tag: z.string(), sha256: z.string() });

export const preferencesPair = ({ disk, paths: { copies }, vaultId, key }: SettingsPlace): SealedPair<Preferences> => ({
  disk,
  paths: [copies[0].preferences, copies[1].preferences],
  name: 'preferences',
  vaultId,
  key,
  schema: preferencesSchema,
});

export type Mark = z.infer<typeof markSchema>;

const markPair = ({ disk, paths: { copies }, vaultId, key }: SettingsPlace): SealedPair<Mark> => ({
  disk,
  paths: [copies[0].mark, copies[1].mark],
  name: 'mark',
  vaultId,
  key,
  schema: markSchema,
});

/** The preferences; the usual ones when none were written. Of two copies the newer whole one counts. */
export async function readPreferences(place: SettingsPlace): Promise<Preferences> {
  const pair = preferencesPair(place);
  const { value, bad, there, revision } = await readPair(pair);
  if (!value) {
    if (there > 0) place.notices.push(preferencesLost());
    return usual;
  }
  for (const copy of bad) {
    await writeOne(pair, copy, revision, value).then(
      () => place.notices.push(fileRepaired('the preferences', place.paths.copies[copy].called)),
      () => undefined, // They were read, which is what was asked.
    );
  }
  return value;
}

/** Keeps preferences in both copies. */
export async function writePreferences(place: SettingsPlace, value: Preferences): Promise<void> {
  const pair = preferencesPair(place);
  try {
    await writePair(pair, (await readPair(pair)).revision + 1, preferencesSchema.parse(value));
  } catch (error) {
    throw writeFailure(error);
  }
}

/** Notes where the journal ends, so that older files put back in both copies are noticed. */
export async function writeMark(place: SettingsPlace, journal: VaultJournal): Promise<void> {
  const pair = markPair(place);
  const { seq, tag } = journal.head;
  const sha256 = journal.sha256();
  const { value, revision, bad } = await readPair(pair);
  if (value?.seq === seq && value.sha256 === sha256 && bad.length === 0) return;
  await writePair(pair, revision + 1, { seq, tag: toHex(tag), sha256 });
}

/** Where the journal ended when the vault was last closed; null: nobody noted it. */
export const readMark = async (place: SettingsPlace): Promise<Mark | null> => (await readPair(markPair(place))).value;

/** Compares the journal with that note. Both copies rolled back look whole to everybody else. */
export async function compareMark(mark: Mark | null, journal: VaultJournal, notices: Notice[]): Promise<void> {
  if (!mark || mark.seq === 0 || notices.some(({ code }) => code === 'journal-damaged')) return;
  const missing = mark.seq - journal.head.seq;
  if (missing > 0) notices.push(journalShorter(missing));
  else if ((await tagAt(journal, mark.seq)) !== mark.tag) notices.push(journalForked());
}

async function tagAt({ copies }: VaultJournal, seq: number): Promise<string> {
  const bytes = (await copies.frameIn(0, seq)) ?? (await copies.frameIn(1, seq));
  return bytes ? toHex(frameTag(bytes)) : '';
}
