import { linesOf, textAt } from './lines';

/** Fewest lines of a paragraph that may stand alone at the foot or the head of a sheet. */
const KEEP = 2;
const MOST_SHEETS = 400;

/** What stands at the head and foot of the sheets after a section's first, where that differs. */
export interface Bands {
  readonly header: Element | null;
  readonly footer: Element | null;
}

const childrenOf = (parent: Element): HTMLElement[] => [...parent.children] as HTMLElement[];
const isHeading = (block: Element): boolean => /heading|title/i.test(block.className);

/** Cuts a paragraph where the sheet ends; the second half carries no number and no indent of its own. */
function cutParagraph(block: HTMLElement, limit: number): HTMLElement | undefined {
  const lines = linesOf(block);
  let fit = lines.filter((line) => line.bottom <= limit).length;
  if (lines.length - fit < KEEP) fit = lines.length - KEEP;
  const first = lines[fit];
  if (fit < KEEP || !first) return undefined;
  const place = textAt(block, first.top);
  if (!place) return undefined;
  const range = document.createRange();
  range.setStart(place.node, place.offset);
  range.setEnd(block, block.childNodes.length);
  const rest = block.cloneNode(false) as HTMLElement;
  rest.removeAttribute('id');
  rest.className = [...block.classList].filter((name) => !/-num-/.test(name)).join(' ');
  const { marginLeft, paddingLeft } = getComputedStyle(block);
  Object.assign(rest.style, { marginTop: '0', textIndent: '0', marginLeft, paddingLeft });
  rest.append(range.extractContents());
  block.style.marginBottom = '0';
  return rest;
}

/** Cuts a table between two rows. */
function cutTable(table: HTMLElement, limit: number): HTMLElement | undefined {
  const rows = [...table.querySelectorAll<HTMLElement>(':scope > tr, :scope > tbody > tr')];
  const from = rows.findIndex((row) => row.getBoundingClientRect().bottom > limit);
  if (from < 1) return undefined;
  const rest = table.cloneNode(false) as HTMLElement;
  const columns = table.querySelector(':scope > colgroup');
  if (columns) rest.append(columns.cloneNode(true));
  rest.append(...rows.slice(from));
  return rest;
}

/** What goes over to the next sheet, out of one article; empty when all of it fits. */
function overflowOf(article: HTMLElement, limit: number, first: boolean): HTMLElement[] {
  const blocks = childrenOf(article);
  let at = blocks.findIndex((block) => block.getBoundingClientRect().bottom > limit + 1);
  const block = blocks[at];
  if (!block) return [];
  const rest = block.tagName === 'P' ? cutParagraph(block, limit) : block.tagName === 'TABLE' && cutTable(block, limit);
  if (rest) return [rest, ...blocks.slice(at + 1)];
  const before = blocks[at - 1];
  if (at > 1 && before && isHeading(before)) at -= 1;
  // A block taller than a whole sheet stays where it is, or nothing would ever fit.
  return at === 0 && first ? blocks.slice(1) : blocks.slice(at);
}

/** A foot that is taller than the margin it stands in takes the rest from the text. */
function footerExcess(sheet: HTMLElement): number {
  const footer = childrenOf(sheet).find((child) => child.tagName === 'FOOTER');
  if (!footer) return 0;
  return Math.max(0, footer.getBoundingClientRect().height + Number.parseFloat(getComputedStyle(footer).marginBottom));
}

/** Moves what does not fit into a new sheet of the same head and foot; undefined when the sheet holds everything. */
function splitSheet(sheet: HTMLElement, bands: Bands | undefined): HTMLElement | undefined {
  const { minHeight, paddingBottom } = getComputedStyle(sheet);
  const height = Number.parseFloat(minHeight);
  if (!(height > 200)) return undefined;
  const notes = childrenOf(sheet).filter((child) => child.tagName === 'OL');
  const taken = notes.reduce((sum, note) => sum + note.getBoundingClientRect().height, 0) + footerExcess(sheet);
  const limit = sheet.getBoundingClientRect().top + height - Number.parseFloat(paddingBottom) - taken;
  const articles = childrenOf(sheet).filter((child) => child.tagName === 'ARTICLE');
  for (const [index, article] of articles.entries()) {
    const moved = overflowOf(article, limit, index === 0);
    if (moved.length === 0) continue;
    const next = sheet.cloneNode(false) as HTMLElement;
    const rest = article.cloneNode(false) as HTMLElement;
    rest.append(...moved);
    // Word drops the space above a paragraph that a page break of its own making brings to the top.
    if (moved[0]) moved[0].style.marginTop = '0';
    const [header, footer] = ['HEADER', 'FOOTER'].map((name) => childrenOf(sheet).find((c) => c.tagName === name));
    const head = bands ? bands.header : header;
    const foot = bands ? bands.footer : footer;
    if (head) next.append(head.cloneNode(true));
    next.append(rest, ...articles.slice(index + 1));
    if (foot) next.append(foot.cloneNode(true));
    sheet.after(next);
    return next;
  }
  return undefined;
}

/**
 * Cuts the long sections that docx-preview draws into sheets as high as the page. Returns them in order. `later`
 * holds the running heads and feet by section, where a section has others on its first page.
 */
export function paginate(root: ParentNode, later: readonly Bands[] = []): HTMLElement[] {
  const sheets: HTMLElement[] = [];
  for (const [index, section] of [...root.querySelectorAll<HTMLElement>('section.docx')].entries()) {
    for (let sheet: HTMLElement | undefined = section; sheet && sheets.length < MOST_SHEETS;) {
      sheets.push(sheet);
      const next: HTMLElement | undefined = splitSheet(sheet, later[index]);
      sheet.style.height = sheet.style.minHeight;
      sheet = next;
    }
  }
  return sheets;
}
