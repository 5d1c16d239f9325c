import { addDays, longDate, type CivilDate } from '../kernel/civil-date';
import { isLawOn } from '../precedents/as-of';
import type { Law } from '../schema/law';
import type { Matter } from '../schema/matter';
import { caseFacts } from './case-facts';
import { GAG_ROWS, type GagKind, type GagRow } from './gag.data';
import { evaluate, type Look, type ShownFact } from './truth';

/** One thing to say about the secrecy of a demand. */
export interface GagPoint {
  readonly id: string;
  readonly as: GagRow['as'];
  readonly text: string;
  readonly authority: string;
  /** Ids of precedents on either side, as they stood on the matter's day. */
  readonly for: readonly string[];
  readonly against: readonly string[];
  readonly facts: readonly ShownFact[];
}

export interface GagReport {
  /** 'built-in': secrecy that the instrument's own statute carries. 'unknown': not enough is answered to say. */
  readonly kind: GagKind;
  readonly statute: string | null;
  readonly individualFinding: boolean | null;
  readonly words: string | null;
  /** Last day of an order, where the record shows one; null: none is recorded, or it has none. */
  readonly ends: CivilDate | null;
  readonly points: readonly GagPoint[];
  readonly warning: { readonly text: string; readonly authority: readonly string[] } | null;
  /** The first day on which an order no longer forbids notice, where that can be told. */
  readonly noticeLawful: { readonly on: CivilDate | null; readonly why: string };
}

const BUILT_IN: Readonly<Record<string, string>> = {
  'nsl-2709': '18 U.S.C. § 2709(c)',
  'pen-trap-order': '18 U.S.C. § 3123(d)',
};

/** A judge's order, a mere request, secrecy of the statute's own, or none; unknown while the answers do not tell. */
export function gagKind(matter: Matter, look: Look): GagKind {
  const { instrument } = matter.demand;
  if (instrument === 'ndo-2705b') return look('instrument.judgeSigned') === false ? 'request' : 'order';
  if (Object.hasOwn(BUILT_IN, instrument))
    return instrument === 'nsl-2709' && look('gag.requested') === false ? 'none' : 'built-in';
  const ordered = look('gag.courtOrder');
  const asked = look('gag.requested');
  if (ordered === true) return 'order';
  if (ordered === false && asked === true) return 'request';
  if (asked === false || (ordered === false && look('gag.duration') === 'none')) return 'none';
  return 'unknown';
}

interface Ends {
  readonly on: CivilDate;
  readonly why: string;
}

/** The last day of an order: as the order says, or its days counted from the day it was made. */
function endOf(matter: Matter, look: Look): Ends | undefined {
  const order = matter.calendar?.events?.findLast(({ kind }) => kind === 'nondisclosure-order-issued');
  if (order?.until) return { on: order.until, why: 'the order’s own last day' };
  const made = order?.on ?? (matter.demand.instrument === 'ndo-2705b' ? matter.demand.dated : undefined);
  const days = look('gag.duration');
  if (!made || typeof days !== 'number') return undefined;
  return { on: addDays(made, days), why: `${days} days from ${longDate(made)}, the day of the order` };
}

function lawful(kind: GagKind, ends: Ends | undefined, look: Look): GagReport['noticeLawful'] {
  if (kind === 'request' || kind === 'none')
    return { on: null, why: 'No order forbids notice. Counsel confirms that no statute and no sealed docket does.' };
  if (kind === 'built-in') return { on: null, why: 'The statute’s own review decides; no day can be counted.' };
  if (kind === 'unknown') return { on: null, why: 'Nobody has said whether secrecy was asked for or ordered.' };
  if (ends)
    return { on: addDays(ends.on, 1), why: `The day after ${longDate(ends.on)} (${ends.why}), unless it was renewed.` };
  if (kind === 'order' && look('gag.duration') === 'indefinite')
    return { on: null, why: 'The order has no end: only a court can fix one.' };
  return { on: null, why: 'Not to be told: the day of the order and how long it lasts are not both recorded.' };
}

function pointOf(row: GagRow, facts: readonly ShownFact[], matter: Matter, law: Law): GagPoint {
  const there = (ids: readonly string[]): string[] =>
    ids.filter((id) => {
      const record = law.precedents.get(id);
      return record !== undefined && isLawOn(record, matter.lawAsOf);
    });
  const { id, as, text, authority } = row;
  return {
    id,
    as,
    text,
    authority,
    for: there(row.for ?? []),
    against: there(row.against ?? []),
    facts: facts.filter(({ path }) => path !== 'instrument.id'),
  };
}

const NO_PAUSE =
  'Contesting the secrecy does not pause production: ask for a stay before the day on which production is due.';
const NO_PAUSE_CASE = 'in-re-sealed-case-2023';

/** Reads the secrecy of a demand: what it is, what is wrong with it, what can be argued, and what is not flagged. */
export function lintGag(matter: Matter, law: Law): GagReport {
  const look = caseFacts(matter);
  const kind = gagKind(matter, look);
  const ends = endOf(matter, look);
  const points = GAG_ROWS.flatMap((row): GagPoint[] => {
    if (!row.kinds.includes(kind) || (row.since !== undefined && matter.lawAsOf < row.since)) return [];
    const verdict = evaluate(row.when, look);
    return verdict.truth === true ? [pointOf(row, verdict.facts, matter, law)] : [];
  });
  const statute = look('gag.statute');
  const finding = look('gag.individualisedFinding');
  const record = law.precedents.get(NO_PAUSE_CASE);
  const known = record && isLawOn(record, matter.lawAsOf) ? [NO_PAUSE_CASE] : [];
  return {
    kind,
    statute: BUILT_IN[matter.demand.instrument] ?? (typeof statute === 'string' ? statute : null),
    individualFinding: typeof finding === 'boolean' ? finding : null,
    words: matter.demand.secrecy?.words ?? null,
    ends: kind === 'order' ? (ends?.on ?? null) : null,
    points,
    warning: kind === 'none' || kind === 'unknown' ? null : { text: NO_PAUSE, authority: known },
    noticeLawful: lawful(kind, ends, look),
  };
}
