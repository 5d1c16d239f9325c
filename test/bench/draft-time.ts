import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { draft } from '../../shared/drafting/pipeline';
import type { DraftDoc } from '../../shared/drafting/draft-doc';
import { docTexts } from '../../shared/checks/doc-text';
import { law } from '../../shared/law';
import { renderDocx } from '../../shared/render/render';
import { passages, sampleMatter, templates } from '../../templates/library';

/*
 * How long one motion takes, against a bare fill of the same template by the template engine alone: the same
 * values and lists, and each rich slot filled with as many plain paragraphs of the same words, made beforehand.
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

function median(work: () => void): number {
  for (let i = 0; i < WARM_UP; i += 1) work();
  const times: number[] = [];
  for (let i = 0; i < RUNS; i += 1) {
    const began = performance.now();
    work();
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[RUNS / 2] ?? 0;
}

for (const [name, documentId] of [
  ['alt-uscis-doe', 'motion-to-quash'],
  ['harris', 'motion-to-quash'],
  ['dreamhost', 'opposition'],
] as const) {
  const matter = sampleMatter(name, '2026-11-21');
  const template = templates['motion-to-quash'];
  if (!template) throw new Error('no template');
  const doc = draft({ matter, documentId, law, passages }).value;
  const data = bareData(doc);
  const bare = median(() => bareFill(template, data));
  const ours = median(() => renderDocx({ template, doc: draft({ matter, documentId, law, passages }).value }));
  console.log(
    `${name} ${documentId}: draft and render ${ours.toFixed(1)} ms, bare fill ${bare.toFixed(1)} ms: ${(ours / bare).toFixed(2)} x (aim <= 3)`,
  );
}
