import { declarationPapers } from '../drafting/catalogue/declarations';
import { documentKind, type DocumentKind } from '../drafting/documents';
import type { Unfit } from '../drafting/fit';
import { capital } from '../drafting/words';
import type { CourtProfile, Law } from '../schema/law';
import type { Matter } from '../schema/matter';
import { publicSource } from '../sealing/source';
import { packetExhibits, wantedExhibits, type PacketExhibit, type WantedExhibit } from './exhibits';
import { packetFileName } from './file-name';
import { chooseLead } from './lead';
import { isFederal, type AskingGroup, type RecipeRow } from './recipe';
import { DUTIES, RECIPES } from './recipes.data';
import { inScope } from './scope';

/** The sheet that lies on top, for counsel alone. */
export const COVER = 'packet-cover';

/** What somebody has to do with a paper. */
export interface Duty {
  readonly who: string;
  readonly what: string;
  readonly rule: string | null;
}

/** One paper of the packet, before it is drafted. */
export interface OutlineEntry {
  readonly documentId: string;
  readonly title: string;
  /** Place in the packet, 1 the first; null: it cannot be made and is left out of the folder. */
  readonly order: number | null;
  /** Null when it is left out. */
  readonly fileName: string | null;
  readonly need: RecipeRow['need'];
  readonly why: string;
  /** The rule that asks for it; null: practice, or none that was verified. */
  readonly rule: string | null;
  /** False: the rule comes from a court profile that nobody has read in its source. */
  readonly ruleSeen: boolean;
  readonly duties: readonly Duty[];
  /** Why it cannot be drafted; 'not-in-build': this build has no such paper. */
  readonly out: Unfit | 'not-in-build' | null;
}

/** Which papers go together, without drafting them. */
export interface Outline {
  readonly lead: string | null;
  readonly leadTitle: string;
  readonly cover: { readonly documentId: typeof COVER; readonly fileName: string };
  readonly entries: readonly OutlineEntry[];
  readonly exhibits: readonly PacketExhibit[];
  readonly wanted: readonly WantedExhibit[];
}

/** The rule that a group of the profile names, and whether somebody read it. */
function groupRule(
  court: CourtProfile | undefined,
  group: AskingGroup | undefined,
): { rule: string | null; seen: boolean } {
  if (!court || group === undefined) return { rule: null, seen: true };
  const found = court[group];
  if (!found) return { rule: null, seen: true };
  const rule = 'rule' in found ? found.rule : 'value' in found ? found.value : `usual papers of ${court.citation}`;
  return { rule: rule ? capital(rule) : null, seen: found.confidence === 'seen-in-source' };
}

function dutiesOf(paper: string, court: CourtProfile | undefined): Duty[] {
  return DUTIES.filter(
    ({ papers, federal }) => papers.includes(paper) && (federal === undefined || federal === isFederal(court)),
  ).map(({ who, what, rule }) => ({ who, what, rule: rule ?? null }));
}

/** The rows of this packet in filing order, each paper once. */
function rowsFor(matter: Matter, lead: string, court: CourtProfile | undefined): readonly RecipeRow[] {
  const rows = RECIPES.filter((row) => inScope(row, { matter, lead, court }));
  return rows.filter((row, at) => rows.findIndex(({ paper }) => paper === row.paper) === at);
}

const outOf = (kind: DocumentKind | undefined, matter: Matter): OutlineEntry['out'] =>
  kind ? (kind.unfit(matter) ?? null) : 'not-in-build';

/** Which papers this vehicle and court want. `lead`: the paper that leads; absent: the one the matter calls for. */
export function outlinePacket(matter: Matter, law: Law, lead = chooseLead(matter)): Outline {
  // Titles and names of files are read by everybody: what is under seal stands in none of them.
  const shown = publicSource(matter);
  const court = matter.court ? law.courts.get(matter.court.id) : undefined;
  let order = 0;
  const papers = (lead === undefined ? [] : rowsFor(matter, lead, court)).flatMap((row) => {
    const kind = documentKind(row.paper);
    return (kind ? declarationPapers(kind, shown) : [undefined]).map((paper) => ({ row, kind: paper }));
  });
  const entries = papers.map(({ row, kind }): OutlineEntry => {
    const out = outOf(kind, matter);
    const made = kind !== undefined && out === null;
    if (made) order += 1;
    const profile = groupRule(court, row.group);
    return {
      documentId: kind?.id ?? row.paper,
      title: kind?.title ?? row.title,
      order: made ? order : null,
      fileName: made ? packetFileName(order, kind, shown) : null,
      need: row.need,
      why: row.why,
      rule: row.rule ?? profile.rule,
      ruleSeen: row.rule !== undefined || profile.seen,
      duties: made ? dutiesOf(row.paper, court) : [],
      out,
    };
  });
  return {
    lead: lead ?? null,
    leadTitle: (lead === undefined ? undefined : documentKind(lead)?.title) ?? 'No paper leads yet',
    cover: { documentId: COVER, fileName: '00 Packet cover and checklist - INTERNAL.docx' },
    entries,
    exhibits: packetExhibits(shown, law),
    wanted: lead === undefined ? [] : wantedExhibits(matter, lead, court),
  };
}
