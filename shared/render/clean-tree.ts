import { attributesOf, isElement, type XmlElement, type XmlNode } from '../templates/xml-tree';

/** Small moves on the tree of a part, for those who clean it. Names are local: any prefix may stand for Word’s namespace. */

export const local = (name: string): string => name.slice(name.indexOf(':') + 1);
export const nameOf = (node: XmlNode): string => (isElement(node) ? local(node.name) : '');
export const childrenOf = (element: XmlElement): XmlElement[] => element.children.filter(isElement);
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && childrenOf(element).find((one) => local(one.name) === name);
/** All elements of these names below one, in the order of the document. */
export function allOf(root: XmlElement, ...names: string[]): XmlElement[] {
  const wanted = new Set(names);
  const found: XmlElement[] = [];
  const walk = (element: XmlElement): void => {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      if (wanted.has(local(child.name))) found.push(child);
      walk(child);
    }
  };
  walk(root);
  return found;
}

/** All elements below one, by their names: for whoever asks for many. */
export function byName(root: XmlElement): (...names: string[]) => XmlElement[] {
  const index = new Map<string, XmlElement[]>();
  const walk = (element: XmlElement): void => {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      const list = index.get(local(child.name));
      if (list) list.push(child);
      else index.set(local(child.name), [child]);
      walk(child);
    }
  };
  walk(root);
  return (...names) => names.flatMap((name) => index.get(name) ?? []);
}

/** The value of an attribute of Word’s namespace (not of r:), whatever its prefix. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  if (!element) return undefined;
  for (const [key, value] of attributesOf(element.open)) if (!key.startsWith('r:') && local(key) === name) return value;
  return undefined;
}

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Sets an attribute that is there, or takes it away. */
export function setAttribute(element: XmlElement, name: string, value: string | undefined): void {
  element.open = element.open.replace(/\s([^\s=<>"'/]+)\s*=\s*(?:"[^"]*"|'[^']*')/g, (whole: string, key: string) =>
    local(key) !== name ? whole : value === undefined ? '' : ` ${key}="${escaped(value)}"`,
  );
}

/** Takes an element out. */
export function remove(element: XmlElement): void {
  const siblings = element.parent?.children;
  const at = siblings?.indexOf(element) ?? -1;
  if (at >= 0) siblings?.splice(at, 1);
}

/** Puts other nodes in the place of an element. */
export function replace(element: XmlElement, nodes: readonly XmlNode[]): void {
  const { parent } = element;
  const at = parent?.children.indexOf(element) ?? -1;
  if (!parent || at < 0) return;
  for (const node of nodes) if (isElement(node)) node.parent = parent;
  parent.children.splice(at, 1, ...nodes);
}

/** Leaves an element’s content in its place. */
export const unwrap = (element: XmlElement, ...but: string[]): void =>
  replace(
    element,
    element.children.filter((node) => !but.includes(nameOf(node))),
  );

/** A new empty paragraph with the prefix that the part uses. */
function emptyParagraph(like: XmlElement): XmlElement {
  const prefix = like.name.includes(':') ? `${like.name.split(':')[0]}:` : '';
  return { name: `${prefix}p`, open: `<${prefix}p/>`, children: [], parent: like };
}

const blocks = new Set(['p', 'tbl', 'sdt', 'altChunk']);

/** Mends what cleaning left without content: runs, rows, tables, and places that must hold a paragraph. */
export function mend(root: XmlElement): void {
  const all = byName(root);
  for (const drawn of all('drawing', 'pict', 'object')) if (childrenOf(drawn).length === 0) remove(drawn);
  for (const choices of all('AlternateContent')) {
    const choice = childOf(choices, 'Choice');
    if (!choice || childrenOf(choice).length === 0) remove(choices);
  }
  for (const run of all('r')) if (childrenOf(run).every((one) => local(one.name) === 'rPr')) remove(run);
  for (const link of all('hyperlink')) if (childrenOf(link).length === 0) remove(link);
  for (const row of all('tr')) if (childOf(row, 'tc') === undefined && childOf(row, 'sdt') === undefined) remove(row);
  for (const table of all('tbl'))
    if (childOf(table, 'tr') === undefined && childOf(table, 'sdt') === undefined) remove(table);
  for (const holder of all('tc', 'txbxContent', 'footnote', 'endnote', 'hdr', 'ftr')) {
    const last = childrenOf(holder)
      .filter((one) => blocks.has(local(one.name)))
      .at(-1);
    if (last === undefined || (local(last.name) === 'tbl' && local(holder.name) === 'tc'))
      holder.children.push(emptyParagraph(holder));
    if (holder.open.endsWith('/>')) holder.open = `${holder.open.slice(0, -2)}>`;
  }
}
