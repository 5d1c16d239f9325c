/** Lines of pleading paper, and their height in points. */
const LINES = 28;
const PITCH = 24;

/** Where pleading paper has its rules and its numbers, in points from the edge of the text. */
const rules = [
  { side: 'left', away: 10 },
  { side: 'left', away: 7 },
  { side: 'right', away: 7 },
] as const;
const NUMBERS_AWAY = 15;

const points = (px: string): number => Number.parseFloat(px) * 0.75;

const line = (css: string): HTMLElement => {
  const element = document.createElement('div');
  element.style.cssText = `position:absolute;z-index:0;${css}`;
  return element;
};

/**
 * A pleading template anchors a box of 28 numbers and three rules in its header. docx-preview cannot place them and
 * leaves them in the way of the text: they are taken out before the sheets are cut, and the sheet is marked.
 */
export function takeOutLineNumbers(root: ParentNode): void {
  for (const header of root.querySelectorAll<HTMLElement>('section.docx > header')) {
    const drawn = [...header.querySelectorAll('svg')];
    if (!drawn.some((shape) => /1\s*2\s*3[\s\d]*27\s*28/.test(shape.textContent ?? ''))) continue;
    header.parentElement?.setAttribute('data-numbered', '');
    for (const shape of drawn) {
      const run = shape.closest('span');
      shape.remove();
      if (run && (run.textContent ?? '').trim() === '') run.remove();
    }
  }
}

/** Draws the numbers and rules of pleading paper where Word would. */
function rulePaper(sheet: HTMLElement): void {
  const style = getComputedStyle(sheet);
  const text = { left: points(style.paddingLeft), right: points(style.paddingRight) };
  const top = points(style.paddingTop);
  for (const { side, away } of rules) {
    sheet.append(line(`top:0;bottom:0;${side}:${text[side] - away}pt;border-left:0.75pt solid black`));
  }
  const numbers = line(`top:${top}pt;left:0;width:${text.left - NUMBERS_AWAY}pt;text-align:right`);
  numbers.style.font = `12pt/${PITCH}pt 'Times New Roman', 'Liberation Serif', serif`;
  for (let n = 1; n <= LINES; n += 1) {
    const number = document.createElement('div');
    number.textContent = String(n);
    numbers.append(number);
  }
  sheet.append(numbers);
}

/** Word fills a page number when it lays out; here each sheet is given its own, where the number will stand. */
function numberSheet(sheet: HTMLElement, number: number): void {
  let found = false;
  for (const band of sheet.querySelectorAll(':scope > footer, :scope > header')) {
    const walker = document.createTreeWalker(band, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!/^\s*\d{1,3}\s*$/.test(node.nodeValue ?? '')) continue;
      node.nodeValue = String(number);
      found = true;
    }
  }
  const label = [...sheet.querySelectorAll(':scope > header p, :scope > footer p')].find((p) =>
    /\bPage\s*$/.test(p.textContent ?? ''),
  );
  if (!found && label) label.append(` ${number}`);
  if (found || label) return;
  // A page field without a kept result leaves its paragraph empty.
  const blank = [...sheet.querySelectorAll(':scope > footer p')].find((p) => (p.textContent ?? '').trim() === '');
  if (blank) blank.textContent = String(number);
}

/** What belongs to the paper and not to the text: line numbers, rules, page numbers. */
export function furnish(sheets: readonly HTMLElement[]): void {
  for (const [index, sheet] of sheets.entries()) {
    if (sheet.hasAttribute('data-numbered')) rulePaper(sheet);
    numberSheet(sheet, index + 1);
  }
}
