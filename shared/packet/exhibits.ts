import type { CourtProfile } from '../schema/law';
import type { Matter } from '../schema/matter';
import { EXHIBITS } from './recipes.data';
import { inScope } from './scope';

/** One exhibit as the packet counts it. */
export interface PacketExhibit {
  readonly letter: string;
  readonly title: string;
  readonly pages: number | null;
  readonly sealed: boolean;
  /** Id of the attached file; null: not attached. */
  readonly fileId: string | null;
}

/** An exhibit that the packet wants and the record does not hold. */
export interface WantedExhibit {
  readonly what: 'demand';
  readonly need: 'required' | 'usual';
  readonly why: string;
}

const ALPHABET = 26;

/** A, B, … Z, AA, AB …: the letter of the exhibit in that place of the list. */
export function exhibitLetter(at: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (at % ALPHABET));
  return at < ALPHABET ? last : exhibitLetter(Math.floor(at / ALPHABET) - 1) + last;
}

/** The exhibits of the record, lettered by their place in it. */
export function packetExhibits({ record }: Matter): readonly PacketExhibit[] {
  return (record?.exhibits ?? []).map((exhibit, at) => ({
    letter: exhibitLetter(at),
    title: exhibit.title,
    pages: exhibit.pages ?? null,
    sealed: exhibit.sealed === true,
    fileId: exhibit.fileId ?? null,
  }));
}

/** What the packet wants attached that is not among the exhibits, each kind once. */
export function wantedExhibits(
  matter: Matter,
  lead: string,
  court: CourtProfile | undefined,
): readonly WantedExhibit[] {
  const held = new Set((matter.record?.exhibits ?? []).map(({ what }) => what));
  const rows = EXHIBITS.filter((row) => inScope(row, { matter, lead, court }) && !held.has(row.what));
  return rows.filter((row, at) => rows.findIndex(({ what }) => what === row.what) === at);
}
