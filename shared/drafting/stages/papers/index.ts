import { own } from '../../../kernel/own';
import type { PaperKind } from '../../catalogue/document-kind';
import type { Writer } from '../writer';
import { brief } from './brief';
import { complaint } from './complaint';
import { challengeLetter, plainLetter } from './letter';
import type { Made, Maker } from './made';
import { order } from './order';
import { PACKET_MAKERS } from './packet';

/** How each paper is written, by its id. A paper that is not here is written as its kind. */
const BY_ID: Readonly<Record<string, Maker>> = {
  'challenge-letter': challengeLetter,
  ...PACKET_MAKERS,
};

const nothing: Maker = () => ({ blocks: {} });

const BY_KIND: Readonly<Record<PaperKind, Maker>> = {
  motion: brief,
  opposition: brief,
  complaint,
  letter: plainLetter,
  order,
  declaration: nothing,
  record: nothing,
};

/** What stands in the slots of this paper. */
export function makePaper(writer: Writer): Made {
  const make = own(BY_ID, writer.kind.id) ?? BY_KIND[writer.kind.kind];
  return make(writer);
}
