/** A stream of chance: the same seed, the same order. */
export interface Luck {
  readonly between: (low: number, high: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
}
