import type { BundleManifest } from '../../shared/bundle/contents';
import { AppError } from '../../shared/kernel/app-error';
import type { Colleague, Sharing, SharingStore } from '../vault/sharing';
import type { OpenVault } from '../vault/vault';
import { readCard, type Card } from './card';
import { readSharing } from './read-sharing';
import type { Trust } from './trust';

/** Whom this device knows: cards that came in, whether their fingerprint was confirmed, and who was revoked. */

/** What a device believes of signers. */
export const trustOf = ({ colleagues, seen }: Sharing, ownKey: string | null): Trust => {
  const by = (standing: Colleague['standing']) =>
    colleagues.filter((one) => one.standing === standing).map(({ signingKey }) => signingKey);
  return { confirmed: [...by('confirmed'), ...(ownKey === null ? [] : [ownKey])], revoked: by('revoked'), seen };
};

/** All colleagues, by name. */
export const listColleagues = (vault: OpenVault): Promise<Colleague[]> =>
  vault.sharing(async (store) => byName((await readSharing(store)).colleagues));

const byName = (list: readonly Colleague[]): Colleague[] =>
  [...list].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.signingKey < b.signingKey ? -1 : 1));

async function change(
  store: SharingStore,
  next: (list: readonly Colleague[]) => readonly Colleague[],
): Promise<Colleague[]> {
  const sharing = await readSharing(store);
  const colleagues = [...next(sharing.colleagues)];
  await store.write({ ...sharing, colleagues });
  return byName(colleagues);
}

/** Takes a card in, from the text somebody sent. It counts for nothing until its fingerprint is confirmed. */
export function addCard(vault: OpenVault, text: string, ownKey: string | null, at: Date): Promise<Colleague> {
  return add(vault, readCard(text), ownKey, at);
}

/** Takes in who signed a bundle, without a key to seal to: that comes with the card. */
export function addSigner(vault: OpenVault, { signer }: BundleManifest, at: Date): Promise<Colleague> {
  return add(vault, { name: signer.name, recipient: null, signingKey: signer.publicKey }, null, at);
}

type Known = Omit<Card, 'recipient'> & { readonly recipient: string | null };

async function add(vault: OpenVault, card: Known, ownKey: string | null, at: Date): Promise<Colleague> {
  if (card.signingKey === ownKey) {
    throw new AppError('bad-input', 'This is the card of this device.', 'Paste the card that your colleague sent.');
  }
  const list = await vault.sharing((store) =>
    change(store, (known) => {
      const before = known.find(({ signingKey }) => signingKey === card.signingKey);
      // The key says who it is: a card that comes again brings its name and where to seal to, and no other standing.
      const next: Colleague = before
        ? { ...before, name: card.name, recipient: card.recipient ?? before.recipient }
        : { ...card, standing: 'unconfirmed', since: at.toISOString() };
      return [...known.filter((one) => one !== before), next];
    }),
  );
  return find(list, card.signingKey);
}

/** Confirms a colleague whose fingerprint was compared, or revokes one. A revoked key is not confirmed again. */
export async function decideColleague(
  vault: OpenVault,
  signingKey: string,
  standing: 'confirmed' | 'revoked',
  at: Date,
): Promise<Colleague[]> {
  return vault.sharing((store) =>
    change(store, (known) => {
      const one = find(known, signingKey);
      if (one.standing === standing) return known;
      if (one.standing === 'revoked') {
        throw new AppError(
          'not-allowed',
          `${one.name}’s key was revoked, and a revoked key is not taken again.`,
          'Ask your colleague to make a new card.',
        );
      }
      return known.map((other) => (other === one ? { ...one, standing, since: at.toISOString() } : other));
    }),
  );
}

function find(list: readonly Colleague[], signingKey: string): Colleague {
  const one = list.find((colleague) => colleague.signingKey === signingKey);
  if (one) return one;
  throw new AppError('bad-input', 'There is no such colleague.', 'Look at the list of colleagues again.');
}

/** The keys to seal to. Throws AppError('not-allowed') for a colleague whose fingerprint nobody confirmed. */
export function recipientsFor({ colleagues }: Sharing, signingKeys: readonly string[]): string[] {
  return signingKeys.map((signingKey) => {
    const one = find(colleagues, signingKey);
    if (one.standing !== 'confirmed' || one.recipient === null) {
      throw new AppError(
        'not-allowed',
        one.recipient === null
          ? `There is no card of ${one.name} yet, only a signature.`
          : `${one.name}’s fingerprint ${one.standing === 'revoked' ? 'was revoked' : 'was not confirmed yet'}.`,
        one.recipient === null ? 'Ask for the card.' : 'Compare the ten words by voice and confirm them in Settings.',
      );
    }
    return one.recipient;
  });
}

/** Notes that a bundle was taken in, so that it is known when it comes again. */
export function noteImported(
  vault: OpenVault,
  { id, signer, matter, createdAt, operations }: BundleManifest,
): Promise<void> {
  return vault.sharing(async (store) => {
    const sharing = await readSharing(store);
    if (sharing.seen.some((seen) => seen.id === id)) return;
    const next = { id, signer: signer.publicKey, matter, createdAt, operations: operations.count };
    await store.write({ ...sharing, seen: [...sharing.seen, next] });
  });
}
