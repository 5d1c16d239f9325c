import type { VerifyReport } from '../../../shared/ipc/vault-contract';
import { AppError } from '../../../shared/kernel/app-error';

export type Fault = VerifyReport['faults'][number];

/** Something in a backup is not as it was written: where, and what was found there. */
export class Damage extends Error {
  constructor(
    readonly where: string,
    readonly what: string,
    /** SHA-256 of the piece that is missing or wrong, when it is one. */
    readonly piece: string | null = null,
  ) {
    super(`${where}: ${what}`);
    this.name = 'Damage';
  }
}

/** The fault that an error stands for; what is no damage is thrown on. */
export function asFault(error: unknown): Fault {
  if (!(error instanceof Damage)) throw error;
  return { where: error.where, what: error.what, repaired: false };
}

/** A backup that can't be used, in the user's words: the first fault, and how many more there are. */
export function damagedBackup(faults: readonly Pick<Fault, 'where' | 'what'>[]): AppError {
  const [first, ...more] = faults;
  const others = more.length > 0 ? ` Faults besides this one: ${more.length}.` : '';
  const at = first ? ` In ${first.where}: ${first.what}.` : '';
  return new AppError('vault-damaged', `The backup is damaged.${at}${others}`, 'Choose another backup.');
}
