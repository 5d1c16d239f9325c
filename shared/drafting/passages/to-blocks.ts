import { own } from '../../kernel/own';
import type { Block, Run } from '../draft-doc';
import { placeRecordCites } from './place-record-cites';
import { citedRuns, plainRuns, tidy, type InlineContext } from './inline';

/** What stands for `{{@name}}` alone in its paragraph: the chronology, the parties. */
export type Insertions = Readonly<Record<string, () => readonly Block[]>>;

export interface BlockOptions {
  /** Plain paragraphs of a complaint are numbered like the rest. */
  readonly paragraphStyle?: 'body' | 'flush';
  /** Headings inside a passage start at this level ('##' is this level, '###' the next). */
  readonly headingLevel?: 1 | 2;
}

const ITEM = /^(?:- |\(([a-z]{1,2})\) |\d+\. )/;

function joined(lines: readonly string[]): string {
  return lines.map((line) => line.trim()).join(' ');
}

/** Splits a chunk of list lines into items; a line without a mark continues the item before it. */
function items(lines: readonly string[]): { mark: string; text: string }[] {
  const out: { mark: string; text: string }[] = [];
  for (const line of lines) {
    const mark = ITEM.exec(line)?.[0];
    const last = out.at(-1);
    if (mark !== undefined) out.push({ mark, text: line.slice(mark.length) });
    else if (last) last.text += ` ${line.trim()}`;
  }
  return out;
}

function itemBlock(mark: string, runs: readonly Run[]): Block {
  if (/^\d/.test(mark)) return { kind: 'numbered', runs };
  return { kind: 'item', list: mark.startsWith('-') ? 'bullet' : 'letter', runs };
}

/** The maker behind `{{@name}}`, when that is all that the line holds. */
function insertionOf(line: string, insertions: Insertions): Insertions[string] | undefined {
  const name = /^\s*\{\{@\s*([A-Za-z]+)\s*\}\}\s*$/.exec(line)?.[1];
  return name === undefined ? undefined : own(insertions, name);
}

/**
 * An expanded passage body as blocks. Cites are resolved in reading order through `context`, so call it in the
 * order of the document.
 */
export function toBlocks(
  expanded: string,
  context: InlineContext,
  insertions: Insertions = {},
  options: BlockOptions = {},
): Block[] {
  const blocks: Block[] = [];
  const write = (text: string): Run[] => {
    context.trail.breakFlow();
    return tidy(citedRuns(placeRecordCites(text, context.recordCite), context));
  };
  const level = options.headingLevel ?? 2;
  for (const chunk of expanded.split(/\n\s*\n/)) {
    const lines = chunk.split('\n').filter((line) => line.trim() !== '');
    const first = lines[0];
    if (first === undefined) continue;
    const insertion = lines.length === 1 ? insertionOf(first, insertions) : undefined;
    if (insertion) {
      blocks.push(...insertion());
      continue;
    }
    const heading = /^(##|###) (.*)$/.exec(first);
    if (heading) {
      const deep = heading[1] === '###' ? level + 1 : level;
      context.trail.breakFlow();
      blocks.push({ kind: 'heading', level: deep as 1 | 2 | 3, runs: tidy(plainRuns(heading[2] ?? '')) });
      const rest = lines.slice(1);
      if (rest.length > 0) blocks.push({ kind: 'para', runs: write(joined(rest)) });
    } else if (first.startsWith('> ')) {
      blocks.push({ kind: 'quote', runs: write(joined(lines.map((line) => line.replace(/^> ?/, '')))) });
    } else if (ITEM.test(first)) {
      for (const item of items(lines)) blocks.push(itemBlock(item.mark, write(item.text)));
    } else {
      const runs = write(joined(lines));
      if (runs.length > 0) {
        blocks.push({ kind: 'para', runs, ...(options.paragraphStyle ? { style: options.paragraphStyle } : {}) });
      }
    }
  }
  return blocks;
}
