import { nameKeys, nameWords } from '../find/name-keys';
import { sectionKey } from '../find/section-memory';
import type { Draft, Found } from '../find/scan';

/** One authority: all full citations of it, by the first. */
export interface Authority {
  /** Place of its first full citation in the list. */
  readonly place: number;
  readonly cite: Draft;
  /** Where it is printed: 'volume reporter page', first and parallel. */
  readonly spots: readonly Spot[];
  /** Keys of its parties' names. */
  readonly names: ReadonlySet<string>;
}

interface Spot {
  readonly series: string;
  readonly page: number;
}

/** More authorities under one name or volume than a reader could choose from. */
const MOST = 100;

const seriesOf = (volume: string | undefined, reporter: string | undefined): string =>
  `${volume ?? ''} ${reporter ?? ''}`;

/** The keys by which an authority is known: equal keys, equal authority. */
function keysOf({ kind, volume, reporter, page, title, section, parallel = [] }: Draft): string[] {
  if (kind === 'statute' || kind === 'rule' || kind === 'constitution')
    return [`${kind} ${title ?? ''} ${reporter ?? ''} ${section ?? ''}`];
  if (kind === 'other') return [`${reporter ?? ''} ${page ?? ''} ${section ?? ''}`];
  if (kind === 'docket') return [`docket ${page ?? ''}`];
  if (kind === 'record') return [];
  const blank = page === undefined || !/[0-9a-z]/i.test(page);
  const own = blank ? [] : [`${seriesOf(volume, reporter)} ${page}`];
  return [
    ...own,
    ...parallel.filter((one) => /\d/.test(one.page)).map((one) => `${seriesOf(one.volume, one.reporter)} ${one.page}`),
  ];
}

function spotsOf({ volume, reporter, page, parallel = [] }: Draft): Spot[] {
  return [{ volume: volume ?? '', reporter: reporter ?? '', page: page ?? '' }, ...parallel].map((one) => ({
    series: seriesOf(one.volume, one.reporter),
    page: /^\d+$/.test(one.page) ? Number(one.page) : 0,
  }));
}

const pushTo = (map: Map<string, Authority[]>, key: string, authority: Authority): void => {
  const known = map.get(key);
  if (!known) map.set(key, [authority]);
  else if (known.length < MOST && !known.includes(authority)) known.push(authority);
};

/** The authorities cited in full so far, found again by volume and reporter, by name, by section. */
export class Authorities {
  readonly #byKey = new Map<string, Authority>();
  readonly #bySeries = new Map<string, Authority[]>();
  readonly #byName = new Map<string, Authority[]>();
  readonly #bySection = new Map<string, Authority[]>();

  /** Takes in a full citation at its place in the list; gives the authority that it cites. */
  add({ cite, called = [] }: Pick<Found, 'cite' | 'called'>, place: number): Authority {
    const keys = keysOf(cite);
    const known = keys.map((key) => this.#byKey.get(key)).find((one) => one !== undefined);
    const names = [cite.plaintiff, cite.defendant, ...called].flatMap((name) =>
      name === undefined ? [] : nameKeys(name),
    );
    const authority = known ?? { place, cite, spots: spotsOf(cite), names: new Set(names) };
    for (const key of keys) if (!this.#byKey.has(key)) this.#byKey.set(key, authority);
    const { section } = cite;
    if (section !== undefined && cite.kind !== 'constitution') {
      pushTo(this.#bySection, sectionKey(cite.kind === 'rule' ? 'rule' : 'statute', section), authority);
    } else if (cite.kind !== 'constitution' && cite.kind !== 'record') {
      for (const { series } of spotsOf(cite)) if (series.length > 1) pushTo(this.#bySeries, series, authority);
      for (const name of new Set(names)) pushTo(this.#byName, name, authority);
      if (known && names.length > 0) for (const name of names) (known.names as Set<string>).add(name);
    }
    return authority;
  }

  /** What was cited before with the section of a bare cite. */
  withSection(key: string): readonly Authority[] {
    return this.#bySection.get(key) ?? [];
  }

  /** What was cited before in that volume of that reporter. */
  inSeries(volume: string | undefined, reporter: string | undefined): readonly Authority[] {
    return this.#bySeries.get(seriesOf(volume, reporter)) ?? [];
  }

  /** What was cited before under a name: one party of it, its first words, or both parties. */
  named(plaintiff: string | undefined, defendant: string | undefined): readonly Authority[] {
    if (plaintiff === undefined) return [];
    const found = this.#byName.get(nameWords(plaintiff).join(' ')) ?? [];
    return defendant === undefined ? found : found.filter((one) => carries(one, defendant));
  }
}

/** Whether an authority has a party of that name, or one that begins so. */
export const carries = ({ names }: Authority, name: string): boolean => names.has(nameWords(name).join(' '));
