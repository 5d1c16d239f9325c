import { own } from '../../../kernel/own';
import type { PaperKind } from '../../catalogue/document-kind';
import type { Writer } from '../writer';
import { brief } from './brief';
import { complaint } from './complaint';
import { challengeLetter, plainLetter } from './letter';
import type { Made, Maker } from './made';
import { order } from './order';
import { conferralCertificate, serviceCertificate } from './certificates';
import { declaration } from './declaration';
import { exhibitCovers, exhibitList } from './exhibits';

/** How each paper is written, by its id. A paper that is not here is written as its kind. */
const BY_ID: Readonly<Record<string, Maker>> = {
  'challenge-letter': challengeLetter,
  'exhibit-list': exhibitList,
  'exhibit-covers': exhibitCovers,
  'certificate-of-service': serviceCertificate,
  'certificate-of-conferral': conferralCertificate,
};

const nothing: Maker = () => ({ blocks: {} });

const BY_KIND: Readonly<Record<PaperKind, Maker>> = {
  motion: brief,
  opposition: brief,
  complaint,
  letter: plainLetter,
  order,
  declaration,
  record: nothing,
};

/** What stands in the slots of this paper. */
export function makePaper(writer: Writer): Made {
  const make = own(BY_ID, writer.kind.id) ?? BY_KIND[writer.kind.kind];
  return make(writer);
}
