import type { Draft, Found } from '../find/scan';
import { Authorities, carries, type Authority } from './authorities';

/** What a citation refers to: nothing that is settled, one authority, or several of which the text does not say which. */
type Reference = readonly Authority[];

const NOTHING: Reference = [];
const FULL: ReadonlySet<Draft['kind']> = new Set([
  'full-case',
  'statute',
  'constitution',
  'rule',
  'journal',
  'docket',
  'database',
  'record',
  'other',
  'unknown',
]);

const isFull = ({ cite, bare }: Found): boolean => FULL.has(cite.kind) && bare === undefined;

/** The page of a pin; undefined for star pages, paragraphs and sections, which no first page bounds. */
function pageOf(pin: string | undefined): number | undefined {
  const page = /^\d+(?![\d:.])/.exec(pin ?? '')?.[0];
  return page === undefined ? undefined : Number(page);
}

/** Whether a pin can stand in an authority: not before its first page in any of its reporters. */
function fits({ cite, spots }: Authority, pin: string | undefined): boolean {
  if (cite.kind !== 'full-case' && cite.kind !== 'journal' && cite.kind !== 'unknown') return true;
  const page = pageOf(pin);
  return page === undefined || spots.some((spot) => page >= spot.page);
}

/** One flow of text in which *Id.* looks back: the body, or the notes. */
interface Flow {
  /** What the citation right before refers to. */
  before: Reference;
  /** What the string that it ends refers to, each authority once, by its place. */
  string: Map<number, Authority>;
}

/** A string of more authorities leaves *Id.* as open as one of these. */
const LONGEST_STRING = 100;

/** Notes what a citation refers to, as the next one sees it. */
function follow(flow: Flow, { joined }: Found, reference: Reference): void {
  if (!joined) flow.string = new Map();
  for (const one of reference) if (flow.string.size < LONGEST_STRING) flow.string.set(one.place, one);
  flow.before = reference;
}

/**
 * *Id.*: what the citation right before it refers to; a string of several authorities leaves it open, unless it stands in
 * that string itself and follows one of them.
 */
function ofId(flow: Flow, { cite: { pin }, joined }: Found): Reference {
  if (flow.before.length !== 1) return NOTHING;
  return (joined ? flow.before : [...flow.string.values()]).filter((one) => fits(one, pin));
}

/** A short form: volume and reporter, then the name printed, then the page. */
function ofShort(known: Authorities, cite: Draft): Reference {
  let among = known.inSeries(cite.volume, cite.reporter);
  if (cite.page !== undefined) among = among.filter((one) => one.spots.some((spot) => String(spot.page) === cite.page));
  const { plaintiff: name, defendant } = cite;
  if (name !== undefined) among = among.filter((one) => carries(one, name));
  if (defendant !== undefined) among = among.filter((one) => carries(one, defendant));
  const page = pageOf(cite.pin);
  const series = `${cite.volume ?? ''} ${cite.reporter ?? ''}`;
  const fitting =
    page === undefined
      ? among
      : among.filter(({ spots }) => spots.some((spot) => spot.series === series && spot.page <= page));
  return fitting;
}

function ofName(known: Authorities, cite: Draft): Reference {
  const named = known.named(cite.plaintiff, cite.defendant);
  if (cite.volume === undefined) return named;
  const there = new Set(known.inSeries(cite.volume, cite.reporter));
  return named.filter((one) => there.has(one));
}

function referenceOf(known: Authorities, flow: Flow, one: Found): Reference {
  const { cite, bare } = one;
  if (bare !== undefined) return known.withSection(bare);
  if (cite.kind === 'id') return ofId(flow, one);
  if (cite.kind === 'short-case') return ofShort(known, cite);
  return ofName(known, cite);
}

function refer(cite: Draft, reference: Reference): void {
  const [first] = reference;
  if (!first) return;
  if (reference.length === 1) cite.resolvesTo = first.place;
  else cite.candidates = reference.map(({ place }) => place).sort((a, b) => a - b);
}

/** Every authority of a document, whatever the order: what the body cites short may stand in full in a note. */
function everywhere(flows: readonly (readonly Found[])[]): Authorities {
  const all = new Authorities();
  flows.flat().forEach((one, place) => {
    if (isFull(one)) all.add(one, place);
  });
  return all;
}

/**
 * Says of every short form to which full citation it refers, as the Bluebook has it (rules B10.2 and 4): written into
 * the citations. `flows` are the texts in which *Id.* looks back, each with its citations in order; places run on through
 * all of them.
 */
export function resolve(flows: readonly (readonly Found[])[]): void {
  const known = new Authorities();
  const later = flows.length > 1 ? everywhere(flows) : undefined;
  let place = 0;
  for (const found of flows) {
    const flow: Flow = { before: NOTHING, string: new Map() };
    const flowEnds = place + found.length;
    for (const one of found) {
      const reference = isFull(one) ? [known.add(one, place)] : referenceIn(known, flow, one, later, flowEnds);
      if (!isFull(one)) refer(one.cite, reference);
      place += 1;
      if (one.nested || one.history) continue;
      follow(flow, one, reference);
    }
  }
}

/** What was cited before; where that is nothing, what a later flow of the document cites in full. */
function referenceIn(
  known: Authorities,
  flow: Flow,
  one: Found,
  later: Authorities | undefined,
  ends: number,
): Reference {
  const before = referenceOf(known, flow, one);
  if (before.length > 0 || !later || one.cite.kind === 'id') return before;
  return referenceOf(later, flow, one).filter((authority) => authority.place >= ends);
}
