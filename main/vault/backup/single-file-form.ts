import type { Disk, DiskFile } from '../disk';
import { readFully } from '../files';
import { damagedBackup } from './damage';
import { decodeManifest, largestManifest, type ReadManifest } from './manifest';

/*
 * A backup as one file (`….quashbackup`):
 *
 *      0  8 bytes  'QUASHBK1'
 *      8  …        the bytes of each entry, in the order of the list of contents
 *      …  …        list of contents: JSON and its HMAC (see manifest.ts), which fixes the hash of every byte before it
 * end-12  u32      length of the list, big-endian
 *  end-8  8 bytes  'QUASHEND'
 */
export const magic = Buffer.from('QUASHBK1');
const endMark = Buffer.from('QUASHEND');
const endLength = 4 + endMark.byteLength;

/** What stands behind the entries. */
export function singleFileEnd(manifest: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(manifest.byteLength);
  return Buffer.concat([manifest, length, endMark]);
}

const bad = (what: string): Error => damagedBackup([{ where: 'the file', what }]);

async function readAt(file: DiskFile, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, await readFully(file, bytes, at));
}

/** Reads the list of contents of a single file. Throws AppError as `openBackup` does. */
export async function singleFileManifest(disk: Disk, path: string): Promise<ReadManifest> {
  const file = await disk.open(path, 'read');
  try {
    const size = await file.size();
    const end = await readAt(file, Math.max(0, size - endLength), endLength);
    if (!end.subarray(4).equals(endMark)) throw bad('its end is missing; it was cut short or not copied whole');
    const length = end.readUInt32BE(0);
    const start = size - endLength - length;
    if (length > largestManifest || start < magic.byteLength) throw bad('its list of contents is not whole');
    const read = decodeManifest(await readAt(file, start, length));
    const held = read.manifest.entries.reduce((sum, entry) => sum + entry.size, magic.byteLength);
    if (held !== start) throw bad('it does not have the length that its list of contents says');
    return read;
  } finally {
    await file.close();
  }
}
