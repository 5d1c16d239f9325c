import { isElement, type XmlElement } from '../templates/xml-tree';
import { allOf, childOf, childrenOf, local, remove, replace, unwrap } from './clean-tree';

/** Elements that only say what something was, or where a change begins and ends. */
const told =
  /^(?:\w+Change|cellIns|cellMerge|moveFromRange(?:Start|End)|moveToRange(?:Start|End)|customXml(?:Ins|Del|MoveFrom|MoveTo)Range(?:Start|End))$/;

/** Whether the mark that ends a paragraph was deleted: it then runs on into the next one. */
const endsDeleted = (paragraph: XmlElement): boolean => {
  const mark = childOf(childOf(paragraph, 'pPr'), 'rPr');
  return childOf(mark, 'del') !== undefined || childOf(mark, 'moveFrom') !== undefined;
};

/** Accepts every tracked change of a part, as Word does: what was put in stays, what was taken out goes. */
export function acceptChanges(root: XmlElement): void {
  for (const row of allOf(root, 'tr')) if (childOf(childOf(row, 'trPr'), 'del')) remove(row);
  for (const cell of allOf(root, 'tc')) if (childOf(childOf(cell, 'tcPr'), 'cellDel')) remove(cell);
  const joined = allOf(root, 'p').filter(endsDeleted);
  const walk = (element: XmlElement): void => {
    for (const one of childrenOf(element)) {
      const name = local(one.name);
      if (name === 'del' || name === 'moveFrom' || told.test(name)) {
        // A fraction sign has m:del of its own kind only around run properties; both go.
        remove(one);
        continue;
      }
      walk(one);
      if (name === 'ins' || name === 'moveTo') unwrap(one);
    }
  };
  walk(root);
  for (const paragraph of joined) joinWithNext(paragraph);
}

/** Moves what is left of a paragraph to the head of the next one, whose look it takes over. */
function joinWithNext(paragraph: XmlElement): void {
  const siblings = paragraph.parent ? childrenOf(paragraph.parent) : [];
  const next = siblings[siblings.indexOf(paragraph) + 1];
  if (!next || local(next.name) !== 'p' || childOf(childOf(paragraph, 'pPr'), 'sectPr')) return;
  const content = paragraph.children.filter((node) => !isElement(node) || local(node.name) !== 'pPr');
  const properties = childOf(next, 'pPr');
  const at = properties ? next.children.indexOf(properties) + 1 : 0;
  for (const node of content) if (isElement(node)) node.parent = next;
  next.children.splice(at, 0, ...content);
  if (next.open.endsWith('/>') && next.children.length > 0) next.open = `${next.open.slice(0, -2)}>`;
  replace(paragraph, []);
}
