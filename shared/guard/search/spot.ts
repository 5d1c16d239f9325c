/** A fact that stands in a text, from one place to another. */
export interface Spot {
  readonly fact: number;
  readonly from: number;
  readonly to: number;
  /** In the lawyer's words; empty: as written. */
  readonly disguise: readonly string[];
  /** It reaches further than the letters that were sought: a surname with what stands beside it. */
  readonly partly: boolean;
}
