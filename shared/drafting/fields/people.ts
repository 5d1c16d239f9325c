import { longDate } from '../../kernel/civil-date';
import type { Matter } from '../../schema/matter';
import { accountPhrase, clock, possessive } from '../words';
import { spec, type FieldTable } from './spec';

const handles = (m: Matter) => m.accounts.filter((account) => account.protect !== true);

/** Issuer, recipient, speaker, the case behind the demand, and who decided on an emergency request. */
export const PEOPLE_FIELDS: FieldTable = {
  'issuer.name': spec('Issuer', 'demand.issuer.name', (m) => m.demand.issuer.name),
  'issuer.short': spec('Short name of the issuer', 'demand.issuer.short', (m) => m.demand.issuer.short),
  'issuer.possessive': spec('Issuer', 'demand.issuer.short', (m) => possessive(m.demand.issuer.short)),
  'issuer.kind': spec('Kind of issuer', 'demand.issuer.kind', (m) => m.demand.issuer.kind),
  'issuer.office': spec('Office of the issuer', 'demand.issuer.office', (m) => m.demand.issuer.office),
  'issuer.officer': spec('Officer who sent it', 'demand.issuer.officer', (m) => m.demand.issuer.officer),
  'issuer.officerTitle': spec('Rank of the officer', 'demand.issuer.officerTitle', (m) => m.demand.issuer.officerTitle),
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
