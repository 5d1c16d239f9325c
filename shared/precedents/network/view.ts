import { otherEnd, type ChosenKinds, type Link, type Network } from './network';

/** What of a network is looked at: what lies around one record, or all of it. */
export interface NetworkAsk {
  /** Null: the whole library. */
  readonly centre: string | null;
  readonly steps: 1 | 2;
  readonly kinds: ChosenKinds;
  /** The most records that a picture holds. */
  readonly most: number;
}

/** A record of the list: how far from the centre, and how many links it has. */
export interface NetworkRow {
  readonly id: string;
  readonly step: number;
  readonly links: number;
}

export interface NetworkView {
  /** Every record that is looked at: the nearest first, then those with most links, then by id. */
  readonly rows: readonly NetworkRow[];
  /** Ids of those that are drawn: the first of the rows. */
  readonly drawn: readonly string[];
  /** The links between those that are drawn. */
  readonly links: readonly Link[];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How many steps each record lies from the centre. */
function around(network: Network, centre: string, { steps, kinds }: NetworkAsk): Map<string, number> {
  const found = new Map([[centre, 0]]);
  let edge = [centre];
  for (let step = 1; step <= steps; step += 1) {
    const next: string[] = [];
    for (const id of edge)
      for (const link of network.linksOf(id, kinds)) {
        const other = otherEnd(link, id);
        if (found.has(other)) continue;
        found.set(other, step);
        next.push(other);
      }
    edge = next;
  }
  return found;
}

/** The records around the centre, the nearest first, then those with most links, then by id. */
function nearby(network: Network, centre: string, ask: NetworkAsk): NetworkRow[] {
  return [...around(network, centre, ask)]
    .map(([id, step]) => ({ id, step, links: network.linksOf(id, ask.kinds).length }))
    .sort((a, b) => a.step - b.step || b.links - a.links || compare(a.id, b.id));
}

/** Every record with a link, those with most of them first, then by id. */
function linked(network: Network, { kinds }: NetworkAsk): NetworkRow[] {
  const degrees = network.degrees(kinds);
  const rows = network.inIdOrder().flatMap((place) => {
    const links = degrees[place] ?? 0;
    return links > 0 ? [{ id: network.ids[place] ?? '', step: 0, links }] : [];
  });
  // They stand by their ids already, and a sort leaves equals as they stand.
  return rows.sort((a, b) => b.links - a.links);
}

/** What of a network the list and the picture show. Equal networks and questions give equal answers. */
export function viewOf(network: Network, ask: NetworkAsk): NetworkView {
  const { centre, kinds, most } = ask;
  if (centre !== null && !network.has(centre)) return { rows: [], drawn: [], links: [] };
  const rows = centre === null ? linked(network, ask) : nearby(network, centre, ask);
  const drawn = rows.slice(0, most).map(({ id }) => id);
  const inside = new Set(drawn);
  const links = drawn.flatMap((id) =>
    network.linksOf(id, kinds).filter(({ from, to }) => from === id && inside.has(to)),
  );
  return { rows, drawn, links };
}
