import { handleSpellings } from '../guard/crowd/one-spelling';
import { cellOf, saidOfSpeaker, type SaidOfSpeaker } from '../guard/crowd/small-cell';
import type { GuardFinding } from '../guard/finding';
import { checkRedaction, type RedactionQuestion, type RedactionScope } from '../guard/redaction/check-redaction';
import type { Diagnostic } from '../kernel/diagnostic';
import type { Law } from '../schema/law';
import type { Matter } from '../schema/matter';
import { docTexts } from './doc-text';
import { namedDeclaration } from '../drafting/record/declaration-of';
import { isCaptioned, type DocumentKind } from '../drafting/catalogue/document-kind';
import type { DraftDoc } from '../drafting/draft-doc';
import { publicSource } from '../sealing/source';
import type { CheckInput } from './draft-input';

/** Process of a criminal case or investigation: Fed. R. Crim. P. 49.1 speaks there, and reaches home addresses. */
const criminal: ReadonlySet<string> = new Set([
  'grand-jury-subpoena',
  'frcrp17-trial-subpoena',
  'order-2703d',
  'sca-search-warrant',
  'pen-trap-order',
  'ndo-2705b',
]);

/** The redaction rules that a filing in the matter's court is under; null: no court is chosen, or none of them is its. */
export function redactionScope({ court, demand }: Pick<Matter, 'court' | 'demand'>, law: Law): RedactionScope | null {
  const profile = court ? law.courts.get(court.id) : undefined;
  switch (profile?.kind) {
    case 'federal-district':
    case 'federal-district-default':
      return criminal.has(demand.instrument) ? 'federal-criminal' : 'federal-civil';
    case 'local-trial':
      return 'dc-superior';
    case 'state-trial':
      return profile.id.startsWith('ny-') ? 'ny-civil' : profile.id.startsWith('ca-') ? 'ca-civil' : null;
    default:
      return null;
  }
}

/** Words of the names of those who have an office and no home. */
const body =
  /\b(?:Inc|Corp|Corporation|Company|Co|L\.?L\.?[CP]|Ltd|Association|Foundation|Fund|Trust|Bank|University|College|School|Church|Union|Institute|Society|Press|Services?|Department|Bureau|Agency|Office|Police|Commission|Board|Administration|Authority|Committee|Protection|United States|State|People|City|County|Town|Village|District)\b/i;

/** A party that is one person and sued as such: where process is sent to may be where somebody lives. */
const isPerson = ({ name, role, capacity }: Matter['parties'][number]): boolean =>
  role !== 'government' && role !== 'people' && !/official/i.test(capacity ?? '') && !body.test(name);

/**
 * What a paper of this matter may say of people: the addresses and names that its parties, counsel and court go by. The
 * address of a party that is a person is none of them: Fed. R. Crim. P. 49.1(a)(5) leaves city and state. `homes`: what
 * the drawer, while it is open, holds as addresses.
 */
export function redactionQuestion(matter: Matter, law: Law, homes: readonly string[] = []): RedactionQuestion {
  const { issuer, recipient, served, due } = matter.demand;
  const { court } = matter;
  const addresses = [
    issuer.address,
    recipient.address,
    court?.process?.unitedStatesAttorney,
    court?.process?.attorneyGeneral,
  ];
  const people = matter.counsel.flatMap(({ address, email }) => [...(address ?? []), email ?? '']);
  const parties = matter.parties.flatMap((party) => (isPerson(party) ? [] : (party.address ?? [])));
  const places = [issuer.email, served.place, due.place, court?.hearing?.place];
  const accounts = matter.accounts.map(({ handle }) => (handle.startsWith('@') ? handle : `@${handle}`));
  const known = [...addresses.flatMap((lines) => lines ?? []), ...people, ...parties, ...places, ...accounts];
  return {
    scope: redactionScope(matter, law),
    checks: law.disclosureChecks,
    known: known.flatMap((one) => (one ? [one] : [])),
    homes,
  };
}

/** What the speaker goes by in the papers of a matter. */
export const speakerNames = ({ client, accounts }: Matter): string[] => [
  ...(client.side === 'account-holder' ? [client.name, client.short] : []),
  ...accounts.map(({ handle }) => handle),
];

/** The handles as the matter spells them, but for those that no paper may name. */
export const openHandles = ({ accounts }: Matter): string[] =>
  accounts.filter(({ protect, kind }) => protect !== true && kind !== 'site').map(({ handle }) => handle);

const severities = { block: 'error', warn: 'warning', info: 'info' } as const;

const asDiagnostic = ({ kind, severity, where, text, why, fix }: GuardFinding): Diagnostic => ({
  code: kind,
  severity: severities[severity],
  message: text === undefined ? why : `“${text}”: ${why}`,
  where,
  fix: fix ?? 'Take it out, or file it under seal.',
});

/** Once a paper: the same words in a caption and a body are one thing to mend. */
function once(findings: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(findings.map((one) => [`${one.code}\n${one.message}`, one])).values()];
}

/** What a paper for a court says of the speaker, in kinds; nothing where no court is given it, or the public is not. */
export function paperSays(doc: DraftDoc, kind: DocumentKind, matter: Matter): SaidOfSpeaker[] {
  if (!isCaptioned(kind) || doc.version === 'sealed') return [];
  const bySpeaker = namedDeclaration(kind.id)?.kind === 'doe';
  return saidOfSpeaker({ name: kind.title, stories: docTexts(doc), bySpeaker }, speakerNames(publicSource(matter)));
}

/**
 * What the rules on private facts would have out of a paper for a court, handles that are spelled in two ways, and what
 * the paper says of the speaker in sum with those that have left. A letter and an internal sheet are filed nowhere, and
 * a sealed version may say in full what a public one may not (Fed. R. Civ. P. 5.2(d), (f)).
 */
export function checkPrivateFacts({ doc, matter, law, kind, said }: CheckInput): Diagnostic[] {
  if (!isCaptioned(kind)) return [];
  const stories = docTexts(doc);
  const cell = doc.version === 'sealed' ? [] : cellOf([...paperSays(doc, kind, matter), ...said]);
  return once(
    [
      ...(doc.version === 'sealed' ? [] : checkRedaction(stories, redactionQuestion(matter, law))),
      ...handleSpellings(stories, openHandles(matter)),
      ...cell,
    ].map(asDiagnostic),
  );
}
