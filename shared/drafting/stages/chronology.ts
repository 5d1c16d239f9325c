import { longDate, parseCivilDate } from '../../kernel/civil-date';
import type { Matter } from '../../schema/matter';
import type { Block } from '../draft-doc';
import { citedRuns, plainRuns, tidy, type InlineContext } from '../passages/inline';
import { MARK } from '../passages/expand';
import type { Insertions } from '../passages/to-blocks';

const literal = (text: string): string => MARK.literal + text + MARK.end;

/** The recorded events, oldest first; none later than the paper. Their own words, one paragraph each. */
function events(matter: Matter, kind: 'para' | 'numbered', context: InlineContext): Block[] {
  const upTo = matter.today;
  return [...matter.demand.chronology]
    .filter((event) =>
      parseCivilDate(event.date) ? event.date <= upTo : event.date <= upTo.slice(0, event.date.length),
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((event) => {
      context.trail.breakFlow();
      return { kind, runs: tidy(citedRuns(literal(event.text), context)) };
    });
}

/** The parties of a complaint, one numbered paragraph each, as their descriptions stand in the matter. */
function parties(matter: Matter): Block[] {
  return matter.parties
    .filter((party) => party.description !== null)
    .map((party) => {
      const role = party.role.charAt(0).toUpperCase() + party.role.slice(1);
      const text = party.description ?? `${role} ${party.name}${party.capacity ? ` is sued ${party.capacity}` : ''}.`;
      return { kind: 'numbered', runs: tidy(plainRuns(literal(text))) };
    });
}

/** What `{{@chronology}}`, `{{@parties}}` and `{{@items}}` stand for in this document. */
export function insertions(matter: Matter, numbered: boolean, context: InlineContext): Insertions {
  const items: Block[] = matter.demand.items.map((item) => ({
    kind: 'item',
    list: 'letter',
    runs: tidy(
      plainRuns(
        literal(`${item.text}${item.from && item.to ? ` (${longDate(item.from)} through ${longDate(item.to)})` : ''}`),
      ),
    ),
  }));
  return { chronology: events(matter, numbered ? 'numbered' : 'para', context), parties: parties(matter), items };
}
