import type { PartLink } from './part-links';
import type { PartLabels } from './part-labels';
import type { OoxmlPackage } from './read-package';
import type { Mark } from './reading';

/** Parts that carry something by being there, by the kind of the relationship that names them. */
const byKind: Readonly<Record<string, string>> = {
  thumbnail: 'thumbnail',
  customXml: 'custom-xml',
  glossaryDocument: 'glossary',
  oleObject: 'embedded-file',
  package: 'embedded-file',
  aFChunk: 'embedded-file',
  subDocument: 'embedded-file',
  font: 'embedded-font',
  printerSettings: 'printer-settings',
  vbaProject: 'macro',
  wordVbaData: 'macro',
  control: 'active-content',
  activeXControlBinary: 'active-content',
  people: 'people',
  recipientData: 'mail-merge',
  mailMergeSource: 'mail-merge',
  mailMergeHeaderSource: 'mail-merge',
  origin: 'digital-signature',
  signature: 'digital-signature',
  webextension: 'add-in',
  webextensiontaskpanes: 'add-in',
  extensibility: 'add-in',
  userCustomization: 'add-in',
  keyMapCustomizations: 'add-in',
  attachedToolbars: 'add-in',
  classificationlabels: 'sensitivity-label',
  commentsExtended: 'comment-data',
  commentsIds: 'comment-data',
  commentsExtensible: 'comment-data',
  model3d: 'ink-or-3d',
  ink: 'ink-or-3d',
};

const byName: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)ink\/|\.(?:glb|inkml)$/i, 'ink-or-3d'],
  [/(?:^|\/)embeddings\//i, 'embedded-file'],
  [/^customXml\//i, 'custom-xml'],
  [/vba(?:Project|Data)/i, 'macro'],
  [/(?:^|\/)(?:activeX|controls)\//i, 'active-content'],
  [/^_xmlsignatures\//i, 'digital-signature'],
  [/thumbnail\.\w+$/i, 'thumbnail'],
  [/\.(?:odttf|obfuscated|fntdata|ttf)$/i, 'embedded-font'],
  [/printerSettings/i, 'printer-settings'],
  [/(?:^|\/)webextensions?\/|^customUI/i, 'add-in'],
  [/^docMetadata\//i, 'sensitivity-label'],
];

const known = (part: string, kind: string | undefined): string | undefined =>
  byName.find(([pattern]) => pattern.test(part))?.[1] ??
  (kind !== undefined && Object.hasOwn(byKind, kind) ? byKind[kind] : undefined);

/** Marks of parts that carry something, and of parts that nothing in the file points at. */
export function partCarriers(
  parts: OoxmlPackage,
  links: readonly PartLink[],
  labels: PartLabels,
  reachable: ReadonlySet<string>,
): Mark[] {
  const kindOf = new Map(links.map(({ part, kind }) => [part ?? '', kind]));
  const marks: Mark[] = [];
  for (const name of parts.keys()) {
    if (name === '[Content_Types].xml' || name.endsWith('.rels')) continue;
    const kind = known(name, kindOf.get(name));
    // A part beside another of the same thing (its properties, its binary) is told with it.
    const beside = /^(?:customXml\/itemProps|word\/glossary\/(?!document\.xml))/.test(name);
    if (kind !== undefined && !beside) marks.push({ kind, where: labels.labelOf(name), text: name });
    else if (labels.unusedHeaders.has(name)) marks.push({ kind: 'unused-header', where: labels.labelOf(name) });
    else if (!reachable.has(name)) marks.push({ kind: 'orphan-part', where: labels.labelOf(name), text: name });
  }
  return marks;
}

/** A link that a reader clicks: a page of the web, a mail address. */
const clicked = /^(?:https?|mailto):/i;
const plainTarget = (target: string): string =>
  target
    .replace(/^(?:https?:\/\/(?:www\.)?|mailto:)/i, '')
    .replace(/\/$/, '')
    .toLowerCase();

/** Whether a link says more than its words: an address that the page does not show, or a place on somebody's machine. */
export const tellsMore = (target: string, words: string): boolean =>
  !clicked.test(target.trim()) || !words.toLowerCase().includes(plainTarget(target));

/** Marks of what leads out of the file. A link whose whole address stands on the page tells nothing more. */
export function linkCarriers(
  links: readonly PartLink[],
  labels: PartLabels,
  shown: readonly {
    readonly owner: string;
    readonly id: string;
    readonly where: string;
    readonly text: string;
    readonly target?: string;
  }[],
): Mark[] {
  const words = new Map<string, { where: string; text: string }>();
  for (const { owner, id, where, text } of shown) if (id !== '') words.set(`${owner} ${id}`, { where, text });
  const ofTarget = (target: string, where: string, text: string): Mark[] => {
    if (!clicked.test(target.trim())) return [{ kind: 'local-link', where, text: target }];
    return tellsMore(target, text) ? [{ kind: 'link-target', where, text: target }] : [];
  };
  const marks = links.flatMap(({ from, id, kind, target, part }): Mark[] => {
    if (part !== undefined) return [];
    const label = labels.labelOf(from);
    if (kind === 'attachedTemplate')
      return [{ kind: 'attached-template', where: 'settings: attached template', text: target }];
    if (/^mailMerge/.test(kind)) return [{ kind: 'mail-merge', where: 'mail merge source', text: target }];
    if (kind !== 'hyperlink') return [{ kind: 'external-link', where: label, text: target }];
    const use = words.get(`${from} ${id}`);
    return ofTarget(target, use?.where ?? label, use?.text ?? '');
  });
  for (const { where, text, target } of shown) if (target !== undefined) marks.push(...ofTarget(target, where, text));
  return marks;
}
