import { markedExhibits } from '../drafting/record/exhibit-marks';
import type { CourtProfile, Law } from '../schema/law';
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

/** The exhibits of the record with the marks that the papers cite them by. */
export function packetExhibits(matter: Matter, law: Law): readonly PacketExhibit[] {
  return markedExhibits(matter, law).map(({ exhibit, mark }) => ({
    letter: mark,
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
