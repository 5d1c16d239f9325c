import type { DocumentKind } from '../../../../shared/drafting/documents';
import { passagesForGround } from '../../../../shared/drafting/passages/choose';
import type { Passage, PassageSlot } from '../../../../shared/drafting/passages/parse-passage';
import { readPassages } from '../../../../shared/drafting/passages/read-passages';
import { law } from '../../../../shared/law';
import { isLawOn } from '../../../../shared/precedents/as-of';
import { capital, demandNoun } from '../../../../shared/drafting/words';
import type { GroundChoice, Matter } from '../../../../shared/schema/matter';

/** Passage files as they are bundled: stem → text. */
export type PassageFiles = Readonly<Record<string, string>>;

/** Where a paper of this kind argues a ground; undefined: it argues none. */
export function slotOf(kind: DocumentKind): PassageSlot | undefined {
  if (kind.grounds) return undefined;
  if (kind.kind === 'motion' || kind.kind === 'opposition') return 'argument';
  if (kind.kind === 'complaint') return 'claim';
  return kind.id === 'challenge-letter' ? 'letter-body' : undefined;
}

/** The text that carries a ground in this paper, and the others that fit. */
export interface GroundText {
  readonly passage: Passage | undefined;
  readonly candidates: readonly Passage[];
  /** Counsel's own words, where they stand in this paper. */
  readonly own: string | undefined;
  /** What the paper is made from: own words, or the passage's. */
  readonly source: string;
}

/** Finds the text of a ground the way the drafting does. */
export function groundText(choice: GroundChoice, matter: Matter, kind: DocumentKind, files: PassageFiles): GroundText {
  const slot = slotOf(kind);
  const all = readPassages(files).passages;
  const candidates = slot ? passagesForGround(all, slot, choice.id, { documentId: kind.id, matter }) : [];
  const passage = candidates.find((candidate) => candidate.id === choice.passage) ?? candidates[0];
  const own = ownWords(choice, slot, passage);
  return { passage, candidates, own, source: own ?? passage?.body ?? '' };
}

/** Counsel's words stand where they were written for the passage in use; in a brief, also over none. */
function ownWords(
  choice: GroundChoice,
  slot: PassageSlot | undefined,
  passage: Passage | undefined,
): string | undefined {
  const same = passage !== undefined && choice.passage === passage.id;
  const any = slot === 'argument' && (choice.passage === undefined || passage === undefined);
  return same || any ? choice.text : undefined;
}

/** Ids of the authorities a text cites, each once, in the order they stand; what was no law yet is left out. */
export function citedIn(text: string, lawAsOf: string): string[] {
  const ids = new Set([...text.matchAll(/\[@([a-z0-9-]+)/g)].map((m) => m[1] ?? ''));
  return [...ids].filter((id) => {
    const record = law.precedents.get(id);
    return record === undefined || isLawOn(record, lawAsOf);
  });
}

/** A passage's title with the kind of demand put in, as the page will show it; other slots stay as they are. */
export function titleInWords(title: string, matter: Matter): string {
  const noun = demandNoun(matter.demand.instrument);
  return title.replaceAll('{{demand.Noun}}', capital(noun)).replaceAll('{{demand.noun}}', noun);
}

type Patch = { readonly [K in Exclude<keyof GroundChoice, 'id'>]?: GroundChoice[K] | undefined };

/** The choices with one of them changed; a key set to undefined is taken out. */
export function changed(matter: Matter, id: string, patch: Patch): GroundChoice[] {
  const known = matter.grounds.some((choice) => choice.id === id);
  const choices = known ? matter.grounds : [...matter.grounds, { id, chosen: false }];
  return choices.map((choice) => {
    if (choice.id !== id) return choice;
    const entries = Object.entries({ ...choice, ...patch }).filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries) as GroundChoice;
  });
}

/** The choices with a chosen ground moved one place up or down among the chosen. */
export function moved(matter: Matter, id: string, step: -1 | 1): GroundChoice[] {
  const chosen = matter.grounds.filter((choice) => choice.chosen);
  const from = chosen.findIndex((choice) => choice.id === id);
  const other = chosen[from + step];
  const self = chosen[from];
  if (!self || !other) return matter.grounds;
  return matter.grounds.map((choice) => (choice === self ? other : choice === other ? self : choice));
}
