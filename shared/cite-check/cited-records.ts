import type { Citation } from '../citations/citation';
import { findCitations } from '../citations/find/find-citations';
import { isStatute } from '../citations/format';
import type { Precedent } from '../schema/law';
import { citeKey, docketKeysOf, docketKey, partsOf, statuteKey, statuteKeys, type RecordLookup } from './library-index';
import { matchCitation } from './match';

/** A stretch of a text, `end` exclusive, that cites a record of the library. */
export interface CitedRecord {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

/** Stands between an opening citation and the text: *Id.* at its head would mean this, which is no authority. */
const APART = '\n\nECF No. 1.\n\n';

/** Where a link on a citation ends: before the words in brackets that explain it, which are no part of the cite. */
function linkEnd({ text, start, end, parenthetical }: Citation): number {
  if (parenthetical === undefined) return end;
  const at = text.lastIndexOf(`(${parenthetical}`);
  return at <= 0 ? end : start + text.slice(0, at).trimEnd().length;
}

/**
 * The library, asked for the record that a citation means. It never guesses: a number that two records claim is nobody's,
 * and a name alone finds none. Records are taken in one at a time, so that a large library can be gone through in slices.
 */
export class CitedRecords implements RecordLookup {
  /** By number and by section; null: two records claim it. */
  private readonly cites = new Map<string, Precedent | null>();
  private readonly statutes = new Map<string, Precedent | null>();
  private readonly dockets = new Map<string, Precedent[]>();

  add(record: Precedent): void {
    const claim = (of: Map<string, Precedent | null>, key: string): void => {
      const known = of.get(key);
      of.set(key, known === undefined || known?.id === record.id ? record : null);
    };
    for (const citation of record.citations) {
      if (isStatute(record)) {
        for (const key of statuteKeys(citation)) claim(this.statutes, key);
        continue;
      }
      const parts = partsOf(citation);
      if (parts && !parts[2].includes('_')) claim(this.cites, citeKey(...parts));
    }
    for (const key of docketKeysOf(record)) {
      const known = this.dockets.get(key);
      if (known) known.push(record);
      else this.dockets.set(key, [record]);
    }
  }

  byCite(volume: string, reporter: string, page: string): Precedent | undefined {
    return this.cites.get(citeKey(volume, reporter, page)) ?? undefined;
  }

  byDocket(docket: string): readonly Precedent[] {
    return this.dockets.get(docketKey(docket)) ?? [];
  }

  statute(title: string, code: string, section: string): Precedent | undefined {
    return this.statutes.get(statuteKey(title, code, section)) ?? undefined;
  }

  named(): readonly Precedent[] {
    return [];
  }

  /**
   * What of a text cites a record, from left to right and never one in another: full citations by any of their numbers,
   * short forms, *supra* and *Id.* where the text says what they refer to. `opening`: a full citation that the reader of
   * the text has before him, so that a short form of it says enough; *Id.* still has to follow a citation of the text.
   */
  citedIn(text: string, opening?: string): CitedRecord[] {
    const before = opening === undefined ? '' : `${opening}.${APART}`;
    const citations = findCitations(before + text);
    const out: { start: number; end: number; id: string }[] = [];
    for (const cite of citations) {
      if (cite.start < before.length) continue;
      const full = cite.resolvesTo === undefined ? cite : citations[cite.resolvesTo];
      const id = full && matchCitation(full, this)?.record.id;
      if (id === undefined) continue;
      const start = cite.start - before.length;
      const last = out.at(-1);
      // A cite inside the brackets of another ends the outer one before it.
      if (last && last.end > start) last.end = start;
      out.push({ start, end: linkEnd(cite) - before.length, id });
    }
    return out.filter(({ start, end }) => end > start);
  }
}
