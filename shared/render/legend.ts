import type { Block, Caption, CaptionLine, DraftDoc } from '../drafting/draft-doc';

/** What the two versions are called on their face. No rule of court that was read gives other words. */
export const SEALED_LEGEND = 'FILED UNDER SEAL';
export const UNREDACTED_LEGEND = 'UNREDACTED – NOT FOR THE PUBLIC';
export const PUBLIC_LEGEND = 'PUBLIC VERSION – REDACTED';

const bold = (t: string): CaptionLine => ({ runs: [{ t, b: true }], align: 'left' });

/** Under the title of the paper, which is the last bold line on the right. */
function inCaption(caption: Caption, legend: string): Caption {
  const { right } = caption;
  const title = right.findLastIndex(({ runs }) => runs.length > 0 && runs.every(({ b }) => b === true));
  const at = title < 0 ? right.length : title + 1;
  return { ...caption, right: [...right.slice(0, at), { runs: [] }, bold(legend), ...right.slice(at)] };
}

/**
 * The paper with the legend of its version: in the caption of a court paper, and at the head of every page of the version
 * that is not for the public.
 */
export function withLegend(doc: DraftDoc): DraftDoc {
  const sealed = doc.version === 'sealed';
  const captioned = Object.values(doc.blocks).some((blocks) => blocks.some(({ kind }) => kind === 'caption'));
  const legend = !sealed ? PUBLIC_LEGEND : captioned ? SEALED_LEGEND : UNREDACTED_LEGEND;
  const head = (block: Block): Block => (block.kind === 'caption' ? inCaption(block, legend) : block);
  const blocks = Object.fromEntries(Object.entries(doc.blocks).map(([slot, list]) => [slot, list.map(head)]));
  const { banner } = doc.page;
  const page = sealed ? { ...doc.page, banner: banner === undefined ? legend : `${legend} · ${banner}` } : doc.page;
  return { ...doc, blocks, page };
}
