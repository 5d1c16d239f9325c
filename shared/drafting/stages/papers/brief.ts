import { argumentBlocks, headedBlocks } from '../argument';
import { certificateBlocks, slot, type Maker } from './made';

/** A motion with its memorandum, or an opposition, which has no notice. */
export const brief: Maker = (writer) => ({
  blocks: {
    notice: writer.kind.kind === 'motion' ? slot(writer, 'notice') : [],
    relief: writer.kind.kind === 'motion' ? slot(writer, 'relief') : [],
    introduction: slot(writer, 'introduction'),
    facts: slot(writer, 'facts'),
    standard: slot(writer, 'standard'),
    argument: argumentBlocks(writer),
    alternative: headedBlocks(writer, 'alternative'),
    conclusion: slot(writer, 'conclusion'),
    certificate: certificateBlocks(writer),
  },
});
