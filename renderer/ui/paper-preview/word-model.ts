/*
 * The little that is read of docx-preview's own tree of a parsed document, which it does not type.
 */
export interface TabStop {
  /** '450pt' */
  readonly position: string;
  readonly leader?: string;
  readonly style: string;
}

export interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  readonly tabs?: readonly TabStop[];
  /** Section properties, on the paragraph that ends a section. */
  readonly sectionProps?: { titlePage?: boolean };
}

export interface ParsedWord {
  readonly documentPart: { readonly body: WordNode & { readonly props?: { titlePage?: boolean } } };
}

function walk(
  node: WordNode,
  visit: (node: WordNode, paragraph: WordNode | undefined) => void,
  within?: WordNode,
): void {
  const paragraph = node.type === 'paragraph' ? node : within;
  visit(node, paragraph);
  for (const child of node.children ?? []) walk(child, visit, paragraph);
}

/** The stops that hold for each tab of the body, in reading order. */
export function tabStopsOf(word: ParsedWord): (readonly TabStop[])[] {
  const stops: (readonly TabStop[])[] = [];
  walk(word.documentPart.body, (node, paragraph) => {
    if (node.type === 'tab') stops.push(paragraph?.tabs ?? []);
  });
  return stops;
}

/** Takes first-page headers and footers out of use; false when the document has none. */
export function dropTitlePages(word: ParsedWord): boolean {
  const sections: { titlePage?: boolean }[] = [];
  const { props } = word.documentPart.body;
  if (props) sections.push(props);
  walk(word.documentPart.body, (node) => {
    if (node.sectionProps) sections.push(node.sectionProps);
  });
  const having = sections.filter((section) => section.titlePage === true);
  for (const section of having) section.titlePage = false;
  return having.length > 0;
}
