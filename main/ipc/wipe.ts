/** Bytes that must not stay: passphrases that came in, keys that went out. */

const wipe = (secrets: readonly (Uint8Array | null)[]): void => {
  for (const bytes of secrets) bytes?.fill(0);
};

/** Does something with secrets and overwrites them, however it ends. */
export async function usingSecrets<T>(secrets: readonly (Uint8Array | null)[], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    wipe(secrets);
  }
}

/** Overwrites what an answer carries, once the answer is on its way. */
export function wipeAfterAnswer(secrets: readonly Uint8Array[]): void {
  // The answer is copied into its message when the promise of the handler settles: before any timer runs.
  setTimeout(() => wipe(secrets), 0);
}
