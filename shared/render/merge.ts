import type { Diagnostic } from '../kernel/diagnostic';
import type { NameMap } from '../templates/rename';
import { dialectOf, filledParts, readPart, type ReadPart } from '../templates/read-template';
import { isElement, type XmlElement } from '../templates/xml-tree';
import { compilePart } from './compile';
import { Filler } from './fill';
import type { MergeData } from './merge-data';

export type Merged =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly faults: readonly Diagnostic[] };

const notes = 'word/footnotes.xml';

const notesNamed = (xml: string): Set<string> =>
  new Set([...xml.matchAll(/<w:footnoteReference\b[^>]*\bw:id="([^"]*)"/g)].map(([, id]) => id ?? ''));

/** Takes out the notes whose references went with a condition: nothing on the page leads to them. */
function dropNotes(tree: XmlElement, gone: ReadonlySet<string>): void {
  const list = tree.children.find((child) => isElement(child) && child.name === 'w:footnotes');
  if (!list || !isElement(list)) return;
  list.children = list.children.filter(
    (child) => !isElement(child) || !gone.has(/\bw:id="([^"]*)"/.exec(child.open)?.[1] ?? ''),
  );
}

/**
 * Fills the template's parts. Nothing is computed: every mark is a name that {@link MergeData} looks up among its own
 * properties. A template with faulty marks is not filled at all.
 */
export function merge(parts: ReadonlyMap<string, string>, data: MergeData, names: NameMap = {}): Merged {
  const dialect = dialectOf(parts);
  const read = new Map<string, ReadPart>();
  for (const name of [...parts.keys()].sort()) {
    const xml = parts.get(name) ?? '';
    if (filledParts.test(name) && (/[{}]/.test(xml) || name === notes))
      read.set(name, readPart(name, xml, dialect, names));
  }
  const faults = [...read.values()].flatMap((part) => part.faults);
  if (faults.length > 0) return { ok: false, faults };
  const filler = new Filler(data);
  const filled = new Map<string, string>();
  const order = [...read.keys()].sort((one, other) => Number(one === notes) - Number(other === notes));
  for (const name of order) {
    const part = read.get(name);
    if (!part) continue;
    if (name === notes) {
      const before = notesNamed(parts.get('word/document.xml') ?? '');
      const after = notesNamed(filled.get('word/document.xml') ?? parts.get('word/document.xml') ?? '');
      dropNotes(part.tree, new Set([...before].filter((id) => !after.has(id))));
    }
    filled.set(name, filler.fill(compilePart(part)));
  }
  return { ok: true, parts: filled };
}
