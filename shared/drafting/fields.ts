import { longDate } from '../kernel/civil-date';
import type { Law } from '../schema/law';
import type { Matter } from '../schema/matter';
import type { PathValue, SlotText } from './passages/expand';
import { derivedFacts, factAt } from './derive-facts';
import { accountPhrase, capital, clock, demandNoun, possessive, SERVICE_WORDS, series, thousands } from './words';

type Answer = string | boolean | null | undefined;

/** One name a passage may use. */
export interface FieldSpec {
  /** What the form calls it: 'Return date'. */
  readonly label: string;
  /** Path in the matter file where it is entered, for the link beside a blank. */
  readonly where: string;
  readonly get: (matter: Matter, law: Law) => Answer;
}

const date = (value: string | null | undefined): Answer => (typeof value === 'string' ? longDate(value) : value);
const time = (value: string | null | undefined): Answer => (typeof value === 'string' ? clock(value) : value);
const spec = (label: string, where: string, get: FieldSpec['get']): FieldSpec => ({ label, where, get });

function client(): Record<string, FieldSpec> {
  return {
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
}

function court(): Record<string, FieldSpec> {
  const profile = (m: Matter, law: Law) => (m.court ? law.courts.get(m.court.id) : undefined);
  return {
    'court.id': spec('Court', 'court.id', (m) => m.court?.id),
    'court.name': spec('Court', 'court.id', (m, law) => profile(m, law)?.name),
    'court.citation': spec('Court', 'court.id', (m, law) => profile(m, law)?.citation),
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
}

function demand(): Record<string, FieldSpec> {
  const noun = (m: Matter): string => demandNoun(m.demand.instrument);
  const instrument = (m: Matter, law: Law) => law.instruments.get(m.demand.instrument);
  const tier = (name: string) => (m: Matter) => m.demand.items.some((item) => item.tier === name);
  return {
    'instrument.id': spec('Kind of demand', 'demand.instrument', (m) => m.demand.instrument),
    'instrument.title': spec('Kind of demand', 'demand.instrument', (m, law) => instrument(m, law)?.title),
    'instrument.judgeSigned': spec('Signed by a judge', 'facts.instrument.judgeSigned', (m, law) => {
      const answered = factAt(m.facts, 'instrument.judgeSigned');
      return typeof answered === 'boolean' ? answered : instrument(m, law)?.judgeSigned === true;
    }),
    'demand.noun': spec('Kind of demand', 'demand.instrument', noun),
    'demand.Noun': spec('Kind of demand', 'demand.instrument', (m) => capital(noun(m))),
    'demand.title': spec('Title on the face of the demand', 'demand.title', (m) => m.demand.title),
    'demand.number': spec('Number of the demand', 'demand.number', (m) => m.demand.number),
    'demand.dated': spec('Date on the demand', 'demand.dated', (m) => date(m.demand.dated)),
    'demand.served': spec('Date of service', 'demand.served.date', (m) => date(m.demand.served.date)),
    'demand.servedTime': spec('Time of service', 'demand.served.time', (m) => time(m.demand.served.time)),
    'demand.servedMethod': spec('How it was served', 'demand.served.method', (m) => {
      const method = m.demand.served.method;
      return typeof method === 'string' ? SERVICE_WORDS[method] : method;
    }),
    'demand.servedPlace': spec('Where it was served', 'demand.served.place', (m) => m.demand.served.place),
    'demand.due': spec('Return date', 'demand.due.date', (m) => date(m.demand.due.date)),
    'demand.dueTime': spec('Hour of return', 'demand.due.time', (m) => time(m.demand.due.time)),
    'demand.duePlace': spec('Place of return', 'demand.due.place', (m) => m.demand.due.place),
    'demand.statutes': spec('Statutes cited on its face', 'demand.statutes', (m) => series(m.demand.statutes ?? [])),
    'demand.items': spec('Items demanded', 'demand.items', (m) => series(m.demand.items.map((item) => item.text))),
    'demand.itemsCount': spec('Items demanded', 'demand.items', (m) => String(m.demand.items.length)),
    'demand.purposeStated': spec('Purpose stated', 'demand.purposeStated', (m) => m.demand.purposeStated),
    'demand.offenceStated': spec('Offence stated', 'demand.offenceStated', (m) => m.demand.offenceStated),
    'demand.secrecyWords': spec('Words asking for secrecy', 'demand.secrecy.words', (m) => m.demand.secrecy?.words),
    'demand.dueBeforeServed': spec('Due before it was served', 'demand.due.date', (m) => {
      const { served, due } = m.demand;
      return Boolean(served.date && due.date && due.date < served.date);
    }),
    'demand.peopleAffected': spec('People affected', 'demand.items', (m) => {
      const people = factAt(derivedFacts(m), 'demand.affectedPersonsEstimate');
      return typeof people === 'number' ? thousands(people) : undefined;
    }),
    'has.contents': spec('Contents demanded', 'demand.items', tier('contents')),
    'has.noncontent': spec('Non-content records demanded', 'demand.items', tier('other-noncontent')),
    'has.subscriber': spec('Subscriber records demanded', 'demand.items', tier('basic-subscriber')),
  };
}

function people(): Record<string, FieldSpec> {
  const handles = (m: Matter) => m.accounts.filter((account) => account.protect !== true);
  return {
    'issuer.name': spec('Issuer', 'demand.issuer.name', (m) => m.demand.issuer.name),
    'issuer.short': spec('Short name of the issuer', 'demand.issuer.short', (m) => m.demand.issuer.short),
    'issuer.possessive': spec('Issuer', 'demand.issuer.short', (m) => possessive(m.demand.issuer.short)),
    'issuer.kind': spec('Kind of issuer', 'demand.issuer.kind', (m) => m.demand.issuer.kind),
    'issuer.office': spec('Office of the issuer', 'demand.issuer.office', (m) => m.demand.issuer.office),
    'issuer.officer': spec('Officer who sent it', 'demand.issuer.officer', (m) => m.demand.issuer.officer),
    'issuer.officerTitle': spec(
      'Rank of the officer',
      'demand.issuer.officerTitle',
      (m) => m.demand.issuer.officerTitle,
    ),
    'issuer.signatory': spec('Who signed it', 'demand.issuer.signatory', (m) => m.demand.issuer.signatory),
    'issuer.signatoryTitle': spec(
      'Rank of the signatory',
      'demand.issuer.signatoryTitle',
      (m) => m.demand.issuer.signatoryTitle,
    ),
    'recipient.name': spec('Recipient', 'demand.recipient.name', (m) => m.demand.recipient.name),
    'recipient.short': spec('Recipient', 'demand.recipient.short', (m) => m.demand.recipient.short),
    'recipient.possessive': spec('Recipient', 'demand.recipient.short', (m) => possessive(m.demand.recipient.short)),
    'account.handle': spec('Account', 'accounts', (m) => handles(m)[0]?.handle),
    'account.phrase': spec('Account', 'accounts', accountPhrase),
    'account.platform': spec('Platform', 'accounts', (m) => handles(m)[0]?.platform),
    'account.several': spec('Account', 'accounts', (m) => handles(m).length > 1),
    'speech.describes': spec('What the account does', 'demand.speech.describes', (m) => m.demand.speech?.describes),
    'speech.summary': spec('What the speech is about', 'demand.speech.summary', (m) => m.demand.speech?.summary),
    'underlying.caption': spec('Underlying case', 'demand.underlying.caption', (m) => m.demand.underlying?.caption),
    'underlying.court': spec('Court of that case', 'demand.underlying.court', (m) => m.demand.underlying?.court),
    'underlying.number': spec('Number of that case', 'demand.underlying.number', (m) => m.demand.underlying?.number),
    'underlying.nature': spec('Nature of that case', 'demand.underlying.nature', (m) => m.demand.underlying?.nature),
    'emergency.claim': spec('Emergency claimed', 'demand.emergency.claim', (m) => m.demand.emergency?.claim),
    'emergency.requestedAt': spec(
      'When the request was made',
      'demand.emergency.requestedAt',
      (m) => m.demand.emergency?.requestedAt,
    ),
    'emergency.policy': spec('Provider’s policy words', 'demand.emergency.policy', (m) => m.demand.emergency?.policy),
    'decision.by': spec('Who decided', 'demand.decision.by', (m) => m.demand.decision?.by),
    'decision.at': spec('When it was decided', 'demand.decision.at', (m) => {
      const [day, hour] = m.demand.decision?.at.split('T') ?? [];
      return day && hour ? `${longDate(day)}, at ${clock(hour)}` : undefined;
    }),
    'decision.reasons': spec('Reasons recorded', 'demand.decision.reasons', (m) => m.demand.decision?.reasons),
  };
}

/** Every name a passage may print or ask for; `facts.…` paths come on top, for conditions only. */
export const FIELDS: Readonly<Record<string, FieldSpec>> = { ...client(), ...court(), ...demand(), ...people() };

/** The value behind a path, for conditions. */
export function lookUp(matter: Matter, law: Law): (path: string) => PathValue {
  const facts = derivedFacts(matter);
  return (path) => {
    if (path.startsWith('facts.')) return factAt(facts, path.slice('facts.'.length)) as PathValue;
    return FIELDS[path]?.get(matter, law);
  };
}

/** The text behind a slot: the value, a blank with its label, or the record's silence. */
export function slotText(matter: Matter, law: Law, path: string): SlotText {
  const field = FIELDS[path];
  if (!field) return { missing: path };
  const value = field.get(matter, law);
  if (value === null) return { notInRecord: true };
  return typeof value === 'string' && value !== '' ? { text: value } : { missing: field.label };
}
