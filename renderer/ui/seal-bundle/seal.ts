import { type BundleContents, type BundleEntry, entryNames } from '../../../shared/bundle/contents';
import type { ExportGuard, ExportKind, OutputOf } from '../../../shared/ipc/contract';
import { concatBytes } from '../../../shared/vault/bytes';
import { letLeave } from '../desktop-files';
import { askToLeave } from '../leave-guard';

export type SealedFile = Extract<OutputOf<'bundle:seal'>, { status: 'saved' }>;

interface SealRequest {
  readonly name: string;
  readonly contents: BundleContents;
  readonly to: 'passphrase' | readonly string[];
  readonly guard: ExportGuard;
  /** A file that the dialog asks for, or the shared folder. */
  readonly into: 'file' | 'folder';
  /** The facts of the sealed drawer, to recipients of their own; they are sealed before main sees them. */
  readonly drawer?: DrawerRequest | undefined;
}

export interface DrawerRequest {
  /** Signing keys of colleagues. */
  readonly to: readonly string[];
  /** Seals the facts to public keys of age. */
  readonly seal: (recipients: readonly string[]) => Promise<BundleEntry>;
}

/**
 * Seals contents and writes them through the one exit; null: nothing was written. What is in them is searched for the
 * facts of the sealed drawer before it is sealed: behind the seal nobody could.
 */
export async function sealAndSave({
  name,
  contents,
  to,
  guard,
  into,
  drawer,
}: SealRequest): Promise<SealedFile | null> {
  const { matterId } = guard;
  const isText = (entry: string): boolean => entry === entryNames.operations || entry === entryNames.people;
  if (matterId !== null) {
    for (const { name: entry, bytes } of contents.entries) {
      if (!isText(entry) && !(await askToLeave({ matterId, name, bytes, kind: kindOf(bytes) }))) return null;
    }
  }
  const bytes = concatBytes(contents.entries.flatMap((entry) => (isText(entry.name) ? [entry.bytes] : [])));
  return letLeave<SealedFile>({ name, bytes, kind: 'txt', guard }, async () => {
    const entries = [...contents.entries];
    if (drawer) {
      // Whoever looked for the facts in the file has opened the drawer.
      const reply = await window.quash['bundle:recipients']({ to: [...drawer.to] });
      if (!reply.ok) return reply;
      entries.push(await drawer.seal(reply.value.recipients));
    }
    return window.quash['bundle:seal']({
      name,
      contents: { ...contents, entries, operations: { ...contents.operations } },
      to: to === 'passphrase' ? to : [...to],
      drawer: drawer ? [...drawer.to] : null,
      guard,
      into,
    });
  });
}

/** By its first bytes: a file of a matter says in its name what it likes. */
function kindOf(bytes: Uint8Array): ExportKind {
  const starts = (text: string): boolean => [...text].every((char, i) => bytes[i] === char.charCodeAt(0));
  if (starts('%PDF-')) return 'pdf';
  return starts('PK\u0003\u0004') ? 'docx' : 'txt';
}
