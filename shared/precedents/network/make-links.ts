import { CitedRecords } from '../../cite-check/cited-records';
import type { Precedent } from '../../schema/law';
import type { Treatment } from '../../schema/library';
import { linkKinds, type LinkKind } from './link-kinds';

/** A record of the library with what is kept about it, as far as links come of it. */
export interface LinkedRecord {
  readonly record: Precedent;
  readonly treatments: readonly Treatment[];
  /** The texts of the notes on it. */
  readonly notes: readonly string[];
}

/**
 * The links of a library as three numbers each: the places of both records in the order in which they were taken in, and
 * the kind (its place in the list of kinds, with `PARTLY` added where only a part was treated). A hundred thousand cross
 * to the window at once.
 */
export interface LinkTable {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly kind: Uint8Array;
}

/** Marks a treatment of a part of a decision. */
export const PARTLY = 64;

interface Kept {
  readonly related: readonly string[];
  readonly treatments: readonly Treatment[];
  /** Each text with what it is: holdings, history, notes. */
  readonly texts: readonly (readonly [LinkKind, string])[];
}

function textsOf({ record, notes }: LinkedRecord): [LinkKind, string][] {
  const holdings = record.holdings.map(({ text, quote }) => (quote === null ? text : `${text}\n\n${quote}`));
  const all: [LinkKind, string][] = [
    ['cites', [...holdings, record.background].join('\n\n')],
    ['history', record.subsequentHistory ?? ''],
    ...notes.map((note): [LinkKind, string] => ['note', note]),
  ];
  // Without a digit there is no full citation to find.
  return all.filter(([, text]) => /\d/.test(text));
}

/** Makes the links of a library: first every record is taken in, then each is read. */
export class LinkMaker {
  private readonly cited = new CitedRecords();
  private readonly places = new Map<string, number>();
  private readonly kept: Kept[] = [];
  private readonly ids: string[] = [];

  take(linked: LinkedRecord): void {
    const { record, treatments } = linked;
    if (this.places.has(record.id)) return;
    this.places.set(record.id, this.ids.push(record.id) - 1);
    this.cited.add(record);
    this.kept.push({ related: record.related, treatments, texts: textsOf(linked) });
  }

  /** Every link once, in the order of the records. `tick` is told how many of them were read. */
  links(tick?: (done: number, of: number) => void): LinkTable {
    const rows: (readonly [number, number, number])[] = [];
    const known = new Set<string>();
    const add = (from: number, to: number | undefined, kind: LinkKind, part = false): void => {
      if (to === undefined || from === to) return;
      // Whichever of two names the other as related: they are related, and the link leads from the first by its id.
      const turned = kind === 'related' && (this.ids[to] ?? '') < (this.ids[from] ?? '');
      const [a, b] = turned ? [to, from] : [from, to];
      const code = linkKinds.indexOf(kind) + (part ? PARTLY : 0);
      const key = `${a} ${b} ${code}`;
      if (known.has(key)) return;
      known.add(key);
      rows.push([a, b, code]);
    };
    for (const [place, { related, treatments, texts }] of this.kept.entries()) {
      for (const id of related) add(place, this.places.get(id), 'related');
      for (const { byId, kind, part } of treatments) {
        const by = byId === null ? undefined : this.places.get(byId);
        if (by !== undefined) add(by, place, kind, part !== null);
      }
      for (const [kind, text] of texts)
        for (const { id } of this.cited.citedIn(text)) add(place, this.places.get(id), kind);
      if ((place + 1) % 250 === 0) tick?.(place + 1, this.kept.length);
    }
    return {
      from: Int32Array.from(rows, ([from]) => from),
      to: Int32Array.from(rows, ([, to]) => to),
      kind: Uint8Array.from(rows, ([, , kind]) => kind),
    };
  }
}
