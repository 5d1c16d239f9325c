import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { LeakFinding } from '../../shared/ipc/contract';
import { AppError } from '../../shared/kernel/app-error';
import type { Version } from '../../shared/sealing/marks';
import { exportFile, prepareExport, type LeavingGuard, type OfFile } from './export-file';
import { checkFileName } from './file-name';

/*
 * A packet's folder belongs to one packet. What Quash wrote there it knows by a list that lies in the folder; anything
 * else, a paper that was edited since included, is somebody's work and makes it stop before a byte is written.
 */
const LIST = 'packet.json';

/** A list comes from a folder, so its names are checked like any: none may lead out of it. */
function isPaperName(name: string): boolean {
  try {
    return ['docx', 'pdf'].includes(checkFileName(name));
  } catch {
    return false;
  }
}

const listSchema = z.strictObject({
  format: z.literal('quash-packet'),
  matter: z.string(),
  /** The folder holds the sealed versions; absent: what may be public. Never both. */
  version: z.literal('sealed').exactOptional(),
  /** Name → the SHA-256 of every content that Quash may have left there. */
  files: z.record(z.string().refine(isPaperName), z.array(z.string())),
});
type List = z.infer<typeof listSchema>;

/** What file managers leave behind in any folder. */
const LITTER: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.directory']);

/** One paper of the packet, by the name it has in the folder. */
export interface PacketFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type WrittenFile =
  { name: string; status: 'saved'; sha256: string } | { name: string; status: 'blocked'; findings: LeakFinding[] };

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const inUse = (message: string): AppError =>
  new AppError('folder-in-use', message, 'Choose an empty folder, or the one of an earlier packet of this matter.');

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => !LITTER.has(name));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    if (code === 'ENOENT') return [];
    const what = code === 'ENOTDIR' ? 'There is a file of that name.' : `The folder could not be read (${code}).`;
    throw new AppError('file-not-written', what, 'Choose another folder.');
  }
}

/** The list of an earlier packet; one that cannot be read is no list of ours. */
async function listIn(folder: string, names: readonly string[]): Promise<List | undefined> {
  if (!names.includes(LIST)) return undefined;
  try {
    const text = await readFile(join(folder, LIST), 'utf8');
    return listSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** What an earlier run left, once it is sure that nothing else lies in the folder. Throws AppError 'folder-in-use'. */
async function earlier(folder: string, matterId: string, version: Version): Promise<List['files']> {
  const names = await namesIn(folder);
  const list = await listIn(folder, names);
  const others = names.filter((name) => name !== LIST && list?.files[name] === undefined);
  if (others.length > 0) {
    const shown = others.sort().slice(0, 3).join(', ');
    const more = others.length > 3 ? ` and ${others.length - 3} more` : '';
    throw inUse(`The folder holds other files: ${shown}${more}. Nothing was written.`);
  }
  if (!list) {
    if (names.length > 0) throw inUse(`The folder holds a ${LIST} that Quash cannot read. Nothing was written.`);
    return {};
  }
  if (list.matter !== matterId) throw inUse('The folder holds the packet of another matter. Nothing was written.');
  const held = list.version ?? 'public';
  if (held !== version)
    throw inUse(
      `The folder holds the ${held} versions; the ${version} ones go into a folder apart. Nothing was written.`,
    );
  for (const name of names.filter((one) => one !== LIST)) {
    const content = hash(await readFile(join(folder, name)));
    if (list.files[name]?.includes(content) !== true)
      throw inUse(`“${name}” was changed since Quash wrote it. Nothing was written.`);
  }
  return list.files;
}

async function writeList(folder: string, guard: LeavingGuard, files: List['files'], version: Version): Promise<void> {
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  const sealed = version === 'sealed' ? { version } : {};
  const list: List = { format: 'quash-packet', matter: guard.matterId ?? '', ...sealed, files: sorted };
  const bytes = new TextEncoder().encode(`${JSON.stringify(list, null, 2)}\n`);
  await exportFile(bytes, join(folder, LIST), guard);
}

/**
 * Writes the papers of a packet into its folder, each through the one exit for files. A paper that holds a protected
 * word is left out, its earlier version with it, and said; what an earlier run wrote and this one does not is removed.
 * Throws AppError 'folder-in-use' with nothing written.
 */
export async function writePacket(
  folder: string,
  files: readonly PacketFile[],
  guard: LeavingGuard,
  of: (file: PacketFile) => OfFile = () => ({}),
  version: Version = 'public',
): Promise<WrittenFile[]> {
  const before = await earlier(folder, guard.matterId ?? '', version);
  await mkdir(folder, { recursive: true });
  const ready = files.map(({ name, bytes }) => {
    const own = { ...guard, ...of({ name, bytes }) };
    return { name, bytes, own, prepared: prepareExport(bytes, name, own) };
  });
  const coming = ready.flatMap(({ name, prepared }) =>
    prepared.status === 'ready' ? [[name, hash(prepared.bytes)] as const] : [],
  );
  // First the list of what may lie here from now on, so that a run that is cut short can be made again.
  const both = { ...before };
  for (const [name, sha256] of coming) both[name] = [...new Set([...(before[name] ?? []), sha256])];
  await writeList(folder, guard, both, version);
  const written: WrittenFile[] = [];
  for (const { name, bytes, own, prepared } of ready) {
    if (prepared.status === 'blocked') {
      written.push({ name, status: 'blocked', findings: prepared.findings });
      continue;
    }
    const saved = await exportFile(bytes, join(folder, name), own);
    written.push(
      saved.status === 'saved'
        ? { name, status: 'saved', sha256: saved.sha256 }
        : { name, status: 'blocked', findings: saved.findings },
    );
  }
  const now = Object.fromEntries(coming.map(([name, sha256]) => [name, [sha256]]));
  for (const name of Object.keys(before)) if (!(name in now)) await rm(join(folder, name), { force: true });
  await writeList(folder, guard, now, version);
  return written;
}
