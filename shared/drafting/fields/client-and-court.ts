import { longDate } from '../../kernel/civil-date';
import type { Law } from '../../schema/law';
import type { Matter } from '../../schema/matter';
import { courtName } from '../court-name';
import { possessive } from '../words';
import { date, spec, time, type FieldTable } from './spec';

/** The client, its counsel and the day of the paper. */
export const CLIENT_FIELDS: FieldTable = {
  'matter.title': spec('Title of the matter', 'title', (m) => m.title),
  'today.long': spec('Date of the paper', 'today', (m) => longDate(m.today)),
  'client.name': spec('Client', 'client.name', (m) => m.client.name),
  'client.short': spec('Short name of the client', 'client.short', (m) => m.client.short),
  'client.description': spec('Description of the client', 'client.description', (m) => m.client.description),
  'client.isProvider': spec('Client is the provider', 'client.side', (m) => m.client.side === 'provider'),
  'client.isDoe': spec('Client is the account holder', 'client.side', (m) => m.client.side === 'account-holder'),
  'client.possessive': spec('Client', 'client.short', (m) => possessive(m.client.short)),
  movant: spec('Movant', 'client.short', (m) => m.client.short),
  'counsel.name': spec('Counsel for the client', 'counsel', (m) => m.counsel.find((c) => c.side === 'client')?.name),
  'counsel.firm': spec('Firm', 'counsel', (m) => m.counsel.find((c) => c.side === 'client')?.firm),
  'opposing.name': spec('Opposing counsel', 'counsel', (m) => m.counsel.find((c) => c.side === 'opposing')?.name),
};

const profile = (m: Matter, law: Law) => (m.court ? law.courts.get(m.court.id) : undefined);

/** The court where the paper goes. */
export const COURT_FIELDS: FieldTable = {
  'court.id': spec('Court', 'court.id', (m) => m.court?.id),
  'court.name': spec('Court', 'court.id', courtName),
  'court.citation': spec('Court', 'court.id', (m, law) => {
    const citation = profile(m, law)?.citation;
    return citation?.includes('{') ? undefined : citation;
  }),
  'court.isFederal': spec(
    'Federal court',
    'court.id',
    (m, law) => profile(m, law)?.kind.startsWith('federal') ?? false,
  ),
  'court.caseNumber': spec('Case number', 'court.caseNumber', (m) => m.court?.caseNumber),
  'court.judge': spec('Judge', 'court.judge', (m) => m.court?.judge),
  'court.part': spec('Part', 'court.part', (m) => m.court?.part),
  'court.hearingDate': spec('Hearing date', 'court.hearing.date', (m) => date(m.court?.hearing?.date)),
  'court.hearingTime': spec('Hearing time', 'court.hearing.time', (m) => time(m.court?.hearing?.time)),
  'court.hearingPlace': spec('Courtroom', 'court.hearing.place', (m) => m.court?.hearing?.place),
};
