import { clock, thousands } from '../../../shared/drafting/words';
import { longDate, parseCivilDate } from '../../../shared/kernel/civil-date';
import { law } from '../../../shared/law';
import { dataCategories, dataTiers, issuerKinds, serviceMethods } from '../../ui/demand-words';
import { factQuestion } from '../../ui/facts/fact-groups.data';

/*
 * A fact as the screen names it, what was answered, and the field that holds the answer. Facts that the demand’s own
 * record answers (shared/drafting/derive-facts.ts) lead to that record.
 */

interface Home {
  readonly field: string;
  readonly label: string;
}

const RECORD: Readonly<Record<string, Home>> = {
  'instrument.id': { field: 'demand.instrument', label: 'Instrument' },
  'issuer.kind': { field: 'demand.issuer.kind', label: 'Kind of issuer' },
  'issuer.agency': { field: 'demand.issuer.name', label: 'Issuer' },
  'authority.statutesCited': { field: 'demand.statutes', label: 'Statutes cited' },
  'demand.dataTiers': { field: 'demand.items', label: 'Tiers of data' },
  'demand.categories': { field: 'demand.items', label: 'Kinds of data' },
  'demand.items': { field: 'demand.items', label: 'Items demanded' },
  'demand.underlying': { field: 'demand.underlying.caption', label: 'Case behind it' },
  'service.date': { field: 'demand.served.date', label: 'Served' },
  'service.method': { field: 'demand.served.method', label: 'Served how' },
  'compliance.due': { field: 'demand.due.date', label: 'Due' },
  'compliance.place': { field: 'demand.due.place', label: 'Place of return' },
  'compliance.days': { field: 'demand.due.date', label: 'Days from service to return' },
  'court.issuing': { field: 'demand.underlying.court', label: 'Issuing court' },
};

/** The field of the matter that answers a fact. */
export const fieldOf = (path: string): string => RECORD[path]?.field ?? `facts.${path}`;

/** 'Offence named?' */
export const labelOf = (path: string): string => RECORD[path]?.label ?? factQuestion(path)?.label ?? path;

const WORDS: ReadonlyMap<string, string> = new Map(
  [...dataTiers, ...dataCategories, ...issuerKinds, ...serviceMethods].map(({ value, label }) => [value, label]),
);

function one(path: string, value: unknown): string {
  if (typeof value === 'number') return value < 0 ? `−${thousands(-value)}` : thousands(value);
  if (typeof value !== 'string') return String(value);
  const [day = '', time] = value.split('T');
  if (parseCivilDate(day)) return time === undefined ? longDate(day) : `${longDate(day)}, ${clock(time)}`;
  const question = factQuestion(path);
  const option = question?.type.kind === 'choice' ? question.type.options.find(([each]) => each === value) : undefined;
  if (option) return option[1];
  return (path === 'instrument.id' ? law.instruments.get(value)?.title : WORDS.get(value)) ?? value;
}

/** What was answered, in words; nothing that is not there is made up. */
export function answerOf(path: string, value: unknown): string {
  if (value === undefined) return 'unanswered';
  if (value === null || (Array.isArray(value) && value.length === 0)) return 'none, or not known';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (Array.isArray(value)) return value.map((each) => one(path, each)).join('; ');
  return one(path, value);
}
