import { claimBlocks } from '../argument';
import { slot, type Maker } from './made';

/** A complaint: one running number through all its paragraphs. */
export const complaint: Maker = (writer) => ({
  blocks: {
    introduction: slot(writer, 'introduction'),
    jurisdiction: slot(writer, 'jurisdiction'),
    assignment: slot(writer, 'assignment'),
    parties: writer.body('{{@parties}}', 'parties'),
    facts: slot(writer, 'allegations'),
    claims: claimBlocks(writer),
    prayer: slot(writer, 'prayer'),
  },
});
