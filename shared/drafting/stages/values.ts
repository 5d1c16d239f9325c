import { longDate } from '../../kernel/civil-date';
import type { Law } from '../../schema/law';
import { isSample, type Matter } from '../../schema/matter';
import type { ListRow } from '../draft-doc';
import type { DocumentKind } from '../documents';
import { valueOrBlank } from '../blanks';
import { courtName } from '../court-name';
import { accountPhrase, capital, demandNoun } from '../words';
import { caseLabel } from './caption';
import { serviceLines } from './service-list';
import { addressee, rows, salutation, signatureFields } from './signature';

export const SAMPLE_BANNER = 'SAMPLE – NOT FOR FILING';

interface TemplateData {
  readonly values: Record<string, string>;
  readonly flags: Record<string, boolean>;
  readonly lists: Record<string, readonly ListRow[]>;
}

const isNewYork = (matter: Matter): boolean => /^ny/.test(matter.court?.id ?? '');

function subject(matter: Matter): string {
  const { demand } = matter;
  const account = accountPhrase(matter);
  if (demand.instrument === 'emergency-request-2702')
    return `Emergency disclosure request${account === undefined ? '' : `, ${account}`}`;
  const title = demand.title ?? capital(demandNoun(demand.instrument));
  const dated = demand.dated ? ` dated ${longDate(demand.dated)}` : '';
  const number = demand.number ? `, No. ${demand.number}` : '';
  return `${title} to ${demand.recipient.name}${dated}${number}${account === undefined ? '' : ` (${account})`}`;
}

/** The title at the foot: the paper's own name, without what else is bound with it. */
function footerTitle(matter: Matter, kind: DocumentKind): string {
  return kind
    .printedTitle(matter)
    .replace(/; Memorandum of Points and Authorities$/, '')
    .replace(/^Notice of Motion and (?=Memorandum)/, '');
}

/** All values, conditions and lists that the shipped templates name (shared/templates/template-fields.ts). */
export function templateData(matter: Matter, law: Law, kind: DocumentKind): TemplateData {
  const court = matter.court;
  const profile = court ? law.courts.get(court.id) : undefined;
  const signature = signatureFields(matter, law, kind);
  const to = addressee(matter, kind);
  const number = court?.caseNumber ? `${caseLabel(matter, law)} ${court.caseNumber}` : '';
  const values: Record<string, string> = {
    documentTitle: kind.printedTitle(matter),
    footerTitle: footerTitle(matter, kind),
    memorandumTitle: isNewYork(matter) ? 'MEMORANDUM OF LAW' : 'MEMORANDUM OF POINTS AND AUTHORITIES',
    courtName: profile && kind.kind !== 'letter' ? valueOrBlank(courtName(matter, law), 'district') : '',
    caseNumber: number,
    todayLong: longDate(matter.today),
    signingPlace: '',
    clientName: matter.client.name,
    clientShort: matter.client.short,
    movant: matter.client.short,
    issuerName: matter.demand.issuer.name,
    recipientName: matter.demand.recipient.name,
    demandNoun: demandNoun(matter.demand.instrument),
    demandTitle: matter.demand.title ?? capital(demandNoun(matter.demand.instrument)),
    judgeName: court?.judge ? `Hon. ${court.judge.replace(/^Hon\.? /, '')}` : '',
    judgeTitle: judgeTitle(matter, law),
    salutation: salutation(matter),
    subjectLine: subject(matter),
    deliveryLine: '',
    addresseeName: to[0] ?? '',
    ...signature.values,
  };
  const flags: Record<string, boolean> = {
    sample: isSample(matter),
    pleading: profile?.caption.style === 'pleading-paper',
    isMotion: kind.kind === 'motion',
    isOpposition: kind.kind === 'opposition',
    isDoe: matter.client.side === 'account-holder',
    federal: profile?.kind.startsWith('federal') ?? false,
    newYork: isNewYork(matter),
    dc: /^dc/.test(court?.id ?? ''),
    hasHearing: Boolean(court?.hearing?.date),
    hasCaseNumber: number !== '',
    hasSigningPlace: false,
    hasJudgeName: Boolean(court?.judge),
    hasDeliveryLine: false,
    hasCcList: false,
    hasCandor: false,
  };
  return {
    values,
    flags,
    lists: {
      ...signature.lists,
      // Once service is logged the certificate itself says on whom.
      serviceList: (matter.record?.services ?? []).length > 0 ? [] : rows(serviceLines(matter, kind)),
      addressee: rows(to),
      reLines: [],
      ccList: [],
    },
  };
}

function judgeTitle(matter: Matter, law: Law): string {
  const profile = matter.court ? law.courts.get(matter.court.id) : undefined;
  if (profile?.kind.startsWith('federal')) return 'UNITED STATES DISTRICT JUDGE';
  if (matter.court?.id === 'nyc-criminal') return 'JUDGE OF THE CRIMINAL COURT';
  if (matter.court?.id === 'ny-supreme-nycounty') return 'JUSTICE OF THE SUPREME COURT';
  return 'JUDGE OF THE SUPERIOR COURT';
}
