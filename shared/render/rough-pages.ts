import type { Block, DraftDoc, Run } from '../drafting/draft-doc';
import { lineCount } from './measure';

/** Lines of 24 points on a page: numbered paper, and plain paper with margins of an inch. */
const LINES = { pleading: 28, plain: 27 } as const;
/** Headings that the template itself has. */
const TYPED = 8;

const noteLines = (runs: readonly Run[], width: number): number =>
  runs.reduce((sum, run) => sum + (run.note ? lineCount(run.note, width) / 2 : 0), 0);

function linesOf(block: Block, width: number): number {
  if (block.kind === 'caption' || block.kind === 'counsel-block' || block.kind === 'page-break') return 0;
  if (block.kind === 'table') return block.rows.length;
  return lineCount(block.runs, width - (block.kind === 'quote' ? 1440 : 360)) + noteLines(block.runs, width);
}

/** About how many pages a paper will have: enough to show its tables in a preview, never printed or counted. */
export function roughPages({ blocks, page }: DraftDoc): number {
  const width = page.paper === 'pleading' ? 9000 : 9360;
  const lines = Object.entries(blocks).flatMap(([slot, list]) =>
    slot === 'certificate' ? [] : list.map((block) => linesOf(block, width)),
  );
  return lines.reduce((sum, count) => sum + count, TYPED) / LINES[page.paper];
}
