/** Bytes as text, a byte in each character. */
export function latin(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return text;
}

/** A text of bytes in UTF-16 or UTF-8 by their mark, UTF-8 if they are that, Latin-1 else. */
export function decoded(bytes: Uint8Array): string {
  const raw = latin(bytes.subarray(0, 3));
  const big = raw.startsWith('\u00fe\u00ff');
  if (big || raw.startsWith('\u00ff\u00fe')) return new TextDecoder(big ? 'utf-16be' : 'utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return latin(bytes);
  }
}

/** The readable stretches in bytes that are no text. */
export const runs = (raw: string): string =>
  (raw.match(/[\u0020-\u007e\u00c0-\u00ff]{4,}/g) ?? []).filter((run) => /[A-Za-z]{2}|\d{4}/.test(run)).join('\n');

export const runsOf = (bytes: Uint8Array): string => runs(latin(bytes));
