import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { isAgeRecipient } from '../../../shared/age/age-file';
import { entryNames, type BundleContents } from '../../../shared/bundle/contents';
import { protectedWords } from '../../../shared/checks/protected-words';
import type { Matter } from '../../../shared/schema/matter';
import { OPERATION_SCHEMA } from '../../../shared/schema/operation';
import { readCard } from '../../bundle/card';
import { deviceKeysOf, newDeviceSecret } from '../../bundle/device-keys';
import { sealBundle, type SealOptions } from '../../bundle/seal-bundle';
import { fingerprintOf, isWordPassphrase, makePassphrase } from '../../bundle/words';
import { exportFile, prepareExport } from '../../files/export-file';
import { checkNewPassphrase } from '../../vault/secret-text';
import { CliError, inFile } from '../cli-error';
import { checkOutput, DASH, printJson, printOut, say, userPath } from '../io';
import { loadMatter } from '../load-matter';
import { readPassphrase, refuseArgument, type PassphraseOptions } from '../passphrase';

export interface SealCommandOptions extends PassphraseOptions {
  readonly matter: string;
  readonly out: string;
  readonly to?: readonly string[];
  readonly json?: boolean;
}

/**
 * `quash bundle seal`: exit 0. Throws CliError 'bad-arguments', 'restricted', 'cannot-write', 'no-passphrase', or what a
 * matter file is refused for.
 */
export async function runBundleSeal(options: SealCommandOptions): Promise<number> {
  refuseArgument(options);
  checkOutput(options.out, 'quash');
  const to = await recipientsOf(options);
  const matter = await loadMatter(options.matter);
  if (matter.restricted) throw restricted(options.matter);
  const secret = newDeviceSecret();
  try {
    const { signingKey, sign } = await deviceKeysOf(secret);
    const signer = { device: randomUUID(), name: 'Quash on the command line', signingKey, sign };
    const sealing = { signer, to, id: randomUUID(), createdAt: new Date().toISOString(), drawerRecipients: [] };
    const { bytes, manifest } = await sealBundle(contentsOf(matter), sealing);
    const sha256 = await write(options.out, bytes, matter);
    await tell(options, { id: manifest.id, recipients: manifest.recipients, sha256, signingKey });
    return 0;
  } finally {
    secret.fill(0);
    if ('passphrase' in to) to.passphrase.fill(0);
  }
}

/** A restricted matter goes to nobody by the command line: an attorney lifts that in the window, with a reason. */
const restricted = (file: string): CliError =>
  new CliError(
    'restricted',
    'This matter is restricted (sealed, gagged, NSL or grand jury): it goes into no bundle. Nothing was written.',
    { file, field: 'restricted' },
  );

async function recipientsOf(options: SealCommandOptions): Promise<SealOptions['to']> {
  const { to = [], passphraseFd } = options;
  if (to.length > 0 === (passphraseFd !== undefined)) {
    throw new CliError('bad-arguments', 'Name who may open it: either --to RECIPIENT… or --passphrase-fd N.', {
      field: 'to',
    });
  }
  if (passphraseFd === undefined) return { recipients: await Promise.all(to.map(recipientOf)) };
  const passphrase = await readPassphrase(options);
  checkNewPassphrase(passphrase);
  if (!isWordPassphrase(passphrase)) {
    say('quash: this passphrase was not made by “quash bundle passphrase”. Whoever has the file can try it for ever.');
  }
  return { passphrase };
}

async function recipientOf(word: string): Promise<string> {
  if (isAgeRecipient(word)) return word;
  if (/^age1/.test(word)) {
    throw new CliError('bad-arguments', `“${word}” is no public key of age, or one that was mistyped.`, {
      field: 'to',
    });
  }
  return (await readCardFile(word)).recipient;
}

/** The card in a file. Throws CliError 'cannot-read' or 'bad-input'. */
export async function readCardFile(path: string) {
  const text = await readFile(userPath(path), 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CliError('cannot-read', `Cannot read ${path}: ${error.code ?? 'unknown'}.`, { file: path });
  });
  try {
    return readCard(text);
  } catch (error) {
    throw inFile(error, path);
  }
}

function contentsOf(matter: Matter): BundleContents {
  const bytes = new TextEncoder().encode(`${JSON.stringify(matter, null, 2)}\n`);
  const none = createHash('sha256').digest('hex');
  return {
    kind: 'matter',
    matter: matter.id,
    title: matter.title,
    operations: { count: 0, sha256: none, heads: [] },
    schema: OPERATION_SCHEMA,
    entries: [{ name: entryNames.matter, bytes }],
  };
}

async function write(out: string, bytes: Uint8Array, matter: Matter): Promise<string> {
  const guard = { matterId: matter.id, protectedWords: protectedWords(matter) };
  const prepared = prepareExport(bytes, out === DASH ? 'bundle.quash' : basename(userPath(out)), guard);
  if (prepared.status === 'blocked') {
    throw new CliError(
      'protected-word',
      'The file’s name holds a word that the matter protects. Nothing was written.',
      {
        file: out,
      },
    );
  }
  if (out === DASH) await printOut(bytes);
  else await exportFile(bytes, userPath(out), guard);
  return createHash('sha256').update(bytes).digest('hex');
}

interface Sealed {
  readonly id: string;
  readonly recipients: readonly string[];
  readonly sha256: string;
  readonly signingKey: string;
}

async function tell({ out, json }: SealCommandOptions, { id, recipients, sha256, signingKey }: Sealed): Promise<void> {
  const fingerprint = fingerprintOf(signingKey).join(' ');
  if (out === DASH) return say(`Signed by a key with the fingerprint: ${fingerprint}`);
  if (json) {
    return printJson({
      ok: true,
      out: userPath(out),
      sha256,
      id,
      recipients,
      signer: { publicKey: signingKey, fingerprint },
    });
  }
  const who =
    recipients.length === 0
      ? 'by the passphrase'
      : `to ${recipients.length === 1 ? 'one key' : `${recipients.length} keys`}`;
  await printOut(`Sealed ${who}: ${out}\nFingerprint of the signature: ${fingerprint}\n`);
}

/** `quash bundle passphrase`: exit 0. */
export async function runBundlePassphrase(): Promise<number> {
  await printOut(`${makePassphrase()}\n`);
  return 0;
}
