import type { Block, ListRow } from '../../draft-doc';
import { passagesForSlot } from '../../passages/choose';
import type { PassageSlot } from '../../passages/parse-passage';
import type { BlockOptions } from '../../passages/to-blocks';
import type { Writer } from '../writer';

/** What a paper adds to the frame that all papers share (stages/values.ts): its blocks, and what else its template names. */
export interface Made {
  readonly blocks: Record<string, Block[]>;
  readonly values?: Readonly<Record<string, string>>;
  readonly flags?: Readonly<Record<string, boolean>>;
  readonly lists?: Readonly<Record<string, readonly ListRow[]>>;
}

/** Writes one kind of paper, its slots in reading order so that cites shorten as they go. */
export type Maker = (writer: Writer) => Made;

/** The passages of a slot that fit this paper and matter, written one after another. */
export function slot(writer: Writer, name: PassageSlot, options: BlockOptions = {}): Block[] {
  const fit = { documentId: writer.kind.id, matter: writer.matter };
  return passagesForSlot(writer.passages, name, fit).flatMap((passage) => writer.write(passage, options));
}

/** The certificate at the end of a paper: what was logged of its service, else a form to fill in by hand. */
export function certificateBlocks(writer: Writer): Block[] {
  return slot(writer, 'certificate', { paragraphStyle: 'flush' }).map((block) =>
    block.kind === 'para' ? { ...block, style: 'flush' } : block,
  );
}

/** A letter is set single-spaced. */
export function letterStyle(block: Block): Block {
  return block.kind === 'para' ? { ...block, style: 'single' } : block;
}
