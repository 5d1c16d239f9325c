/**
 * Hands a secret over as UTF-8 bytes and wipes them when the answer is there, whatever it is: a string cannot be wiped,
 * so it goes no further than the field it was typed in.
 */
export async function withSecret<T>(secret: string, hand: (bytes: Uint8Array) => Promise<T>): Promise<T> {
  const bytes = new TextEncoder().encode(secret);
  try {
    return await hand(bytes);
  } finally {
    bytes.fill(0);
  }
}
