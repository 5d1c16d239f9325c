import { outcomeSchema, precedentInstrumentSchema, precedentTagSchema, stanceSchema } from '../schema/law/precedent';
import { idSchema } from '../schema/law/source';
import { ownPrecedentSchema, type OwnPrecedent } from '../schema/records';
import { freshId } from '../precedents/fresh-id';
import type { FileProblem, Incoming, Place, RecordField } from '../precedents/merge/incoming';

export type SketchKind = 'case' | 'statute' | 'report' | 'article' | 'other';

/** What a file says of one record, in our words, before it is known to be one. Absent or empty: it says nothing. */
export interface Sketch {
  kind: SketchKind;
  key: string | null;
  caption: string;
  shortName: string;
  court: string;
  courtId: string;
  docket: string;
  decided: string;
  citations: string[];
  instrument: string;
  soughtBy: string;
  outcome: string;
  stance: string;
  grounds: string[];
  background: string;
  subsequentHistory: string;
  related: string[];
  sources: string[];
  /** Texts that stay notes. */
  notes: string[];
  /** Fields of the file that are none of ours, by their names there. */
  left: [name: string, value: string][];
}

export const emptySketch = (): Sketch => ({
  kind: 'case',
  key: null,
  caption: '',
  shortName: '',
  court: '',
  courtId: '',
  docket: '',
  decided: '',
  citations: [],
  instrument: '',
  soughtBy: '',
  outcome: '',
  stance: '',
  grounds: [],
  background: '',
  subsequentHistory: '',
  related: [],
  sources: [],
  notes: [],
  left: [],
});

/** What a reader knows beside the file: its name, and the ids of courts by their names. */
export interface Reading {
  readonly fileName: string;
  readonly courtIds: ReadonlyMap<string, string>;
}

export type Built = { readonly incoming: Incoming } | { readonly problem: FileProblem };

/** A report or an article is no authority, and its court says so. */
const NOT_A_COURT = 'not a court';
export const ARTICLE = 'No court (article)';

function courtOf({ kind, court }: Sketch): string {
  if (kind === 'article') return ARTICLE;
  if (kind === 'other') return court || 'No court';
  if (kind === 'report' && !court.toLowerCase().includes(NOT_A_COURT)) return `${court} (${NOT_A_COURT})`.trim();
  return court;
}

/** Words that a fixed list of ours does not know stay in the note, so that nothing is dropped. */
function known<T extends string>(
  schema: { readonly safeParse: (value: unknown) => { success: boolean } },
  sketch: Sketch,
  name: string,
  value: string,
): T | undefined {
  if (value === '') return undefined;
  if (schema.safeParse(value).success) return value as T;
  sketch.left.push([name, value]);
  return undefined;
}

/** A day that exists, a year, or nothing: '1995-02-30' is no date, and the file's words for it stay in the note. */
function decidedOf(sketch: Sketch): string {
  const { decided } = sketch;
  const read = /^(\d{4})(?:-(\d{2})-(\d{2}))?$/.exec(decided);
  if (!read) return '';
  const [, year = '', month, day] = read;
  if (month === undefined || day === undefined) return year;
  const length = [
    31,
    Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ][Number(month) - 1];
  if (length !== undefined && Number(day) >= 1 && Number(day) <= length) return decided;
  sketch.left.push(['Date', decided]);
  return year;
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

/**
 * The record that a sketch makes, or why it makes none. It claims no more than the file does: unread stance, outcome and
 * instrument are 'mixed', 'not-applicable' and 'other', and the confidence is 'well-known-not-seen'.
 */
export function build(sketch: Sketch, place: Place, { fileName, courtIds }: Reading): Built {
  const caption = sketch.caption.trim();
  const no = (message: string): Built => ({ problem: { place, message: `${message}; left out`, lost: true } });
  if (caption === '') return no('no name or title');
  const decided = decidedOf(sketch);
  if (decided === '') return no(`“${caption.slice(0, 80)}” has no year or day of decision`);
  const shortName = sketch.shortName.trim();
  const grounds = distinct(sketch.grounds).filter((tag) => known(precedentTagSchema, sketch, 'Keyword', tag));
  const stance = known<OwnPrecedent['stance']>(stanceSchema, sketch, 'Stance', sketch.stance);
  const outcome = known<OwnPrecedent['outcome']>(outcomeSchema, sketch, 'Outcome', sketch.outcome);
  const asked = sketch.instrument || (sketch.kind === 'statute' ? 'statute' : '');
  const instrument = known<OwnPrecedent['instrument']>(precedentInstrumentSchema, sketch, 'Instrument', asked);
  const related = distinct(sketch.related).filter((id) => known(idSchema, sketch, 'Related', id));
  const court = courtOf(sketch);
  const courtId = sketch.courtId || (courtIds.get(court) ?? null);
  const candidate = {
    id: idSchema.safeParse(sketch.key).success ? sketch.key : freshId(shortName || caption, decided, () => false),
    caption,
    shortName: shortName || caption,
    court,
    courtId,
    docket: sketch.docket || null,
    decided,
    citations: distinct(sketch.citations),
    instrument: instrument ?? 'other',
    soughtBy: sketch.soughtBy,
    outcome: outcome ?? 'not-applicable',
    stance: stance ?? 'mixed',
    grounds,
    holdings: [],
    background: sketch.background,
    subsequentHistory: sketch.subsequentHistory || null,
    related,
    sources: distinct(sketch.sources),
    confidence: 'well-known-not-seen',
  };
  const checked = ownPrecedentSchema.safeParse(candidate);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    return no(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}`);
  }
  const says: Readonly<Partial<Record<RecordField, unknown>>> = {
    caption,
    shortName,
    court,
    courtId: sketch.courtId,
    docket: sketch.docket,
    decided,
    citations: sketch.citations,
    instrument,
    soughtBy: sketch.soughtBy,
    outcome,
    stance,
    grounds,
    background: sketch.background,
    subsequentHistory: sketch.subsequentHistory,
    related,
    sources: sketch.sources,
  };
  const given = Object.entries(says).flatMap(([field, value]) =>
    value === undefined || value === '' || (Array.isArray(value) && value.length === 0) ? [] : [field as RecordField],
  );
  const left = sketch.left.map(([name, value]) => `${name}: ${value}`);
  const notes = [...sketch.notes, ...(left.length > 0 ? [`From ${fileName}:\n${left.join('\n')}`] : [])];
  return {
    incoming: {
      place,
      from: fileName,
      key: sketch.key,
      record: checked.data,
      given,
      exact: false,
      notes,
      keeping: null,
    },
  };
}
