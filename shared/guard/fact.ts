/** What a protected fact is; it decides how it may be written. The kinds of the sealed drawer, and a handle. */
export const guardFactKinds = [
  'name',
  'alias',
  'email',
  'phone',
  'ip',
  'employer',
  'device',
  'handle',
  'address',
  'other',
] as const;

export type GuardFactKind = (typeof guardFactKinds)[number];

/** Something that gives the speaker away and must not stand in what leaves. */
export interface GuardFact {
  readonly kind: GuardFactKind;
  readonly value: string;
}

/** A fact that stands in a story. */
export interface GuardHit {
  /** Its place in the list of facts that were sought. */
  readonly fact: number;
  readonly where: string;
  /** As it stands in the file, no more than 80 characters of it. */
  readonly text: string;
  /** How it was hidden, in plain words: 'as written', 'in look-alike letters', 'in base64'. */
  readonly disguise: string;
}
