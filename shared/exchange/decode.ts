/** A file as text, and what had to be assumed for it. */
export interface DecodedFile {
  readonly text: string;
  /** Null: the file says itself how it is written, or it is plain UTF-8. */
  readonly assumed: string | null;
}

/** UTF-16 without a mark: every second byte of Latin letters is zero. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, 200);
  if (head.length < 4) return undefined;
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const most = head.length / 4;
  if ((zeros[1] ?? 0) > most && zeros[0] === 0) return 'utf-16le';
  return (zeros[0] ?? 0) > most && zeros[1] === 0 ? 'utf-16be' : undefined;
}

/** The text of a file: UTF-8 or UTF-16 with or without its mark, else Windows-1252, which reads every byte. */
export function decodeFile(bytes: Uint8Array): DecodedFile {
  const [a, b] = bytes;
  const marked = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
  const wide = marked ?? unmarkedUtf16(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), assumed: marked ? null : 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), assumed: null };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), assumed: 'Windows-1252' };
  }
}
