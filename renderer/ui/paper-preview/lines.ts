/** The lines a paragraph is broken into, by the top and bottom of each, in the coordinates of the window. */
export interface Line {
  readonly top: number;
  readonly bottom: number;
}

const lineHeight = (element: Element): number => Number.parseFloat(getComputedStyle(element).lineHeight);

/** Reads the lines of a laid-out paragraph. Raised figures and mixed fonts count to the line they stand in. */
export function linesOf(paragraph: Element): Line[] {
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  const height = lineHeight(paragraph);
  const boxes = [...range.getClientRects()].filter((box) => box.height > 0).sort((a, b) => a.top - b.top);
  const lines: { top: number; bottom: number }[] = [];
  for (const box of boxes) {
    const lead = Number.isNaN(height) ? 0 : Math.max(0, (height - box.height) / 2);
    const last = lines.at(-1);
    if (last && box.top - lead < last.bottom - box.height / 2) last.bottom = Math.max(last.bottom, box.bottom + lead);
    else lines.push({ top: box.top - lead, bottom: box.bottom + lead });
  }
  return lines;
}

/** The place in the text where the line that starts at `top` begins; undefined when no text stands that low. */
export function textAt(paragraph: Element, top: number): { readonly node: Text; readonly offset: number } | undefined {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const middle = (node: Text, offset: number): number => {
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    const box = range.getClientRects()[0] ?? range.getBoundingClientRect();
    return box.top + box.height / 2;
  };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (text.length === 0 || middle(text, text.length - 1) < top) continue;
    let low = 0;
    let high = text.length - 1;
    while (low < high) {
      const at = (low + high) >> 1;
      if (middle(text, at) < top) low = at + 1;
      else high = at;
    }
    return { node: text, offset: low };
  }
  return undefined;
}
