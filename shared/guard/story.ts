/** A piece of a file that somebody can read, in whatever way: what the guard searches. */
export interface Story {
  /** Where the text stands, in words a lawyer can act on. */
  readonly where: string;
  readonly text: string;
  /** A part that is no text (a picture, an unknown part): searched for what its bytes spell in any common encoding. */
  readonly bytes?: Uint8Array;
}
