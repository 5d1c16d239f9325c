import type { DraftDoc } from '../drafting/draft-doc';
import type { Outcome } from '../kernel/diagnostic';
import { BlockWriter, rolesOf } from './blocks';
import { RunWriter } from './cited-runs';
import { withoutSeals } from '../sealing/marks';
import { holdsSeals } from '../sealing/source';
import { Bookmarks } from './fields';
import { setPaper } from './headers';
import { highlightBlanks } from './highlight';
import type { NameMap } from '../templates/rename';
import { merge } from './merge';
import { MergeData, type TemplateAnswers } from './merge-data';
import { nameFindings } from './name-findings';
import { Numbering } from './numbering-part';
import { landmarks } from './landmarks';
import { Notes, withSeparators } from './notes-part';
import { addPart, openTemplate, writePackage, type OpenPackage } from './package-io';
import { roughPages } from './rough-pages';
import { withLegend } from './legend';
import { passagesIn, readTemplateSeals, sweepPackage } from './sweep-package';
import type { StyleRole } from './style-catalogue';
import { prepareStyles } from './styles-part';
import type { PageOf } from './table-entries';
import { chooseTables, roomFor, tableFlags, tablePlaces, writeTables, type TableChoice } from './tables';

export interface RenderInput {
  readonly template: Uint8Array;
  readonly doc: DraftDoc;
  /** The tables of the paper; left out: those that a paper of about this length gets. */
  readonly tables?: TableChoice;
  /** Where a bookmark's page is known; left out: the tables print no page. */
  readonly pageOf?: PageOf;
  /** Answers to what the template asks and no matter provides. */
  readonly answers?: TemplateAnswers;
  /** The firm's own names for ours, for templates of another dialect. */
  readonly names?: NameMap;
}

/** A rendered paper with the tables that stand in it. */
export interface Rendered extends Outcome<Uint8Array> {
  readonly tables: TableChoice;
  /** What stood between marks of sealing, as it printed: [REDACTED] in the public version. */
  readonly seals: readonly string[];
}

/** The styles that a paper's blocks, notes and tables are written in. */
function rolesIn(doc: DraftDoc, tables: TableChoice): ReadonlySet<StyleRole> {
  const roles = new Set<StyleRole>(Object.values(doc.blocks).flatMap((blocks) => blocks.flatMap(rolesOf)));
  if (tables.contents)
    for (const role of ['contents1', 'contents2', 'contents3', 'contents4'] as const) roles.add(role);
  if (tables.authorities) for (const role of ['authorities', 'authority'] as const) roles.add(role);
  return hasNotes(doc) ? roles.add('footnote') : roles;
}

const hasNotes = (doc: DraftDoc): boolean =>
  Object.values(doc.blocks).some((blocks) =>
    blocks.some((block) => {
      const runs = block.kind === 'table' ? block.rows.flat(2) : 'runs' in block ? block.runs : [];
      return runs.some((run) => run.note !== undefined);
    }),
  );

const nothing = (faults: Rendered['diagnostics'], tables: TableChoice): Rendered => ({
  value: new Uint8Array(),
  diagnostics: faults,
  tables,
  seals: [],
});

/**
 * A paper in which something is marked as sealed says which of its two versions it is; that is known once it is made.
 */
export function renderDocx(input: RenderInput): Rendered {
  const { doc } = input;
  const expected = holdsSeals(doc.blocks);
  const rendered = renderOnce(expected ? { ...input, doc: withLegend(doc) } : input);
  // A value may be marked as well; and a template may leave out the block that is.
  if (rendered.value.length === 0 || rendered.seals.length > 0 === expected) return rendered;
  return renderOnce(expected ? input : { ...input, doc: withLegend(doc) });
}

/** What prints between marks of sealing in a paper; the paper itself is not kept. */
export const sealedPassages = (input: RenderInput): readonly string[] => renderOnce(input).seals;

/**
 * Fills a template with a draft and writes the Word file. Equal input gives equal bytes. A template with faulty
 * marks gives no bytes at all (an empty array) and one located finding for each fault; a file that is no sound Word
 * document throws an AppError. Page numbers are not computed here: see paginate.ts.
 */
function renderOnce({ template, doc, tables: asked, pageOf, answers, names }: RenderInput): Rendered {
  const pack = openTemplate(template);
  const room = roomFor(pack.text.get('word/document.xml') ?? '');
  const tables = asked ?? chooseTables(doc.page.tables, roughPages(doc), room);
  const sheet = prepareStyles(pack.text.get('word/styles.xml'), rolesIn(doc, tables), doc.page);
  const numbering = new Numbering(pack.text.get('word/numbering.xml'));
  const notes = new Notes(pack.text.get('word/footnotes.xml'), sheet.use.footnote.id, sheet.noteNumber);
  const bookmarks = new Bookmarks(pack.text.values());
  const runs = new RunWriter(tables.authorities ? (doc.authorities ?? []) : [], bookmarks, notes);
  const source = new Map(pack.text);
  const flags = { ...doc.flags, ...tableFlags(tables) };
  const landmark = doc.page.length ? landmarks(bookmarks) : undefined;
  const data = new MergeData({ ...doc, flags }, new BlockWriter(sheet, numbering, doc.page, runs), {
    made: tablePlaces(tables),
    ...(landmark ? { landmark } : {}),
    ...(answers ? { answers } : {}),
  });
  const half = readTemplateSeals(pack.text);
  const merged = merge(pack.text, data, names);
  if (!merged.ok) return nothing(merged.faults, tables);
  for (const [name, xml] of merged.parts) pack.text.set(name, highlightBlanks(xml));
  addPart(pack, 'styles', sheet.xml);
  if (numbering.used || pack.text.has('word/numbering.xml')) addPart(pack, 'numbering', numbering.xml());
  if (notes.used) addNotes(pack, notes);
  const { version = 'public' } = doc;
  const seals = passagesIn(pack.text, version);
  setPaper(pack.text, doc.page);
  if (tables.contents || tables.authorities) {
    writeTables(pack.text, { doc, choice: tables, sheet, numbering: numbering.xml(), pageOf });
  }
  const faults = [...half, ...sweepPackage(pack.text, version)];
  if (faults.length > 0) return nothing(faults, tables);
  const value = writePackage(pack, withoutSeals(doc.title));
  return { value, diagnostics: nameFindings(source, data, names), tables, seals };
}

function addNotes(pack: OpenPackage, notes: Notes): void {
  addPart(pack, 'footnotes', notes.xml(pack.text.get('word/footnotes.xml')));
  const settings = pack.text.get('word/settings.xml');
  if (settings !== undefined) pack.text.set('word/settings.xml', withSeparators(settings));
}
