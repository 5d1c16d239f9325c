import type { RemovedCarriers } from '../guard/certificate';
import { partLabels } from '../ooxml/part-labels';
import { partLinks } from '../ooxml/part-links';
import { isXmlPart, readPackage, xmlText, type OoxmlPackage } from '../ooxml/read-package';
import type { Mark } from '../ooxml/reading';
import { readWordFile } from '../ooxml/read-word-file';
import { refuse } from '../ooxml/read-zip';
import { styleLooks } from '../ooxml/looks';
import { parseXml, xmlOf, type XmlElement } from '../templates/xml-tree';
import { acceptChanges } from './accept-changes';
import { cleanBody, cleanForeignSettings } from './clean-parts';
import { allOf, attribute, local, mend, remove } from './clean-tree';
import { dropHidden } from './drop-hidden';
import { bookmarkNames, dropLinks, dropNames } from './drop-names';
import { foreignParts, foreignTypes } from './foreign-parts';
import { freezeFields } from './freeze-fields';
import { encode, packParts } from './package-frame';
import { relationshipKind } from './package-parts';
import {
  readRelationships,
  relationshipsOf,
  relationshipsXml,
  resolveTarget,
  type Relationship,
} from './relationships';
import { stripPicture } from './strip-picture';

/** A cleaned copy of a Word file, and what it left behind. */
export interface CleanedDocx {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** By kind, as the report of the file names them. */
  readonly removed: readonly RemovedCarriers[];
  /** What was not looked at in it. */
  readonly notChecked: readonly string[];
}

interface Plan {
  readonly parts: OoxmlPackage;
  readonly document: string;
  /** Old name → new name, in the order in which the document reaches them. */
  readonly names: ReadonlyMap<string, string>;
  readonly links: ReadonlyMap<string, readonly Relationship[]>;
}

/** Walks from the document outward and gives every part that goes along a neutral name. */
function planParts(parts: OoxmlPackage, document: string, unused: ReadonlySet<string>): Plan {
  const names = new Map([[document, 'word/document.xml']]);
  const links = new Map<string, readonly Relationship[]>();
  const counts = new Map<string, number>();
  const waiting = [document];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const part = name;
    const path = relationshipsOf(part);
    const kept = readRelationships(parts.get(path), path).filter((one) => {
      if (one.external) return relationshipKind(one.type) === 'hyperlink';
      const target = resolveTarget(part, one.target);
      return foreignParts(relationshipKind(one.type)) !== undefined && parts.has(target) && !unused.has(target);
    });
    links.set(part, kept);
    for (const one of kept) {
      if (one.external) continue;
      const target = resolveTarget(part, one.target);
      if (names.has(target)) continue;
      const place = foreignParts(relationshipKind(one.type)) ?? '';
      const count = (counts.get(place) ?? 0) + 1;
      counts.set(place, count);
      const ending = /\.(\w{1,5})$/.exec(target)?.[1]?.toLowerCase() ?? 'bin';
      names.set(target, place.replace('#', String(count)).replace('.*', `.${ending}`));
      waiting.push(target);
    }
  }
  return { parts, document, names, links };
}

const beside = (owner: string, target: string): string => {
  const depth = owner.split('/').length - 2;
  return target.startsWith('word/') ? '../'.repeat(depth) + target.slice('word/'.length) : `/${target}`;
};

/** XML as it is written here: in UTF-8, and saying so. */
const written = (xml: string): Uint8Array =>
  encode(xml.replace(/^\s*<\?xml[^>]*\?>\s*/, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'));

/** Notes that nothing points at any more. */
function dropUnusedNotes(trees: ReadonlyMap<string, XmlElement>): void {
  for (const kind of ['footnote', 'endnote']) {
    const used = new Set(
      [...trees.values()].flatMap((root) => allOf(root, `${kind}Reference`)).map((one) => attribute(one, 'id')),
    );
    for (const note of [...trees.values()].flatMap((root) => allOf(root, kind))) {
      const type = attribute(note, 'type');
      const plain = type === undefined || type === 'normal';
      if (plain && local(note.parent?.name ?? '') === `${kind}s` && !used.has(attribute(note, 'id'))) remove(note);
    }
  }
}

/** Parts of running text, by their new names. */
const isRunningText = (name: string): boolean =>
  /^word\/(?:document|header\d+|footer\d+|footnotes|endnotes)\.xml$/.test(name);

function cleanTrees({ parts, document, names, links }: Plan): Map<string, XmlElement> {
  const { page } = partLabels(parts, partLinks(parts));
  const styles = [...names].find(([, to]) => to === 'word/styles.xml')?.[0];
  const stylesXml = styles === undefined ? undefined : parts.get(styles);
  const looks = styleLooks(stylesXml && xmlText(stylesXml));
  const trees = new Map<string, XmlElement>();
  for (const [from, to] of names)
    if (isRunningText(to)) trees.set(from, parseXml(from, xmlText(parts.get(from) ?? new Uint8Array())));
  const body = trees.get(document);
  if (!body) return refuse('it has no document part');
  if (allOf(body, 'altChunk', 'subDoc').length > 0)
    return refuse('it takes in another document when it is opened, so its page is not in it');
  for (const root of trees.values()) {
    acceptChanges(root);
    dropHidden(root, looks, page);
  }
  const marks = bookmarkNames([...trees.values()]);
  for (const [from, root] of trees) {
    freezeFields(root, marks);
    dropNames(root, marks);
    dropLinks(root, { kept: new Map((links.get(from) ?? []).map((one) => [one.id, one])), unusedHeaders: new Set() });
    mend(root);
  }
  dropUnusedNotes(trees);
  return trees;
}

function cleanOther(name: string, bytes: Uint8Array): Uint8Array {
  if (!isXmlPart(name)) return stripPicture(bytes);
  const whole = xmlText(bytes).replace(/^\uFEFF/, '');
  const root = parseXml(name, name === 'word/settings.xml' ? cleanForeignSettings(whole) : whole);
  if (name === 'word/styles.xml' || name === 'word/numbering.xml') acceptChanges(root);
  dropNames(root, new Map());
  for (const external of allOf(root, 'externalData')) remove(external);
  return written(cleanBody(xmlOf(root)));
}

/** The relationships of a part that something in it still uses, pointing at the new names. */
function linksOf(owner: string, xml: string, kept: readonly Relationship[], plan: Plan, from: string): Relationship[] {
  const implied = /^word\/(?:document|charts\/)/.test(owner);
  return kept.flatMap((one) => {
    const used = xml.includes(`"${one.id}"`) || xml.includes(`'${one.id}'`);
    const alone =
      /^(?:styles|numbering|settings|fontTable|theme|footnotes|endnotes|chartStyle|chartColorStyle|diagramDrawing)$/;
    if (!used && !(implied && alone.test(relationshipKind(one.type)))) return [];
    if (one.external) return [one];
    const to = plan.names.get(resolveTarget(from, one.target));
    return to === undefined ? [] : [{ ...one, target: beside(owner, to) }];
  });
}

function rebuild(parts: OoxmlPackage): Uint8Array<ArrayBuffer> {
  const found = partLinks(parts);
  const { document, unusedHeaders } = partLabels(parts, found);
  const plan = planParts(parts, document, unusedHeaders);
  const trees = cleanTrees(plan);
  const fresh = new Map<string, Uint8Array>();
  const oldTypes = foreignTypes(parts);
  const types = new Map<string, string>();
  for (const [from, to] of plan.names) {
    const tree = trees.get(from);
    const bytes = tree ? written(cleanBody(xmlOf(tree))) : cleanOther(to, parts.get(from) ?? new Uint8Array());
    fresh.set(to, bytes);
    types.set(to, oldTypes(from, to));
    const links = linksOf(to, isXmlPart(to) ? xmlText(bytes) : '', plan.links.get(from) ?? [], plan, from);
    if (links.length > 0) fresh.set(relationshipsOf(to), encode(relationshipsXml(links)));
  }
  dropUnreached(fresh);
  return packParts(fresh, 'word/document.xml', (name) => types.get(name) ?? oldTypes(name, name));
}

/** Parts that only something that went away had pointed at go too. */
function dropUnreached(fresh: Map<string, Uint8Array>): void {
  const reached = new Set(['word/document.xml']);
  for (const name of reached) {
    const path = relationshipsOf(name);
    for (const one of readRelationships(fresh.get(path), path))
      if (!one.external) reached.add(resolveTarget(name, one.target));
  }
  for (const name of [...fresh.keys()]) {
    const owner = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
    if (!reached.has(owner)) fresh.delete(name);
  }
}

function counted(marks: readonly Mark[]): RemovedCarriers[] {
  const counts = new Map<string, number>();
  for (const { kind } of marks) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}

const bare = (lines: readonly string[]): string => lines.join('').replace(/\s+/g, '');

/**
 * A copy of a Word file, also of one from outside, that says what its pages say and no more: changes accepted, comments,
 * hidden text, names and data left behind. It is opened again and proved before it is handed on; a copy whose words differ,
 * or that still carries something, is refused. Equal input gives equal bytes.
 */
export function cleanDocx(bytes: Uint8Array): CleanedDocx {
  const before = readWordFile(bytes);
  const fresh = rebuild(readPackage(bytes));
  const after = readWordFile(fresh);
  if (bare(after.seen) !== bare(before.seen)) return refuse('its cleaned copy would not show the same words');
  const [left] = after.marks;
  if (left) return refuse(`its cleaned copy would still carry something (${left.kind}, ${left.where})`);
  return { bytes: fresh, removed: counted(before.marks), notChecked: after.notChecked };
}
