import type { Matter } from '../../shared/schema/matter';
import { altUscisFiled, dreamhostReader, lettered, sample, silenced, withOrder } from './motions';
import { californian, ordered, tapped } from './orders';

/** The stories by name, for the tests that take a matter from a table. */
export const STORIES: Readonly<Record<string, () => Matter>> = {
  silenced,
  lettered,
  ordered,
  tapped,
  californian,
  'dreamhost-reader': dreamhostReader,
  'alt-uscis-filed': altUscisFiled,
  'dreamhost-appealed': () => withOrder(sample('dreamhost')),
};
