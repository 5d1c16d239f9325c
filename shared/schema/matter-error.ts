export type MatterErrorCode =
  | 'too-large'
  | 'not-json'
  | 'duplicate-key'
  | 'too-deep'
  | 'unsafe-key'
  | 'no-version'
  | 'newer-version'
  | 'unknown-field'
  | 'missing-field'
  | 'bad-value'
  | 'unknown-id';

/** Why a matter file was refused: what is wrong, where, why, and how to mend it, in one message. */
export interface MatterError {
  readonly code: MatterErrorCode;
  readonly message: string;
  /** Path in the file ('demand.items[2].tier'), or '' for the file as a whole. */
  readonly field: string;
}
