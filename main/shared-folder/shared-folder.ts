import type { FolderBundle, FolderLook } from '../../shared/ipc/folder-contract';
import { AppError } from '../../shared/kernel/app-error';
import { trustOf } from '../bundle/colleagues';
import { largestBundleFile } from '../bundle/limits';
import { asDevice } from '../bundle/own-device';
import { readSharing } from '../bundle/read-sharing';
import { replayOf, standingOf, type Trust } from '../bundle/trust';
import { listBundles, unreachable, type BundleFile } from '../files/list-bundles';
import { readPart, withPlainFile } from '../files/plain-file';
import type { OpenVault } from '../vault/vault';
import { folderOf, sharedFolder, type Mark } from './known';
import { lookAt, markOf, type LookedAt } from './look';

/** How long a folder may take to answer, in milliseconds: one on a network that is gone may never do. */
const patience = 20_000;
/** How long files are looked at, at a time: whoever can write there must not keep this program busy. The next look goes on. */
const longestLook = 8_000;

type Others = FolderLook['others'];
const none: Others = { forOthers: 0, revoked: 0, here: 0, unreadable: 0, tooLarge: 0, more: 0 };

/** What this device knows when it looks. */
interface Knowing {
  readonly trust: Trust;
  readonly ownKey: string | null;
  readonly marks: ReadonlyMap<string, Mark>;
}

/**
 * The folder in which a team leaves bundles for each other, as one window sees it. It is read when asked and never
 * watched; nothing in it is ever changed or taken away.
 */
export class SharedFolder {
  /** What was found in a file, as long as the file is the same. */
  readonly #found = new Map<string, LookedAt>();
  readonly #paths = new Map<string, string>();
  #looking: Promise<FolderLook> | null = null;

  /** Looks through it. Whoever asks meanwhile gets the same answer, so that a dead drive keeps one asker waiting. */
  look(vault: OpenVault): Promise<FolderLook> {
    this.#looking ??= this.#look(vault).finally(() => (this.#looking = null));
    return inTime(this.#looking);
  }

  /** The bytes of a bundle that was found. Throws AppError('file-unreadable') when it is not there any more. */
  async read(mark: string): Promise<{ name: string; bytes: Uint8Array }> {
    const path = this.#paths.get(mark);
    if (path === undefined) throw new AppError('not-allowed', 'There is no such bundle.', 'Look again.');
    const bytes = await inTime(
      withPlainFile(path, async (file, size) => {
        if (size > largestBundleFile) throw new AppError('file-too-large', 'It has grown too large.', 'Look again.');
        const read = await readPart(file, 0, size);
        if (markOf(read, size) !== mark) throw new AppError('file-unreadable', 'It was replaced.', 'Look again.');
        return read;
      }),
    );
    return { name: 'From the shared folder', bytes };
  }

  async #look(vault: OpenVault): Promise<FolderLook> {
    const path = await sharedFolder(vault);
    if (path === null) return { path, bundles: [], others: none };
    const { files, tooLarge, more } = await listBundles(path);
    const looked: (readonly [BundleFile, LookedAt])[] = [];
    const end = performance.now() + longestLook;
    for (const file of files) {
      if (performance.now() > end) break;
      looked.push([file, await this.#lookAt(vault, file)]);
    }
    const knowing = await know(vault);
    const bundles = new Map<string, FolderBundle>();
    const others = { ...none, tooLarge, more: more + files.length - looked.length };
    this.#paths.clear();
    for (const [file, found] of looked) {
      const told = tell(found, file, knowing);
      if (typeof told === 'string') {
        if (told !== 'own') others[told] += 1;
        continue;
      }
      // A copy of a bundle under another name is the same bundle.
      bundles.set(told.mark, told);
      this.#paths.set(told.mark, file.path);
    }
    return { path, bundles: [...bundles.values()], others };
  }

  async #lookAt(vault: OpenVault, file: BundleFile): Promise<LookedAt> {
    const key = `${file.modified} ${file.size} ${file.path}`;
    const known = this.#found.get(key);
    if (known) return known;
    const found = await lookAt(vault, file);
    // What is not all there may be so in a moment, with the size and the time that it has already.
    if (found.is !== 'unreadable') this.#found.set(key, found);
    return found;
  }
}

async function know(vault: OpenVault): Promise<Knowing> {
  const sharing = await vault.sharing((store) => readSharing(store));
  const ownKey = sharing.own && (await asDevice(vault, ({ signingKey }) => signingKey));
  return {
    trust: trustOf(sharing, ownKey),
    ownKey,
    marks: new Map(folderOf(sharing).marks.map(({ mark, as }) => [mark, as])),
  };
}

/** What is said of a file: a bundle that is offered, or why it is not. */
function tell(
  found: LookedAt,
  { size }: BundleFile,
  { trust, ownKey, marks }: Knowing,
): FolderBundle | keyof Others | 'own' {
  if (found.is === 'for others') return 'forOthers';
  if (found.is === 'unreadable') return 'unreadable';
  const { mark } = found;
  const known = marks.get(mark);
  if (known === 'own') return 'own';
  const offered = { mark, bytes: size, as: known ?? ('new' as const) };
  if (found.is === 'by passphrase') return { ...offered, signed: null };
  const { signer, createdAt } = found.manifest;
  if (signer.publicKey === ownKey) return 'own';
  const standing = standingOf(signer.publicKey, trust);
  if (standing === 'revoked') return 'revoked';
  if (replayOf(found.manifest, trust) !== 'new') return 'here';
  return { ...offered, signed: { by: signer.name, at: createdAt, known: standing === 'known' } };
}

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_done, fail) => {
    timer = setTimeout(() => fail(unreachable('ETIMEDOUT')), patience);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
