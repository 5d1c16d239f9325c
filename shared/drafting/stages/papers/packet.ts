import { civilCoverSheet } from './civil-cover-sheet';
import { disclosureStatement } from './disclosure';
import type { Maker } from './made';
import { packetCover } from './packet-cover';
import { summonsList } from './summons-list';

/** The papers that lie around the others in a packet. */
export const PACKET_MAKERS: Readonly<Record<string, Maker>> = {
  'packet-cover': packetCover,
  'civil-cover-sheet': civilCoverSheet,
  'summons-list': summonsList,
  'disclosure-statement': disclosureStatement,
};
