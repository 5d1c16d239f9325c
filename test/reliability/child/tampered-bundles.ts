import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sealAge } from '../../../shared/age/age-file';
import { AppError } from '../../../shared/kernel/app-error';
import { entryNames } from '../../../shared/bundle/contents';
import { cardText } from '../../../main/bundle/card';
import { addCard, decideColleague, noteImported, trustOf } from '../../../main/bundle/colleagues';
import { openBundle } from '../../../main/bundle/open-bundle';
import { asDevice, makeCard } from '../../../main/bundle/own-device';
import { mustBeKnown, replayWords } from '../../../main/bundle/trust';
import type { OpenVault } from '../../../main/vault/vault';
import { tamperedCases, type TamperedCase } from './tampered-cases';
import { containerOf, fileOf, newKeys, operations, type Cast } from './tampered-making';

/** How much is tried, and by which seed. */
export interface TamperOrder {
  /** Bits that are turned in each region of the file. */
  readonly flips: number;
  readonly chance: () => number;
}

export interface TamperReport {
  readonly refused: Readonly<Record<'contents' | 'flips' | 'cuts' | 'resealed', number>>;
  /** How many cases there were of each row of the table of hostile inputs. */
  readonly rows: Readonly<Record<string, number>>;
  /** Milliseconds. */
  readonly slowest: number;
  /** Seconds to seal and open 20 MB. */
  readonly large: number;
  readonly failures: readonly string[];
}

const pieceWithSeal = 64 * 1024 + 16;
const at = new Date('2026-12-01T09:00:00.000Z');

/** Colleagues of a vault that has no card yet. */
async function castOf(vault: OpenVault): Promise<Cast> {
  const { recipient, signingKey } = await makeCard(vault, 'The receiver', at);
  const [ada, eve, kim] = [await newKeys(), await newKeys(), await newKeys()];
  for (const [one, name, standing] of [
    [ada, 'Ada Byrne', 'confirmed'],
    [eve, 'Eve Lang', 'revoked'],
  ] as const) {
    const text = cardText({ name, recipient: one.recipient, signingKey: one.signingKey }, one.sign);
    await addCard(vault, text, signingKey, at);
    await decideColleague(vault, one.signingKey, standing, at);
  }
  const bare = { me: recipient, ada, eve, kim, matter: randomUUID(), operationsBytes: operations.byteLength };
  const first = await fileOf(
    { ...bare, seen: nothingSeen },
    { change: (m) => void (m['createdAt'] = '2026-11-15T09:00:00.000Z') },
  );
  const { manifest: seen } = await open(vault, first, bare.matter);
  await noteImported(vault, seen);
  return { ...bare, seen };
}

const nothingSeen = { id: randomUUID() } as Cast['seen'];

const open = (vault: OpenVault, file: Uint8Array, matter: string) =>
  asDevice(vault, (keys, sharing) => openBundle(file, keys, { trust: trustOf(sharing, keys.signingKey), matter }));

/** What is said of a file, or null when it may be taken in as something new. */
async function verdict(vault: OpenVault, file: Uint8Array, matter: string): Promise<string | null> {
  try {
    const { manifest, signer, replay } = await open(vault, file, matter);
    mustBeKnown(signer, manifest.signer.name);
    return replayWords[replay] || null;
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'internal') return `no plain words: ${String(error)}`;
    return `${error.message} ${error.fix}`;
  }
}

function flipped(file: Uint8Array, byte: number, bit: number): Uint8Array {
  const copy = Uint8Array.from(file);
  copy[byte] = (copy[byte] ?? 0) ^ (1 << bit);
  return copy;
}

/** The regions of a file: head, nonce, each piece's content and seal. */
function regionsOf(file: Uint8Array): (readonly [string, number, number])[] {
  const head = Buffer.from(file).indexOf('\n', Buffer.from(file).indexOf('\n--- ') + 1) + 1;
  const regions: (readonly [string, number, number])[] = [
    ['head', 0, head],
    ['nonce', head, head + 16],
  ];
  for (let from = head + 16, n = 1; from < file.byteLength; from += pieceWithSeal, n++) {
    const to = Math.min(file.byteLength, from + pieceWithSeal);
    regions.push([`piece ${n}`, from, to - 16], [`seal of piece ${n}`, to - 16, to]);
  }
  return regions;
}

const unhurt = /no sealed file|changed or cut short|not sealed to this key|more work/;

/** One bit turned, many times over, in every region. */
function flipsOf(file: Uint8Array, { flips, chance }: TamperOrder): TamperedCase[] {
  return regionsOf(file).flatMap(([region, from, to]) =>
    Array.from({ length: flips }, () => {
      const byte = from + Math.floor(chance() * (to - from));
      const bit = Math.floor(chance() * 8);
      return { row: 65, what: `bit ${bit} of byte ${byte} (${region})`, file: flipped(file, byte, bit), says: unhurt };
    }),
  );
}

/** One bit turned in what was signed, by somebody who could open the file and sealed it again. */
async function resealedOf(cast: Cast, { flips, chance }: TamperOrder): Promise<TamperedCase[]> {
  const plain = containerOf(cast);
  const signature = plain.byteLength - (cast.operationsBytes + 8 + 64);
  const regions = [
    ['magic and length', 0, 11],
    ['list of contents', 11, signature],
    ['signature', signature, signature + 64],
    ['length of the entry', signature + 64, signature + 72],
    ['entry', signature + 72, plain.byteLength],
  ] as const;
  const cases: TamperedCase[] = [];
  for (const [region, from, to] of regions) {
    for (let n = 0; n < flips; n++) {
      const byte = from + Math.floor(chance() * (to - from));
      const file = await sealAge(flipped(plain, byte, Math.floor(chance() * 8)), [cast.me]);
      cases.push({ row: 65, what: `byte ${byte} (${region}), sealed again`, file, says: /Nothing was taken in/ });
    }
  }
  return cases;
}

/** Cut at every border, and beside it; with a piece too many, twice or in another place. */
function cutsOf(file: Uint8Array): TamperedCase[] {
  const ends = regionsOf(file).map(([, , to]) => to);
  const cuts = [...ends.slice(0, -1), ...ends.map((end) => end - 1), 1, 30].map((end) => file.subarray(0, end));
  const pieces = regionsOf(file)
    .filter(([name]) => name.startsWith('piece'))
    .map(([, from, to]) => file.subarray(from, to + 16));
  const body = file.byteLength - pieces.reduce((sum, piece) => sum + piece.byteLength, 0);
  const [one, two, ...rest] = pieces;
  const start = file.subarray(0, body);
  const joined = (...parts: readonly (Uint8Array | undefined)[]): Uint8Array =>
    Buffer.concat([start, ...parts.map((part) => part ?? new Uint8Array(0))]);
  const put = [
    joined(two, one, ...rest),
    joined(one, ...rest),
    joined(one, one, two, ...rest),
    joined(...pieces, Uint8Array.of(0)),
  ];
  return [...cuts, ...put].map((bytes) => ({
    row: 64,
    what: `${bytes.byteLength} bytes of ${file.byteLength}, cut or put together`,
    file: bytes,
    says: unhurt,
  }));
}

/** A fingerprint of every file of a vault. */
function vaultState(profile: string): string {
  const folder = join(profile, 'vault');
  const digest = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (/[.](?:qj|json|sealed)$|blobs[\\/]/.test(name)) digest.update(name).update(readFileSync(join(folder, name)));
  }
  return digest.digest('hex');
}

/** Seals and opens 20 MB. */
async function timeLarge(vault: OpenVault, cast: Cast): Promise<number> {
  const began = performance.now();
  const bytes = new Uint8Array(20 * 1024 * 1024).fill(0x20);
  await open(vault, await fileOf(cast, { entries: [{ name: entryNames.operations, bytes }] }), cast.matter);
  return Math.round((performance.now() - began) / 100) / 10;
}

/** Tries everything on a protected vault without a card; each case must be refused in plain words, the vault unchanged. */
export async function tryTampered(vault: OpenVault, order: TamperOrder): Promise<TamperReport> {
  const cast = await castOf(vault);
  const whole = await fileOf(cast);
  const failures: string[] = [];
  // The control: the same bundle unhurt, and one dated 2099, may be taken in; so each refusal below is for its reason.
  for (const file of [
    whole,
    await fileOf(cast, { change: (m) => void (m['createdAt'] = '2099-01-01T00:00:00.000Z') }),
  ]) {
    const said = await verdict(vault, file, cast.matter);
    if (said !== null) failures.push(`the control was refused: ${said}`);
  }
  const before = vaultState(vault.profile);
  const groups = {
    contents: await tamperedCases(cast),
    flips: flipsOf(whole, order),
    cuts: cutsOf(whole),
    resealed: await resealedOf(cast, order),
  };
  const refused = { contents: 0, flips: 0, cuts: 0, resealed: 0 };
  const rows: Record<string, number> = {};
  let slowest = 0;
  for (const [group, cases] of Object.entries(groups) as [keyof typeof groups, TamperedCase[]][]) {
    for (const { row, what, file, says } of cases) {
      const began = performance.now();
      const said = await verdict(vault, file, cast.matter);
      slowest = Math.max(slowest, performance.now() - began);
      if (said !== null && says.test(said)) refused[group] += 1;
      else failures.push(`${row ?? 'own'}: ${what}: ${said ?? 'it was taken in'}`);
      if (row !== null) rows[row] = (rows[row] ?? 0) + 1;
    }
  }
  if (vaultState(vault.profile) !== before) failures.push('the vault was changed');
  return { refused, rows, slowest: Math.round(slowest), large: await timeLarge(vault, cast), failures };
}
