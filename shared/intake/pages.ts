/** The page (from 1) that an offset stands on, by where the pages begin; undefined where the paper has none. */
export function pageOf(pages: readonly number[] | undefined, offset: number): number | undefined {
  if (!pages || pages.length === 0) return undefined;
  return Math.max(1, pages.findLastIndex((begin) => begin <= offset) + 1);
}
