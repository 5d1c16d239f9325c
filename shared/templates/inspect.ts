import { checkTag, suggestion } from './check-tag';
import { namesOf } from './condition';
import { labelOf, originOf, sampleOf, type Origin } from './field-origin';
import type { NameMap } from './rename';
import { dialectOf, filledParts, readPart, type ReadPart } from './read-template';
import { templateField, type FieldKind } from './template-fields';
import { finding, near, type Dialect, type LocatedFinding, type TemplateTag } from './template-tags';
import { readStory, type TemplateParagraph } from './template-text';
import { unfilledMarks } from './unfilled';
import { writeMark } from './write-mark';

/** One place where a name stands. */
export interface FieldPlace {
  readonly part: string;
  /** 'the body', 'footnote 3' */
  readonly place: string;
  readonly near: string;
}

/** One name of a template: what it is, where it stands and where its value comes from. */
export interface InspectedField {
  readonly name: string;
  readonly kind: FieldKind;
  /** The first place. */
  readonly part: string;
  readonly near: string;
  readonly places: readonly FieldPlace[];
  readonly parts: readonly string[];
  readonly count: number;
  readonly origin: Origin;
  /** What the lawyer is asked, for a name that no matter provides. */
  readonly label: string;
  readonly sample: string;
}

/** A mark of another dialect and what it was read as; `ours` is '' when it was not understood. */
export interface Translation {
  readonly theirs: string;
  readonly ours: string;
  readonly part: string;
  readonly near: string;
}

/** A reading of a template and all that is wrong with its marks, each with the words around it. */
export interface Inspection {
  readonly value: InspectedTemplate;
  readonly diagnostics: readonly LocatedFinding[];
}

export interface InspectedTemplate {
  readonly fields: readonly InspectedField[];
  readonly dialect: Dialect;
  readonly translations: readonly Translation[];
}

/** Names that every row of a list has: its number, and whether it is the first or the last. */
const rowNames = new Set(['rowNumber', 'isFirst', 'isLast']);

const ofHas = (name: string): string | undefined => {
  const [, first, rest] = /^has([A-Z])(.*)$/.exec(name) ?? [];
  return first === undefined ? undefined : `${first.toLowerCase()}${rest}`;
};

/** Whether the drafting pipeline provides a name: as it stands, or as `hasX` of an `x`. */
export function isProvided(name: string): boolean {
  const of = ofHas(name);
  return templateField(name) !== undefined || (of !== undefined && templateField(of) !== undefined);
}

interface Use {
  readonly name: string;
  readonly kind: FieldKind;
  readonly origin: Origin;
}

/** What a section's own text says of an unknown name: with {{line}} or a loop of Jinja's in it, it is a list. */
function sectionKind(name: string, tag: TemplateTag, part: ReadPart): FieldKind {
  const known = templateField(name)?.kind;
  if (known !== undefined) return known === 'list' ? 'list' : 'condition';
  if (tag.mark.kind === 'open' && tag.mark.row !== undefined) return 'list';
  const section = part.sections.find((one) => one.open === tag);
  const inside = section && part.tags.slice(part.tags.indexOf(tag), part.tags.indexOf(section.close));
  return inside?.some(({ mark }) => mark.kind === 'value' && mark.name === 'line') ? 'list' : 'condition';
}

/** The names one mark uses, given the lists it stands in. */
function usesOf(tag: TemplateTag, part: ReadPart, lists: readonly string[]): Use[] {
  const { mark } = tag;
  const at = (name: string, kind: FieldKind): Use => {
    const row = (lists.length > 0 && !isProvided(name)) || rowNames.has(name);
    return { name, kind, origin: row ? 'row' : isProvided(name) ? originOf(name) : 'asked' };
  };
  if (mark.kind === 'value') {
    const known = templateField(mark.name)?.kind;
    return [at(mark.name, known === 'list' ? 'list' : 'value')];
  }
  if (mark.kind === 'slot') return [at(mark.name, 'block')];
  if (mark.kind !== 'open' && (mark.kind !== 'else' || !mark.condition)) return [];
  const { condition } = mark;
  if (condition === undefined) return [];
  if (condition.op === 'name') return [at(condition.name, sectionKind(condition.name, tag, part))];
  return namesOf(condition).map((name) => at(name, templateField(name)?.kind === 'list' ? 'list' : 'condition'));
}

/** A name nobody provides is asked for; one that is nearly ours is probably a slip. */
function unknown(tag: TemplateTag, use: Use): LocatedFinding | undefined {
  if (use.origin !== 'asked') return undefined;
  const similar = suggestion(use.name);
  const { paragraph, from, to } = tag;
  if (similar === undefined && use.kind !== 'block') return undefined;
  const sign = /^\{\{\s*([#^@/]?)/.exec(tag.shown)?.[1] ?? '';
  const fix =
    similar === undefined
      ? 'Take it out, or use a name from the list of fields.'
      : `Did you mean {{${sign}${similar}}}?`;
  return finding(paragraph, [from, to], 'unknown-field', `there is no field called “${use.name}”.`, fix, 'warning');
}

interface Gathered {
  readonly fields: Map<string, Use & { readonly places: FieldPlace[] }>;
  readonly diagnostics: LocatedFinding[];
  readonly translations: Translation[];
}

const placeOf = (paragraph: TemplateParagraph, tag: TemplateTag): FieldPlace => ({
  part: paragraph.part,
  place: paragraph.place,
  near: near(paragraph, tag.from, tag.to),
});

function gather(part: ReadPart, dialect: Dialect, into: Gathered): void {
  const lists: TemplateTag[] = [];
  for (const tag of part.tags) {
    const section = part.sections.find((one) => one.open === tag || one.close === tag);
    if (section?.close === tag && lists.at(-1) === section.open) lists.pop();
    if (tag.paragraph.twin) continue;
    into.diagnostics.push(...checkTag(tag));
    const place = placeOf(tag.paragraph, tag);
    if (dialect === 'jinja') {
      const ours = tag.mark.kind === 'misread' ? '' : writeMark(tag.mark);
      if (tag.mark.kind !== 'close' && tag.mark.kind !== 'remark')
        into.translations.push({ theirs: tag.shown, ours, part: place.part, near: place.near });
    }
    const uses = usesOf(
      tag,
      part,
      lists.map(({ shown }) => shown),
    );
    for (const use of uses) {
      const odd = unknown(tag, use);
      if (odd) into.diagnostics.push(odd);
      const key = `${use.kind} ${use.name}`;
      const known = into.fields.get(key);
      if (known) known.places.push(place);
      else into.fields.set(key, { ...use, places: [place] });
    }
    if (tag.mark.kind === 'open' && section?.open === tag && uses.some(({ kind }) => kind === 'list')) lists.push(tag);
  }
}

/**
 * Reads a template's marks: every name with its places, where its value comes from, and all faults at once, in words
 * that say where and how to mend. `parts` are the XML parts of the package by name; `names` a firm's own names for ours.
 */
export function inspectParts(parts: ReadonlyMap<string, string>, names: NameMap = {}): Inspection {
  const dialect = dialectOf(parts);
  const into: Gathered = { fields: new Map(), diagnostics: [], translations: [] };
  for (const name of [...parts.keys()].sort()) {
    const xml = parts.get(name) ?? '';
    if (!/[{}]/.test(xml)) continue;
    if (filledParts.test(name)) {
      const part = readPart(name, xml, dialect, names);
      into.diagnostics.push(...part.paragraphs.flatMap((one) => unfilledMarks(one)), ...part.faults);
      gather(part, dialect, into);
    } else if (name === 'word/endnotes.xml' || name === 'word/comments.xml') {
      into.diagnostics.push(...readStory(name, xml).paragraphs.flatMap((one) => unfilledMarks(one)));
    }
  }
  const fields = [...into.fields.values()].map(({ name, kind, origin, places }): InspectedField => ({
    name,
    kind,
    origin,
    places,
    part: places[0]?.part ?? '',
    near: places[0]?.near ?? '',
    parts: [...new Set(places.map(({ part }) => part))],
    count: places.length,
    label: templateField(name)?.meaning ?? labelOf(name),
    sample: sampleOf(name, kind),
  }));
  return { value: { fields, dialect, translations: into.translations }, diagnostics: once(into.diagnostics) };
}

function once(diagnostics: readonly LocatedFinding[]): LocatedFinding[] {
  const seen = new Map<string, LocatedFinding>();
  for (const one of diagnostics)
    if (!seen.has(`${one.code} ${one.message}`)) seen.set(`${one.code} ${one.message}`, one);
  return [...seen.values()];
}
