import { createHash } from 'node:crypto';

/** The day every file of ours was made, as the Word files have it. */
const DAY = 'D:19800101000000Z';

/** A value of exactly `length` characters, so that nothing behind it moves. */
const fitted = (value: string, length: number): string => value.slice(0, length).padEnd(length, ' ');

/**
 * Takes out of a PDF that LibreOffice wrote what tells when it was made and in which run: the date, the file's random
 * number, the checksum. Equal papers then give equal bytes. Each value is overwritten in its place at its own length,
 * since a PDF finds its objects by their distance from the beginning.
 */
export function neutralPdf(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const dated = text.replace(
    /(\/(?:CreationDate|ModDate)\s*\()([^)]*)(\))/g,
    (_all, head: string, value: string, tail: string) => head + fitted(DAY, value.length) + tail,
  );
  const bare = dated
    .replace(/(\/ID\s*\[\s*<)([0-9A-F]{32})(>\s*<)([0-9A-F]{32})(>)/g, `$1${'0'.repeat(32)}$3${'0'.repeat(32)}$5`)
    .replace(/(\/DocChecksum\s*\/)([0-9A-F]{32})/g, `$1${'0'.repeat(32)}`);
  const number = createHash('sha256').update(bare, 'latin1').digest('hex').slice(0, 32).toUpperCase();
  const named = bare.replace(/(\/ID\s*\[\s*<)0{32}(>\s*<)0{32}(>)/g, `$1${number}$2${number}$3`);
  return new Uint8Array(Buffer.from(named, 'latin1'));
}
