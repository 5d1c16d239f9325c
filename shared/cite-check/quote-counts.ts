import type { QuoteVerdict } from './quotes';

/** How many quotations of an authority are exact, altered or among no recorded words. */
export interface QuoteCounts {
  readonly exact: number;
  readonly altered: number;
  readonly notFound: number;
}

export const NO_QUOTES: QuoteCounts = { exact: 0, altered: 0, notFound: 0 };

const FIELD = { exact: 'exact', altered: 'altered', 'not-found': 'notFound' } as const;

/** Adds one verdict to the counts of the full citation at `full`. */
export function countQuote(counts: Map<number, QuoteCounts>, full: number, { kind }: QuoteVerdict): void {
  const so = counts.get(full) ?? NO_QUOTES;
  counts.set(full, { ...so, [FIELD[kind]]: so[FIELD[kind]] + 1 });
}

/** Moves the counts of a later full citation of an authority to its first. */
export function mergeQuotes(counts: Map<number, QuoteCounts>, from: number, to: number): void {
  const more = counts.get(from);
  if (!more) return;
  const so = counts.get(to) ?? NO_QUOTES;
  counts.set(to, {
    exact: so.exact + more.exact,
    altered: so.altered + more.altered,
    notFound: so.notFound + more.notFound,
  });
  counts.delete(from);
}
