import { longDate } from '../../kernel/civil-date';
import { goneOn } from '../../precedents/later-history';
import type { Declaration } from '../../schema/case-record';
import type { DemandItem } from '../../schema/demand';
import type { Law } from '../../schema/law';
import type { Matter } from '../../schema/matter';
import { lookUp, slotText } from '../fields';
import { lawIsThere, passagesForSlot } from '../passages/choose';
import { expand } from '../passages/expand';
import { withoutMarks } from '../passages/marks';
import { readPassages } from '../passages/read-passages';
import { thousands } from '../words';
import { fieldsReached, TIER_WORDS } from './data-words';
import { namedInText } from './exhibit-marks';
import { rowLine } from './paragraph-table';

/** A drafted paragraph that counsel may take into a declaration; until the declarant confirms it, it is nobody's word. */
export interface Proposal {
  readonly text: string;
  /** Exhibits that it would put in. */
  readonly exhibits: readonly string[];
}

const blank = (label: string): string => `[MISSING: ${label}]`;

function itemTable(items: readonly DemandItem[]): string {
  const rows = items.map((item, at) => {
    const period = item.from && item.to ? `${longDate(item.from)} to ${longDate(item.to)}` : 'all time';
    const people =
      typeof item.people === 'number' ? thousands(item.people) : blank(`people whose data item ${at + 1} reaches`);
    return rowLine([`${at + 1}`, item.text, TIER_WORDS[item.tier], period, people]);
  });
  return [rowLine(['Item', 'Words of the demand', 'Data', 'Period', 'People']), ...rows].join('\n');
}

function logTable(items: readonly DemandItem[]): string {
  const rows = fieldsReached(items).map(([field, reveals]) =>
    rowLine([field, blank(`how long it is kept: ${field}`), reveals]),
  );
  return [rowLine(['Field', 'Kept for', 'Reveals']), ...rows].join('\n');
}

const CITE = /\uE004([a-z-]+)\uE005/g;

/**
 * Drafted paragraphs for a declaration: the passages of its kind, filled with the facts of the matter. What is not known
 * is a blank in them. In: passage files by stem. Nothing is put into the matter here.
 */
export function proposals(
  matter: Matter,
  law: Law,
  passages: Readonly<Record<string, string>>,
  declaration: Declaration,
): readonly Proposal[] {
  const seen: Matter = { ...matter, record: { ...matter.record, declarations: [declaration] } };
  const exhibits = matter.record?.exhibits ?? [];
  const fit = { documentId: `declaration-${declaration.kind}`, matter };
  const chosen = passagesForSlot(readPassages(passages).passages, 'declaration-paragraph', fit);
  const context = {
    look: lookUp(seen, law),
    lawAsOf: matter.lawAsOf,
    lawKnown: (id: string) => {
      const record = law.precedents.get(id);
      const known = record !== undefined && lawIsThere(record.decided, matter.lawAsOf);
      return known && goneOn(law, id, matter.lawAsOf).length === 0;
    },
    // A silence of the record is a blank here: the declarant may know.
    slot: (path: string) => {
      const slot = slotText(seen, law, path);
      return 'notInRecord' in slot ? { missing: path } : slot;
    },
  };
  return chosen.flatMap((passage) =>
    expand(passage.body, context)
      .split(/\n\s*\n/)
      .flatMap((chunk): Proposal[] => {
        if (chunk.trim() === '{{@exhibitParagraphs}}') {
          return exhibits.map(({ id, title }) => ({
            text: `The file of this matter holds a copy of ${namedInText(title)}.`,
            exhibits: [id],
          }));
        }
        const kinds = [...chunk.matchAll(CITE)].map((match) => match[1]);
        const text = withoutMarks(
          chunk
            .replace(/^\d+\. /, '')
            .replace(CITE, '')
            .replace(/\uE000/g, '[')
            .replace(/\uE001/g, ']')
            .replace('{{@itemTable}}', itemTable(matter.demand.items))
            .replace('{{@logTable}}', logTable(matter.demand.items)),
        ).trim();
        return text === ''
          ? []
          : [{ text, exhibits: exhibits.filter(({ what }) => kinds.includes(what)).map(({ id }) => id) }];
      }),
  );
}
