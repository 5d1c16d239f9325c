import type { DocumentKind } from '../drafting/catalogue/document-kind';
import { demandIsSecret } from '../drafting/catalogue/motions-fit';
import type { Matter } from '../schema/matter';

/** Papers that ask for a seal, and so for something that the public, and often the other side, will not see argued. */
const SEALING: ReadonlySet<string> = new Set(['motion-to-seal']);

/**
 * Papers that a court may read without anybody to answer them: what asks for a seal, and every brief or complaint in a
 * matter whose demand is secret. In an ex parte proceeding counsel owes the court the facts against the client as well,
 * as far as they are known and matter (Model Rule 3.3(d)).
 */
export const isUnopposed = ({ id, kind }: DocumentKind, matter: Matter): boolean =>
  SEALING.has(id) || (['motion', 'opposition', 'complaint'].includes(kind) && demandIsSecret(matter));
