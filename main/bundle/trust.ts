import type { BundleManifest } from '../../shared/bundle/contents';
import { AppError } from '../../shared/kernel/app-error';

/** Whom a device believes, and what it has taken in. Public keys and dates only. */

export interface Trust {
  /** Signing keys by what was decided on them. One that nobody has compared by voice is unknown. */
  readonly confirmed: readonly string[];
  readonly revoked: readonly string[];
  readonly seen: readonly SeenBundle[];
}

/** A bundle that was taken in. */
export interface SeenBundle {
  readonly id: string;
  readonly signer: string;
  readonly matter: string | null;
  readonly createdAt: string;
  readonly operations: number;
}

export const trustNobody: Trust = { confirmed: [], revoked: [], seen: [] };

export type SignerStanding = 'known' | 'unknown' | 'revoked';

/** `seen`: this very bundle was taken in. `older`: a later and fuller one of the same matter from the same signer was. */
export type Replay = 'new' | 'seen' | 'older';

/** What the signer of a bundle is to this device. Whoever was revoked stays revoked, also if confirmed before. */
export function standingOf(signingKey: string, { confirmed, revoked }: Trust): SignerStanding {
  if (revoked.includes(signingKey)) return 'revoked';
  return confirmed.includes(signingKey) ? 'known' : 'unknown';
}

/**
 * Whether a bundle brings anything that was not taken in already. No clock decides alone: one that holds more operations
 * than what was taken in is new, whatever its date says.
 */
export function replayOf(manifest: BundleManifest, { seen }: Trust): Replay {
  if (seen.some(({ id }) => id === manifest.id)) return 'seen';
  const older = seen.some(
    ({ signer, matter, createdAt, operations }) =>
      matter !== null &&
      matter === manifest.matter &&
      signer === manifest.signer.publicKey &&
      createdAt >= manifest.createdAt &&
      operations >= manifest.operations.count,
  );
  return older ? 'older' : 'new';
}

/** The same in words; empty for a new one. */
export const replayWords: Readonly<Record<Replay, string>> = {
  new: '',
  seen: 'This bundle was taken in before. Taking it in again changes nothing.',
  older: 'A later bundle of this matter from the same colleague was taken in before. This one brings nothing new.',
};

/**
 * Whether a bundle may be looked at without being taken in. Nobody who does not know the words of a passphrase can have
 * made what they open: to look, that is enough, but not for a key that was revoked.
 */
export const mayLook = (standing: SignerStanding, byPassphrase: boolean): boolean =>
  standing === 'known' || (standing === 'unknown' && byPassphrase);

/** Throws AppError('not-allowed') unless the signer is one whose fingerprint was confirmed. */
export function mustBeKnown(standing: SignerStanding, name: string): void {
  if (standing === 'known') return;
  const fix =
    'Compare the ten words of the fingerprint with that colleague, by voice, and confirm them. Then open it again.';
  if (standing === 'unknown') {
    throw new AppError(
      'not-allowed',
      `The bundle is signed by a key that nobody here has confirmed; it says it is ${name}’s. Nothing was taken in.`,
      fix,
    );
  }
  throw new AppError(
    'not-allowed',
    `The bundle is signed by a key that was revoked here (it says it is ${name}’s). Nothing was taken in.`,
    'Ask your colleague for a new card, and confirm it by voice.',
  );
}
