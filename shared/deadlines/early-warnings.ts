/** Days before a date at which is warned of it, unless a firm chose others. */
export const earlyWarnings: readonly number[] = [7, 1];

/** Reads '14, 7, 1' as days, the longest first; undefined: it is no such list. */
export function readWarnings(text: string): number[] | undefined {
  const parts = text.split(/[\s,;]+/).filter(Boolean);
  if (parts.length > 6 || parts.some((part) => !/^\d{1,3}$/.test(part) || Number(part) > 365)) return undefined;
  return [...new Set(parts.map(Number))].sort((a, b) => b - a);
}
