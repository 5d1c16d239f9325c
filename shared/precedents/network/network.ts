import { linkKinds, type LinkKind } from './link-kinds';
import { PARTLY, type LinkTable } from './make-links';

/** One link between two records. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly kind: LinkKind;
  readonly partly: boolean;
}

/** Which kinds of link are looked at. */
export type ChosenKinds = ReadonlySet<LinkKind>;

/** The links of a library, asked by record. Nothing in it depends on the order in which the records came. */
export class Network {
  /** Links of the record in place p: `list[first[p]]` up to `list[first[p + 1]]`, as places in the table. */
  private readonly first: Int32Array;
  private readonly list: Int32Array;
  private readonly placeOf: ReadonlyMap<string, number>;
  private sorted: readonly number[] | undefined;

  constructor(
    readonly ids: readonly string[],
    private readonly table: LinkTable,
  ) {
    const { from, to } = table;
    this.placeOf = new Map(ids.map((id, place) => [id, place]));
    this.first = new Int32Array(ids.length + 1);
    for (const ends of [from, to]) for (const place of ends) this.first[place + 1] = (this.first[place + 1] ?? 0) + 1;
    for (let at = 0; at < ids.length; at += 1) this.first[at + 1] = (this.first[at + 1] ?? 0) + (this.first[at] ?? 0);
    this.list = new Int32Array(from.length * 2);
    const next = this.first.slice();
    for (const ends of [from, to])
      for (const [link, place] of ends.entries()) {
        const at = next[place] ?? 0;
        this.list[at] = link;
        next[place] = at + 1;
      }
  }

  get size(): number {
    return this.table.kind.length;
  }

  has(id: string): boolean {
    return this.placeOf.has(id);
  }

  private link(at: number): Link {
    const code = this.table.kind[at] ?? 0;
    return {
      from: this.ids[this.table.from[at] ?? -1] ?? '',
      to: this.ids[this.table.to[at] ?? -1] ?? '',
      kind: linkKinds[code % PARTLY] ?? 'related',
      partly: code >= PARTLY,
    };
  }

  /** The links of a record, of the chosen kinds, in the order of their kinds and of the other record's id. */
  linksOf(id: string, kinds: ChosenKinds): Link[] {
    const place = this.placeOf.get(id);
    if (place === undefined) return [];
    const found = Array.from(this.list.subarray(this.first[place], this.first[place + 1]), (at) => this.link(at));
    return found.filter(({ kind }) => kinds.has(kind)).toSorted((a, b) => byOther(a, b, id));
  }

  /** How many links of the chosen kinds each record has, in the order of `ids`; in one walk over the links. */
  degrees(kinds: ChosenKinds): Int32Array {
    const { from, to, kind } = this.table;
    const wanted = linkKinds.map((one) => kinds.has(one));
    const counts = new Int32Array(this.ids.length);
    for (const [link, code] of kind.entries()) {
      if (!wanted[code % PARTLY]) continue;
      for (const place of [from[link] ?? 0, to[link] ?? 0]) counts[place] = (counts[place] ?? 0) + 1;
    }
    return counts;
  }

  /** Places of the records in the order of their ids; worked out once, for fifty thousand take their time. */
  inIdOrder(): readonly number[] {
    this.sorted ??= [...this.ids.keys()].sort((a, b) => compare(this.ids[a] ?? '', this.ids[b] ?? ''));
    return this.sorted;
  }

  /** How many links there are of each kind. */
  countByKind(): ReadonlyMap<LinkKind, number> {
    const counts = new Map<LinkKind, number>();
    for (const code of this.table.kind) {
      const kind = linkKinds[code % PARTLY] ?? 'related';
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    return counts;
  }
}

/** The record at the other end. */
export const otherEnd = ({ from, to }: Link, id: string): string => (from === id ? to : from);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byOther = (a: Link, b: Link, id: string): number =>
  linkKinds.indexOf(a.kind) - linkKinds.indexOf(b.kind) ||
  compare(otherEnd(a, id), otherEnd(b, id)) ||
  Number(a.from === id) - Number(b.from === id) ||
  Number(a.partly) - Number(b.partly);
