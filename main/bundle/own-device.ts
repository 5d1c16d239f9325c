import { AppError } from '../../shared/kernel/app-error';
import type { Sharing, SharingStore } from '../vault/sharing';
import type { OpenVault } from '../vault/vault';
import { cardName, cardText } from './card';
import { deviceKeysOf, newDeviceSecret, type DeviceKeys } from './device-keys';
import { keysLost, readSharing } from './read-sharing';
import { fingerprintOf } from './words';

/** This device's card, ready to be shown. */
export interface OwnCard {
  readonly name: string;
  readonly recipient: string;
  readonly signingKey: string;
  readonly fingerprint: readonly string[];
  readonly text: string;
  readonly made: string;
}

const noCard = (): AppError =>
  new AppError('not-allowed', 'This device has no card yet.', 'Make it in Settings, under Colleagues.');

/** Works with the keys of this device, and wipes them after. */
async function withKeys<T>(
  store: SharingStore,
  sealed: string,
  work: (keys: DeviceKeys) => T | Promise<T>,
): Promise<T> {
  const secret = await store.openKeys(sealed);
  if (!secret) throw keysLost();
  try {
    return await work(await deviceKeysOf(secret));
  } finally {
    secret.fill(0);
  }
}

const cardOf = (own: NonNullable<Sharing['own']>, keys: DeviceKeys): OwnCard => {
  const { recipient, signingKey } = keys;
  const text = cardText({ name: own.name, recipient, signingKey }, keys.sign);
  return { name: own.name, recipient, signingKey, fingerprint: fingerprintOf(signingKey), text, made: own.made };
};

/** The card of this device; null: none was made. Throws AppError('vault-damaged') when it was lost. */
export function ownCard(vault: OpenVault): Promise<OwnCard | null> {
  return vault.sharing(async (store) => {
    const { own } = await readSharing(store);
    return own && withKeys(store, own.keys, (keys) => cardOf(own, keys));
  });
}

/** Makes the card, or gives it another name: the keys stay. `anew`: new keys; what was sealed to the old ones is lost. */
export function makeCard(vault: OpenVault, typed: string, at: Date, anew = false): Promise<OwnCard> {
  const name = cardName(typed);
  return vault.sharing(async (store) => {
    const { lost, ...sharing } = await store.read();
    if (lost && !anew) throw keysLost();
    const own =
      sharing.own && !anew ? { ...sharing.own, name } : { name, keys: newKeys(store), made: at.toISOString() };
    await store.write({ ...sharing, own });
    return withKeys(store, own.keys, (keys) => cardOf(own, keys));
  });
}

function newKeys(store: SharingStore): string {
  const secret = newDeviceSecret();
  try {
    return store.sealKeys(secret);
  } finally {
    secret.fill(0);
  }
}

/** Does something with the keys and what is known of colleagues. Throws AppError 'not-allowed' without a card. */
export function asDevice<T>(
  vault: OpenVault,
  work: (keys: DeviceKeys, sharing: Sharing & { readonly own: NonNullable<Sharing['own']> }) => T | Promise<T>,
): Promise<T> {
  return vault.sharing(async (store) => {
    const sharing = await readSharing(store);
    const { own } = sharing;
    if (!own) throw noCard();
    return withKeys(store, own.keys, (keys) => work(keys, { ...sharing, own }));
  });
}
