import { reporterKey } from './key';
import type { Reporter, ReporterKind } from './reporter';

/** What only some series need: other spellings, the highest volume, the courts reported (ids, by spaces). */
interface More {
  readonly also?: readonly string[];
  readonly to?: number;
  readonly in?: string;
}

/** Without its point each of these is an English word, a name, or a public-domain form. */
const NOT_BARE: ReadonlySet<string> = new Set(['Ill', 'La', 'Me', 'Miss', 'ND', 'NH', 'Or', 'SD', 'So', 'Wash']);

/** New York's official style leaves the points out: 'NY3d', 'F Supp 2d', '407 Md 415'; only where the form stays unmistakable. */
function withoutPoints(cite: string, kind: ReporterKind): readonly string[] {
  const bare = cite.replaceAll('.', '');
  const printed = kind === 'state' || kind === 'federal' || kind === 'regional' || kind === 'specialty';
  const plain = printed && bare.length > 1 && !NOT_BARE.has(bare);
  return bare !== cite && (plain || /\d(?:d|th)\b/.test(bare)) ? [bare] : [];
}

function spellings(cite: string, kind: ReporterKind, also: readonly string[]): readonly string[] {
  const byKey = new Map([...also, ...withoutPoints(cite, kind)].map((one) => [reporterKey(one), one]));
  byKey.delete(reporterKey(cite));
  return [...byKey.values()];
}

/** Writes one series of a group: its cite, its name, the years of the decisions it reports (`null`: it still appears). */
export function rowsOf(
  kind: ReporterKind,
): (cite: string, name: string, first: number, last: number | null, more?: More) => Reporter {
  return (cite, name, first, last, more = {}) => {
    const variants = spellings(cite, kind, more.also ?? []);
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
