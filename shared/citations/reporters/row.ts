import { reporterKey } from './key';
import type { Reporter, ReporterKind } from './reporter';

/** What only some series need: other spellings, the highest volume, the courts reported (ids, by spaces). */
interface More {
  readonly also?: readonly string[];
  readonly to?: number;
  readonly in?: string;
}

/** New York's official style leaves the points out: 'NY3d', 'F Supp 2d'. Only a series number keeps that unmistakable. */
function spellings(cite: string, also: readonly string[]): readonly string[] {
  const bare = /\d(?:d|th)\b/.test(cite) && cite.includes('.') ? [cite.replaceAll('.', '')] : [];
  const byKey = new Map([...also, ...bare].map((one) => [reporterKey(one), one]));
  byKey.delete(reporterKey(cite));
  return [...byKey.values()];
}

/** Writes one series of a group: its cite, its name, the years of the decisions it reports (`null`: it still appears). */
export function rowsOf(
  kind: ReporterKind,
): (cite: string, name: string, first: number, last: number | null, more?: More) => Reporter {
  return (cite, name, first, last, more = {}) => {
    const variants = spellings(cite, more.also ?? []);
    return {
      cite,
      name,
      kind,
      years: [first, last],
      ...(variants.length === 0 ? {} : { variants }),
      ...(more.to === undefined ? {} : { lastVolume: more.to }),
      ...(more.in === undefined ? {} : { courts: more.in.split(' ') }),
    };
  };
}
