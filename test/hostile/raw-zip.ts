import { deflateRawSync, constants } from 'node:zlib';

/*
 * A ZIP as its makers would never write it: every field can lie. Honest where nothing else is said.
 */

export interface RawEntry {
  readonly name: string | Uint8Array;
  readonly data?: Uint8Array | string;
  /** Already packed, with the size that the headers shall tell. */
  readonly packed?: { readonly bytes: Uint8Array; readonly size: number };
  readonly stored?: true;
  readonly flags?: number;
  /** Of the table of contents: the upper half are Unix permissions and kind. */
  readonly attributes?: number;
  /** Where the table of contents says that the entry lies, in place of the truth. */
  readonly offset?: number;
  /** What the headers say of its size, in place of the truth. */
  readonly size?: number;
}

export interface RawZip {
  /** Bytes before the first entry; offsets count from the beginning of the file where `adjusted`. */
  readonly before?: Uint8Array;
  readonly adjusted?: boolean;
  /** What the end says of the number of entries. */
  readonly count?: number;
  readonly start?: number;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const bytesOf = (content: Uint8Array | string): Buffer =>
  typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);

/** The bytes of the archive. */
export function rawZip(
  entries: readonly RawEntry[],
  { before, adjusted = true, count, start }: RawZip = {},
): Uint8Array {
  const files: Buffer[] = before ? [Buffer.from(before)] : [];
  const directory: Buffer[] = [];
  let at = before && adjusted ? before.byteLength : 0;
  for (const entry of entries) {
    const name = bytesOf(entry.name);
    const data = bytesOf(entry.data ?? '');
    const packed = entry.packed ? Buffer.from(entry.packed.bytes) : entry.stored ? data : deflateRawSync(data);
    const size = entry.size ?? entry.packed?.size ?? data.byteLength;
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(entry.flags ?? 0x800, 2);
    head.writeUInt16LE(entry.stored ? 0 : 8, 4);
    head.writeUInt32LE(0x00210000, 6);
    head.writeUInt32LE(entry.packed ? 0 : crcOf(data), 10);
    head.writeUInt32LE(packed.byteLength, 14);
    head.writeUInt32LE(size, 18);
    head.writeUInt16LE(name.byteLength, 22);
    files.push(Buffer.from([0x50, 0x4b, 0x03, 0x04]), head, name, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(entry.attributes ?? 0, 6);
    rest.writeUInt32LE(entry.offset ?? at, 10);
    directory.push(Buffer.from([0x50, 0x4b, 0x01, 0x02, 0x14, 0x03]), head, Buffer.alloc(0), rest, name);
    at += 30 + name.byteLength + packed.byteLength;
  }
  const contents = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE((count ?? entries.length) & 0xffff, 8);
  end.writeUInt16LE((count ?? entries.length) & 0xffff, 10);
  end.writeUInt32LE(contents.byteLength, 12);
  end.writeUInt32LE(start ?? at, 16);
  return new Uint8Array(Buffer.concat([...files, contents, end]));
}

/** Zeros as `deflate` packs them, made in no time: one block, over and over. */
export function packedZeros(megabytes: number): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(1024 * 1024), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  return new Uint8Array(Buffer.concat([...Array.from({ length: megabytes }, () => block), Buffer.from([0x03, 0x00])]));
}
