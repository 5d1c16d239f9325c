import Docxtemplater from 'docxtemplater';
import { TemplateHandler, type TemplateData } from 'easy-template-x';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import PizZip from 'pizzip';
import { draft } from '../../shared/drafting/pipeline';
import type { DraftDoc } from '../../shared/drafting/draft-doc';
import { docTexts } from '../../shared/checks/doc-text';
import { law } from '../../shared/law';
import { renderPaged } from '../../shared/render/paginate';
import { renderDocx } from '../../shared/render/render';
import { passages, sampleMatter, templates } from '../../templates/library';

/*
 * How long one motion takes, against a bare fill of the same template by two template engines alone (docxtemplater,
 * easy-template-x): the same values and lists, and each rich slot filled with as many plain paragraphs of the same
 * words, made beforehand.
 */
const RUNS = 60;
const WARM_UP = 15;

const xml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function bareData(doc: DraftDoc): Record<string, unknown> {
  const texts = docTexts(doc);
  const slots = Object.keys(doc.blocks).map((slot) => {
    const paragraphs = texts
      .filter(({ where }) => where === slot)
      .map(({ text }) => `<w:p><w:r><w:t xml:space="preserve">${xml(text)}</w:t></w:r></w:p>`);
    return [slot, paragraphs.length > 0 ? paragraphs.join('') : '<w:p/>'] as const;
  });
  const has = Object.keys(doc.blocks).map(
    (slot) => [`has${slot.charAt(0).toUpperCase()}${slot.slice(1)}`, true] as const,
  );
  return { ...Object.fromEntries(has), ...doc.flags, ...doc.values, ...doc.lists, ...Object.fromEntries(slots) };
}

function bareFill(template: Uint8Array, data: Record<string, unknown>): Uint8Array {
  const engine = new Docxtemplater(new PizZip(template), {
    delimiters: { start: '{{', end: '}}' },
    paragraphLoop: true,
    linebreaks: true,
    syntax: { changeDelimiterPrefix: null },
    parser: (tag: string) => ({ get: (scope: Record<string, unknown>) => scope[tag.split('|')[0]?.trim() ?? tag] }),
    nullGetter: () => '',
  });
  engine.render(data);
  return engine.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/**
 * The same template in the words of easy-template-x, which has no `else`, no formats and no mark of its own for rich
 * text: a negation becomes a condition of its own, and rich text is told by its value.
 */
function forEasyTemplate(template: Uint8Array): Uint8Array {
  const open: string[] = [];
  const mark = (kind: string, name: string): string => {
    if (kind === '^' || kind === '#') open.push(kind === '^' ? `not-${name}` : name);
    if (kind === '/') return `{{/${open.pop() ?? name}}}`;
    return kind === '' || kind === '@' ? `{{${name}}}` : `{{#${open.at(-1) ?? name}}}`;
  };
  const parts = Object.entries(unzipSync(template)).map(([name, bytes]) => {
    if (!/^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name)) return [name, bytes] as const;
    const marked = strFromU8(bytes).replace(/\{\{([#^/@]?)\s*(\w+)[^}]*\}\}/g, (_, kind: string, tag: string) =>
      mark(kind, tag),
    );
    return [name, strToU8(marked)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

/** What a bare fill prints, as easy-template-x takes it. */
function easyData(data: Record<string, unknown>, rich: readonly string[]): TemplateData {
  const raw = rich.map((slot) => [slot, { _type: 'rawXml', xml: data[slot], replaceParagraph: true }] as const);
  const nots = Object.entries(data).map(([name, value]) => [`not-${name}`, !isSaid(value)] as const);
  return { ...Object.fromEntries(nots), ...data, ...Object.fromEntries(raw) } as TemplateData;
}

const isSaid = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));

/** A fill that leaves marks or words out would be no measure. */
function mustBeFilled(file: Uint8Array, texts: readonly { readonly text: string }[]): void {
  const page = strFromU8(unzipSync(new Uint8Array(file))['word/document.xml'] ?? new Uint8Array());
  const lost = texts.filter(({ text }) => !page.includes(xml(text)));
  if (page.includes('{{') || lost.length > 0) throw new Error(`easy-template-x left out: ${lost[0]?.text ?? 'a mark'}`);
}

const easy = new TemplateHandler({ delimiters: { tagStart: '{{', tagEnd: '}}' } });

/** The median time of each, taken in turns: what else the machine does falls on all of them alike. */
async function medians(works: readonly (() => unknown)[], share = 1): Promise<number[]> {
  const times = works.map((): number[] => []);
  for (let run = -WARM_UP / share; run < RUNS / share; run += 1) {
    for (const [at, work] of works.entries()) {
      const began = performance.now();
      await work();
      if (run >= 0) times[at]?.push(performance.now() - began);
    }
  }
  return times.map((all) => all.sort((x, y) => x - y)[Math.floor(all.length / 2)] ?? 0);
}

/** The same paper with its argument so many times over. */
function longer(doc: DraftDoc, times: number): DraftDoc {
  const argument = Array.from({ length: times }, () => doc.blocks['argument'] ?? []).flat();
  return { ...doc, blocks: { ...doc.blocks, argument } };
}

/** A draft whose length is all in its argument, so that ten times the argument is ten times the paper. */
function argumentAlone(doc: DraftDoc): DraftDoc {
  const blocks = Object.entries(doc.blocks).map(([slot, list]) => [
    slot,
    slot === 'argument' ? list : list.slice(0, 1),
  ]);
  return { ...doc, blocks: Object.fromEntries(blocks) as DraftDoc['blocks'] };
}

const tables = { contents: true, authorities: true };

for (const [name, documentId] of [
  ['alt-uscis-doe', 'motion-to-quash'],
  ['harris', 'motion-to-quash'],
  ['dreamhost', 'opposition'],
] as const) {
  const matter = sampleMatter(name, '2026-11-21');
  const template = templates['motion-to-quash'];
  if (!template) throw new Error('no template');
  const doc = draft({ matter, documentId, law, passages }).value;
  const data = {
    ...bareData(doc),
    contents: '<w:p/>',
    authorities: '<w:p/>',
    hasFrontMatter: true,
    hasContents: true,
    hasAuthorities: true,
  };
  const rich = [...Object.keys(doc.blocks), 'contents', 'authorities'];
  const [theirs, theirData] = [forEasyTemplate(template), easyData(data, rich)];
  const argument = docTexts(doc).filter(({ where }) => where === 'argument');
  mustBeFilled(await easy.process(Buffer.from(theirs), theirData), argument);
  const [bare = 0, easily = 0, whole = 0, merge = 0] = await medians([
    () => bareFill(template, data),
    () => easy.process(Buffer.from(theirs), theirData),
    () => renderDocx({ template, doc: draft({ matter, documentId, law, passages }).value }),
    () => renderDocx({ template, doc, tables }),
  ]);
  const one = argumentAlone(doc);
  const ten = longer(one, 10);
  const [short = 0, long = 0] = await medians(
    [one, ten].map((paper) => () => renderDocx({ template, doc: paper, tables })),
    4,
  );
  const began = performance.now();
  const paged = await renderPaged({ template, doc });
  const layout = performance.now() - began;
  const times = (a: number, b: number): string => `${(a / b).toFixed(2)} x`;
  console.log(
    [
      `${name} ${documentId}, ${paged.pages ?? '?'} pages: bare fill ${bare.toFixed(1)} ms`,
      `draft and render ${whole.toFixed(1)} ms: ${times(whole, bare)} (aim <= 3)`,
      `merge, rich text, tables ${merge.toFixed(1)} ms: ${times(merge, bare)} (aim <= 2)`,
      `easy-template-x ${easily.toFixed(1)} ms: merge, rich text, tables ${times(merge, easily)} (aim <= 3)`,
      `ten times the argument ${long.toFixed(1)} ms for ${short.toFixed(1)} ms: ${times(long, short)} (aim <= 11)`,
      `with its pages ${layout.toFixed(0)} ms`,
    ].join('\n  '),
  );
}
