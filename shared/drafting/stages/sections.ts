import type { Block } from '../draft-doc';
import { passagesForSlot } from '../passages/choose';
import type { PassageSlot } from '../passages/parse-passage';
import type { BlockOptions } from '../passages/to-blocks';
import { argumentBlocks, claimBlocks, headedBlocks, letterGrounds } from './argument';
import type { Writer } from './writer';

function slot(writer: Writer, name: PassageSlot, options: BlockOptions = {}): Block[] {
  const fit = { documentId: writer.kind.id, matter: writer.matter };
  return passagesForSlot(writer.passages, name, fit).flatMap((passage) => writer.write(passage, options));
}

function brief(writer: Writer): Record<string, Block[]> {
  return {
    notice: writer.kind.kind === 'motion' ? slot(writer, 'notice') : [],
    relief: writer.kind.kind === 'motion' ? slot(writer, 'relief') : [],
    introduction: slot(writer, 'introduction'),
    facts: slot(writer, 'facts'),
    standard: slot(writer, 'standard'),
    argument: argumentBlocks(writer),
    alternative: headedBlocks(writer, 'alternative'),
    conclusion: slot(writer, 'conclusion'),
    certificate: slot(writer, 'certificate', { paragraphStyle: 'flush' }),
  };
}

function complaint(writer: Writer): Record<string, Block[]> {
  return {
    introduction: slot(writer, 'introduction'),
    jurisdiction: slot(writer, 'jurisdiction'),
    assignment: slot(writer, 'assignment'),
    parties: writer.body('{{@parties}}', 'parties'),
    facts: slot(writer, 'allegations'),
    claims: claimBlocks(writer),
    prayer: slot(writer, 'prayer'),
  };
}

function letter(writer: Writer): Record<string, Block[]> {
  const flush = { paragraphStyle: 'flush' } as const;
  const opening = slot(writer, 'letter-opening', flush);
  const emergency = writer.kind.id.startsWith('emergency');
  const middle = emergency ? slot(writer, 'letter-body', flush) : letterGrounds(writer);
  return { body: [...opening, ...middle, ...slot(writer, 'letter-close', flush)].map(letterStyle) };
}

/** A letter is set single-spaced and flush; headings inside it are plain titles. */
function letterStyle(block: Block): Block {
  return block.kind === 'para' ? { ...block, style: 'single' } : block;
}

/** The slots of this kind of paper, filled in reading order so that cites shorten as they go. */
export function sectionBlocks(writer: Writer): Record<string, Block[]> {
  switch (writer.kind.kind) {
    case 'motion':
    case 'opposition':
      return brief(writer);
    case 'complaint':
      return complaint(writer);
    case 'letter':
      return letter(writer);
    case 'order':
      return { order: slot(writer, 'order') };
  }
}
