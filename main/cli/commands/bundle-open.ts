import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { identitiesIn, recipientOf } from '../../../shared/age/age-file';
import { AppError } from '../../../shared/kernel/app-error';
import { inspectBundle } from '../../bundle/inspect-bundle';
import { largestBundleFile } from '../../bundle/limits';
import { openBundle, type BundleKey, type OpenedBundle } from '../../bundle/open-bundle';
import { mustBeKnown, trustNobody, type Trust } from '../../bundle/trust';
import { haveWebCrypto } from '../../bundle/web-crypto';
import { fingerprintOf } from '../../bundle/words';
import { saveAtomically } from '../../files/atomic-save';
import { CliError, inFile } from '../cli-error';
import { printJson, printOut, readInput, userPath } from '../io';
import { readPassphrase, refuseArgument, type PassphraseOptions } from '../passphrase';
import { readCardFile } from './bundle-seal';

export interface InspectOptions extends PassphraseOptions {
  readonly identity?: string;
  readonly json?: boolean;
}

export interface OpenOptions extends InspectOptions {
  readonly out: string;
  readonly from?: readonly string[];
}

/** `quash bundle open`: exit 0. Throws CliError: the bundle is refused, nothing is written. */
export async function runBundleOpen(file: string, options: OpenOptions): Promise<number> {
  refuseArgument(options);
  await mustBeEmpty(options.out);
  const cards = await Promise.all((options.from ?? []).map(readCardFile));
  const trust = { ...trustNobody, confirmed: cards.map(({ signingKey }) => signingKey) };
  const bytes = await readInput(file, largestBundleFile);
  try {
    const opened = await openWith(bytes, options, trust);
    if (cards.length > 0) mustBeKnown(opened.signer, opened.manifest.signer.name);
    const written = await writeAll(opened, userPath(options.out));
    await tellOpened(opened, options, written);
    return 0;
  } catch (error) {
    throw inFile(error, file);
  }
}

/** `quash bundle inspect`: exit 0. Throws CliError: it is no bundle, or asks for too much, or the key is wrong. */
export async function runBundleInspect(file: string, options: InspectOptions): Promise<number> {
  refuseArgument(options);
  const bytes = await readInput(file, largestBundleFile);
  try {
    const look = inspectBundle(bytes);
    const hasKey = options.identity !== undefined || options.passphraseFd !== undefined;
    const opened = hasKey ? await openWith(bytes, options, trustNobody) : null;
    const contents = opened && { ...opened.manifest, signer: signerOf(opened) };
    if (options.json) await printJson({ ...look, contents });
    else await printOut(`${[...lookLines(look), ...(opened ? contentLines(opened) : [noKey])].join('\n')}\n`);
    return 0;
  } catch (error) {
    throw inFile(error, file);
  }
}

async function mustBeEmpty(folder: string): Promise<void> {
  const names = await readdir(userPath(folder)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new CliError('cannot-write', `Cannot write into ${folder}: ${error.code ?? 'unknown'}.`, { file: folder });
  });
  if (names.length === 0) return;
  throw new CliError('folder-in-use', `The folder ${folder} is not empty. Name a new one; nothing was written.`, {
    file: folder,
  });
}

/** Opens with what was given: the passphrase, or the first identity that fits. */
async function openWith(bytes: Uint8Array, options: InspectOptions, trust: Trust): Promise<OpenedBundle> {
  if (inspectBundle(bytes).sealedTo === 'passphrase') {
    const passphrase = await readPassphrase(options);
    try {
      return await openBundle(bytes, { passphrase }, { trust });
    } finally {
      passphrase.fill(0);
    }
  }
  const keys = await identitiesOf(options);
  for (const [i, key] of keys.entries()) {
    try {
      return await openBundle(bytes, key, { trust });
    } catch (error) {
      const isLast = i === keys.length - 1;
      if (isLast || !(error instanceof AppError) || error.code !== 'not-allowed') throw error;
    }
  }
  throw new CliError('no-identity', 'There is no secret key of age in this file.', { file: options.identity ?? '' });
}

async function identitiesOf({ identity }: InspectOptions): Promise<BundleKey[]> {
  if (identity === undefined) {
    throw new CliError('no-identity', 'It is sealed to keys: name the file with yours by --identity.', {
      field: 'identity',
    });
  }
  haveWebCrypto();
  const text = new TextDecoder().decode(await readInput(identity, 1024 * 1024));
  return Promise.all(identitiesIn(text).map(async (key) => ({ identity: key, recipient: await recipientOf(key) })));
}

async function writeAll({ manifest, entries }: OpenedBundle, folder: string): Promise<string[]> {
  const about = { name: 'manifest.json', bytes: new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`) };
  const written: string[] = [];
  for (const { name, bytes } of [about, ...entries]) {
    // Names are from an allow-list without any that climbs: shared/bundle/contents.ts.
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await saveAtomically(path, bytes);
    written.push(name);
  }
  return written;
}

const signerOf = ({ manifest: { signer }, signer: standing }: OpenedBundle) => ({
  ...signer,
  standing,
  fingerprint: fingerprintOf(signer.publicKey).join(' '),
});

async function tellOpened(opened: OpenedBundle, { out, json }: OpenOptions, written: readonly string[]): Promise<void> {
  if (json) {
    return printJson({ ok: true, out: userPath(out), written, signer: signerOf(opened), manifest: opened.manifest });
  }
  await printOut(`${[...contentLines(opened), `Written to ${out}: ${written.join(', ')}`].join('\n')}\n`);
}

const noKey = 'What is in it, and who signed it, only its key tells.';

function lookLines({ bytes, sealedTo, recipients }: ReturnType<typeof inspectBundle>): string[] {
  const to =
    sealedTo === 'passphrase' ? 'by a passphrase' : `to ${recipients === 1 ? 'one key' : `${recipients} keys`}`;
  return [`An age file of ${bytes.toLocaleString('en-US')} bytes, sealed ${to}.`];
}

function contentLines(opened: OpenedBundle): string[] {
  const { manifest } = opened;
  const { name, standing, fingerprint } = signerOf(opened);
  const kept = manifest.drawer.included ? ['It carries the sealed drawer, to its own recipients.'] : [];
  return [
    `${manifest.title ?? manifest.kind}: ${manifest.entries.length} entries, ${manifest.operations.count} changes, made ${manifest.createdAt}.`,
    `Signed as “${name}”, ${standing === 'known' ? 'whose card you gave' : 'a signer that nobody confirmed here'}: ${fingerprint}`,
    ...(standing === 'known' ? [] : ['Compare these ten words by voice with who sent it before you rely on it.']),
    ...kept,
  ];
}
