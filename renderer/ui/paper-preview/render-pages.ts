import { furnish, takeOutLineNumbers } from './furniture';
import { type Bands, paginate } from './paginate';
import { layTabs } from './tabs';
import { dropTitlePages, type ParsedWord, tabStopsOf } from './word-model';

/** A document as sheets of paper: markup for a frame without scripts, and its words for a screen reader. */
export interface Pages {
  readonly html: string;
  readonly text: readonly string[];
  readonly sheets: number;
  /** Size of the whole pile, in CSS pixels at full scale. */
  readonly width: number;
  readonly height: number;
  /** Where headings and blanks stand on the pile, so that one can be shown on demand. */
  readonly places: readonly Place[];
}

/** A piece of text on the pile of sheets, in CSS pixels at full scale. */
export interface Place {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Space between two sheets, and around them. */
const GAP = 16;

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
const frameCss = `
html, body { margin: 0; background: transparent; overflow: hidden; }
.docx-wrapper { display: block !important; background: transparent !important; padding: ${GAP}px !important; }
.docx-wrapper > section.docx { margin: 0 auto ${GAP}px !important; box-shadow: 0 1px 4px rgb(0 0 0 / 30%) !important; }
section.docx > header, section.docx > footer { flex: none; }
`;
const hostCss = ':host { all: initial; } .desk { position: relative; width: 2000px; }';

/** Takes out whatever could load, run or lead elsewhere. The frame forbids all of it once more. */
function harmless(root: ParentNode): void {
  for (const bad of root.querySelectorAll('script, iframe, object, embed, link, meta, base, form')) bad.remove();
  for (const style of root.querySelectorAll('style'))
    style.textContent = (style.textContent ?? '').replaceAll('</', '');
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      const leads = /^(href|src|xlink:href|action|srcdoc)$/i.test(name) && !value.startsWith('data:image/');
      if (leads || /^on/i.test(name)) element.removeAttribute(name);
    }
  }
}

/** Paragraphs and table rows in reading order. */
function wordsOf(root: ParentNode): string[] {
  const said: string[] = [];
  for (const block of root.querySelectorAll('article p, article tr')) {
    if (block.tagName === 'P' && block.closest('tr')) continue;
    const cells =
      block.tagName === 'TR' ? [...block.children].map((cell) => cell.textContent?.trim()) : [block.textContent];
    const text = cells.filter(Boolean).join(' · ').replace(/\s+/g, ' ').trim();
    if (text) said.push(text);
  }
  return said;
}

const BLANK = /\[(?:MISSING|not in the record)/;

/** Headings and blanks, each where its sheet will stand in a frame of that width. */
function placesOf(sheets: readonly HTMLElement[], width: number): Place[] {
  const start = sheets[0]?.getBoundingClientRect().top ?? 0;
  return sheets.flatMap((sheet) => {
    const page = sheet.getBoundingClientRect();
    const shift = (width - page.width) / 2 - page.left;
    const blocks = [...sheet.querySelectorAll<HTMLElement>('p, span')].filter((element) => {
      if (element.tagName === 'P') return /heading|title/i.test(element.className);
      return element.childElementCount === 0 && BLANK.test(element.textContent ?? '');
    });
    return blocks.map((element) => {
      const box = element.getBoundingClientRect();
      const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
      // A number hangs to the left of its heading.
      const hang = Math.min(0, Number.parseFloat(getComputedStyle(element).textIndent) || 0);
      const left = box.left + shift + hang;
      return { text, left, top: box.top - start + GAP, width: box.width - hang, height: box.height };
    });
  });
}

const options = {
  className: 'docx',
  inWrapper: true,
  useBase64URL: true,
  renderAltChunks: false,
  ignoreLastRenderedPageBreak: true,
  // Marks the tabs, which are then laid out here: its own way takes half a second and needs a page that stays.
  experimental: true,
};

/** Lays out a DOCX on paper. The work is done out of sight in a shadow root, so that no style meets the app's. */
export async function renderPages(bytes: Uint8Array): Promise<Pages> {
  const { parseAsync, renderDocument } = await import('docx-preview');
  const host = document.createElement('div');
  host.inert = true;
  host.setAttribute('aria-hidden', 'true');
  host.style.cssText = 'position:fixed;left:-9000px;top:0;width:0;height:0;overflow:hidden;visibility:hidden';
  const shadow = host.attachShadow({ mode: 'closed' });
  const own = document.createElement('style');
  own.textContent = hostCss + frameCss;
  const desk = document.createElement('div');
  desk.className = 'desk';
  shadow.append(own, desk);
  document.body.append(host);
  try {
    const word = (await parseAsync(new Blob([bytes as BlobPart]), options)) as ParsedWord;
    desk.append(...(await renderDocument(word, options)));
    const later = dropTitlePages(word) ? runningBands(await renderDocument(word, options)) : [];
    harmless(desk);
    layTabs(desk, tabStopsOf(word));
    const text = wordsOf(desk);
    takeOutLineNumbers(desk);
    const sheets = paginate(desk, later);
    furnish(sheets);
    const boxes = sheets.map((sheet) => sheet.getBoundingClientRect());
    const width = Math.ceil(Math.max(816, ...boxes.map((box) => box.width))) + GAP * 2;
    const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`;
    return {
      html: `<!doctype html><html lang="en"><head>${head}</head><body>${desk.innerHTML}<style>${frameCss}</style></body></html>`,
      text,
      sheets: sheets.length,
      width,
      height: Math.ceil(boxes.reduce((sum, box) => sum + box.height + GAP, GAP)),
      places: placesOf(sheets, width),
    };
  } finally {
    host.remove();
  }
}

/** Header and footer of every section as they run after its first page. */
function runningBands(nodes: readonly Node[]): Bands[] {
  const holder = document.createElement('div');
  holder.append(...nodes);
  harmless(holder);
  takeOutLineNumbers(holder);
  return [...holder.querySelectorAll('section.docx')].map((section) => ({
    header: section.querySelector(':scope > header'),
    footer: section.querySelector(':scope > footer'),
  }));
}
