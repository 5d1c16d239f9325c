import type { Ground, Precedent } from '../schema/law';
import { NAMED_WITHOUT_CITE } from './named-without-cite.data';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A citation that stands in a text as a whole: '846 F. Supp. 2d 1' is not '846 F. Supp. 2d 12'. */
const stands = (citation: string, text: string): boolean =>
  text.includes(citation) && new RegExp(`(?<!\\d)${escaped(citation)}(?!\\d)`).test(text);

/** The records of the library that a text of the law data cites, or names without a cite. */
function recordsIn(text: string, records: readonly Precedent[]): readonly string[] {
  const byName = NAMED_WITHOUT_CITE.filter(({ name }) => text.includes(name)).map(({ record }) => record);
  const byCite = records.filter(({ citations }) => citations.some((one) => stands(one, text))).map(({ id }) => id);
  return [...byName, ...byCite];
}

const joined = (ids: readonly string[], more: readonly string[]): readonly string[] => [...new Set([...ids, ...more])];

/**
 * A ground as the data has it, with the records that were added to the library after it was written: an authority or a
 * test that names a case with no record leads to the record now. Nothing else of the ground changes.
 */
export function withRecords(ground: Ground, added: readonly Precedent[]): Ground {
  return {
    ...ground,
    keyAuthorities: ground.keyAuthorities.map((one) => ({
      ...one,
      precedentIds: joined(one.precedentIds, recordsIn(`${one.name}, ${one.cite}`, added)),
    })),
    controllingTests: ground.controllingTests.map((one) => ({
      ...one,
      precedentIds: joined(one.precedentIds, recordsIn(one.authority, added)),
    })),
  };
}
