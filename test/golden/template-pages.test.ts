import { expect, it } from 'vitest';
import type { Caption } from '../../shared/drafting/draft-doc';
import { renderDocx } from '../../shared/render/render';
import { templates } from '../../templates/library';
import { caption, partsOf, plain, pleading, sampleDoc } from '../unit/shared/render/sample-doc';

/** A page as lines of 'style | words', which a lawyer can read and a diff can show. */
function outline(xml: string): string {
  const paragraphs = xml.match(/<w:p[ >][\s\S]*?<\/w:p>/g) ?? [];
  return paragraphs
    .map((paragraph) => {
      const style = /<w:pStyle w:val="(\w+)"/.exec(paragraph)?.[1] ?? 'Normal';
      const text = paragraph.replace(/<w:tab\/>/g, '\t').replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, '').replace(/<[^>]*>/g, '');
      return `${style} | ${text}`;
    })
    .join('\n');
}

const cases: [string, Caption['style']][] = [
  ['motion-to-quash', 'pleading-paper'],
  ['motion-to-quash', 'ny-dashed-x'],
  ['complaint', 'pleading-paper'],
  ['proposed-order', 'boxed-paren'],
  ['challenge-letter', 'boxed-paren'],
];

it.each(cases)('%s with a caption in %s', async (name, style) => {
  const page = style === 'pleading-paper' ? pleading : plain;
  const base = sampleDoc({ page });
  const doc = { ...base, blocks: { ...base.blocks, caption: [caption(style)] } };
  const { value, diagnostics } = renderDocx({ template: templates[name] ?? new Uint8Array(), doc });
  expect(diagnostics).toEqual([]);
  await expect(`${outline(partsOf(value)['word/document.xml'] ?? '')}\n`).toMatchFileSnapshot(`rendered/${name}-${style}.txt`);
});
