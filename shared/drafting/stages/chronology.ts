import type { DocumentKind } from '../catalogue/document-kind';
import { longDate, parseCivilDate } from '../../kernel/civil-date';
import type { Diagnostic } from '../../kernel/diagnostic';
import type { Law } from '../../schema/law';
import type { Matter, Party } from '../../schema/matter';
import type { Block, Run } from '../draft-doc';
import { citedRuns, plainRuns, tidy, type InlineContext } from '../passages/inline';
import { literalText } from '../passages/marks';
import type { Insertions } from '../passages/to-blocks';
import type { RecordCites } from '../record/record-cites';
import { recordInsertions } from './record-log';

/** Reports a blank and gives the run that shows it. */
export type ShowBlank = (label: string, where: string) => Run;

export interface Setting {
  readonly matter: Matter;
  readonly kind: Pick<DocumentKind, 'id'>;
  /** Complaint paragraphs are numbered. */
  readonly numbered: boolean;
  readonly inline: InlineContext;
  readonly blank: ShowBlank;
  readonly support: RecordCites['support'];
  readonly law: Law;
  readonly report: (finding: Diagnostic) => void;
}

/** The recorded events, oldest first; none later than the paper. Their own words with the record's cite, a paragraph each. */
function events({ matter, numbered, inline, blank, support }: Setting): Block[] {
  const kind = numbered ? 'numbered' : 'para';
  const upTo = matter.today;
  const told = matter.demand.chronology
    .map((event, at) => ({ ...event, where: `demand.chronology.${at}` }))
    .filter((event) =>
      parseCivilDate(event.date) ? event.date <= upTo : event.date <= upTo.slice(0, event.date.length),
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  if (told.length === 0) return [{ kind, runs: [blank('Chronology', 'demand.chronology')] }];
  return told.map((event) => {
    inline.trail.breakFlow();
    return { kind, runs: tidy(citedRuns(literalText(support(event.text, event.support, event.where)), inline)) };
  });
}

const SUED: ReadonlySet<Party['role']> = new Set(['defendant', 'respondent']);
const SUING: ReadonlySet<Party['role']> = new Set(['plaintiff', 'petitioner']);

/** What a complaint says of one party: its description, or what is known and a blank. Nothing of a mere bystander. */
function partyRuns(party: Party, blank: ShowBlank): Run[] {
  const { description, capacity, name, role } = party;
  if (description === null) return [];
  if (description !== undefined) return tidy(plainRuns(literalText(description)));
  if (!SUED.has(role) && !SUING.has(role)) return [];
  const who = `${role.charAt(0).toUpperCase()}${role.slice(1)} ${name}`;
  if (capacity && SUED.has(role)) return tidy(plainRuns(literalText(`${who} is sued ${capacity}.`)));
  return [...plainRuns(literalText(`${who} `)), blank(`description of ${name}`, 'parties'), { t: '.' }];
}

/** The parties of a complaint, one numbered paragraph each. */
function parties({ matter, blank }: Setting): Block[] {
  if (matter.parties.length === 0) return [{ kind: 'numbered', runs: [blank('list of parties', 'parties')] }];
  return matter.parties
    .map((party) => partyRuns(party, blank))
    .filter((runs) => runs.length > 0)
    .map((runs) => ({ kind: 'numbered', runs }));
}

function items({ matter, blank }: Setting): Block[] {
  const { items: demanded } = matter.demand;
  if (demanded.length === 0) return [{ kind: 'item', list: 'letter', runs: [blank('Items demanded', 'demand.items')] }];
  return demanded.map((item) => {
    const period = item.from && item.to ? ` (${longDate(item.from)} through ${longDate(item.to)})` : '';
    return { kind: 'item', list: 'letter', runs: tidy(plainRuns(literalText(item.text + period))) };
  });
}

/** What `{{@chronology}}`, `{{@parties}}`, `{{@items}}` and those of the record stand for; each is made when a passage first asks for it. */
export function insertions(setting: Setting): Insertions {
  return {
    chronology: () => events(setting),
    parties: () => parties(setting),
    items: () => items(setting),
    ...recordInsertions(setting),
  };
}
