import type { Law, Precedent } from '../schema/law';

/** A field of a shipped record that a user may correct; its id is not one. */
export type EditableField = Exclude<keyof Precedent, 'id'>;

/** One correction: the new value, who made it and when. */
export interface FieldEdit<F extends EditableField = EditableField> {
  readonly value: Precedent[F];
  readonly by: string;
  readonly at: string;
}

/** A user's corrections to one shipped record. The base stays as published; a newer release overwrites no edit. */
export interface PrecedentOverlay {
  readonly id: string;
  readonly edits: { readonly [F in EditableField]?: FieldEdit<F> };
}

/** What stood in the field before, and whose word stands there now. */
export interface FieldTrace {
  readonly field: EditableField;
  readonly was: unknown;
  readonly by: string;
  readonly at: string;
}

export interface EditedPrecedent {
  readonly precedent: Precedent;
  /** Fields whose value is the user's, in the order of the record. */
  readonly edited: readonly FieldTrace[];
}

/** The record as the user has corrected it; `base` is not touched, and an edit equal to it leaves no trace. */
export function applyOverlay(base: Precedent, overlay: PrecedentOverlay | undefined): EditedPrecedent {
  if (!overlay || overlay.id !== base.id) return { precedent: base, edited: [] };
  const changed: Record<string, unknown> = {};
  const edited: FieldTrace[] = [];
  for (const [key, was] of Object.entries(base)) {
    const field = key as EditableField;
    const edit = Object.hasOwn(overlay.edits, field) && key !== 'id' ? overlay.edits[field] : undefined;
    if (!edit || JSON.stringify(edit.value) === JSON.stringify(was)) continue;
    changed[field] = edit.value;
    edited.push({ field, was, by: edit.by, at: edit.at });
  }
  return edited.length === 0 ? { precedent: base, edited } : { precedent: { ...base, ...changed }, edited };
}

/** The law with every overlay laid over its record, and the user's own precedents after the shipped ones. */
export function withOverlays(law: Law, overlays: readonly PrecedentOverlay[], own: readonly Precedent[] = []): Law {
  const byId = new Map(overlays.map((overlay) => [overlay.id, overlay]));
  const precedents = new Map<string, Precedent>();
  for (const [id, base] of law.precedents) precedents.set(id, applyOverlay(base, byId.get(id)).precedent);
  // A user's record never replaces a shipped one of the same id.
  for (const precedent of own) if (!precedents.has(precedent.id)) precedents.set(precedent.id, precedent);
  return { ...law, precedents };
}
