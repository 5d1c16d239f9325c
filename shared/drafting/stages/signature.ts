import type { Law } from '../../schema/law';
import type { Counsel, Matter } from '../../schema/matter';
import type { Block, ListRow } from '../draft-doc';
import { isCaptioned } from '../catalogue/document-kind';
import type { DocumentKind } from '../documents';
import { valueOrBlank } from '../blanks';

/** Counsel who signs: the first on the client's side. */
export function signer(matter: Matter): Counsel | undefined {
  return matter.counsel.find((counsel) => counsel.side === 'client');
}

/** What a paper must say of the counsel who signs it (Fed. R. Civ. P. 11(a) and its state kin). */
const [NAME, ADDRESS, PHONE, EMAIL, BAR] = [
  'counsel who signs',
  'address of counsel',
  'telephone of counsel',
  'e-mail of counsel',
  'bar number of counsel',
];

const STATE_BAR = new Map([
  ['CA', 'State Bar No.'],
  ['DC', 'D.C. Bar No.'],
  ['NY', 'N.Y. Reg. No.'],
  ['VA', 'VSB No.'],
]);

/** The state whose bar number a court asks for. */
const HOME = new Map([
  ['cand', 'CA'],
  ['ca-superior-sf', 'CA'],
  ['dcd', 'DC'],
  ['dc-superior', 'DC'],
  ['nysd', 'NY'],
  ['nyc-criminal', 'NY'],
  ['ny-supreme-nycounty', 'NY'],
  ['vaed', 'VA'],
]);

/** A bar is entered by its state's name or by its letters. */
const STATE_LETTERS = new Map([
  ['california', 'CA'],
  ['new york', 'NY'],
  ['district of columbia', 'DC'],
  ['d.c.', 'DC'],
  ['virginia', 'VA'],
]);
const letters = (state: string): string => STATE_LETTERS.get(state.trim().toLowerCase()) ?? state;

/** The bar number the court asks for; all of them for a court with no state of its own. '' when counsel has none. */
export function barLine(counsel: Counsel | undefined, matter: Matter): string {
  const all = counsel?.bar ?? [];
  const local = all.filter((bar) => letters(bar.state) === HOME.get(matter.court?.id ?? ''));
  return (local.length > 0 ? local : all)
    .map((bar) => `${STATE_BAR.get(letters(bar.state)) ?? `${bar.state} Bar No.`} ${bar.number}`)
    .join('; ');
}

/** The same, or a blank where this court wants the number and nobody has entered one. */
function barOrBlank(counsel: Counsel | undefined, matter: Matter, law: Law, kind: DocumentKind): string {
  const asked = law.courts.get(matter.court?.id ?? '')?.signature.barNumber;
  const unanswered = counsel !== undefined && counsel.bar === undefined;
  return unanswered && asked && kind.kind !== 'letter' ? valueOrBlank(undefined, BAR) : barLine(counsel, matter);
}

/** 'Plaintiff Twitter, Inc.', 'Movant J. Doe', 'Non-Party Twitter, Inc.' */
export function clientRole(matter: Matter, kind: DocumentKind): string {
  const name = matter.client.name;
  if (kind.kind === 'complaint') return `Plaintiff ${name}`;
  if (kind.kind === 'letter') return name;
  const role = matter.parties.find((party) => party.name === name)?.role;
  if (role === 'plaintiff') return `Plaintiff ${name}`;
  if (role === 'respondent') return `Respondent ${name}`;
  // Who petitions for review of a letter opens a case of its own.
  if (matter.demand.instrument === 'nsl-2709' && matter.client.side === 'provider') return `Petitioner ${name}`;
  return matter.client.side === 'provider' ? `Non-Party ${name}` : `Movant ${name}`;
}

function addressLines(counsel: Counsel | undefined): readonly string[] {
  return counsel?.address === undefined ? [valueOrBlank(undefined, ADDRESS)] : (counsel.address ?? []);
}

/** Counsel as they stand at the head of a pleading: name and number, firm, address, contact, client. */
export function counselLines(matter: Matter, law: Law, kind: DocumentKind): string[] {
  const counsel = signer(matter);
  if (!counsel) return [valueOrBlank(undefined, `counsel for ${matter.client.short}`)];
  const bar = barOrBlank(counsel, matter, law, kind);
  const lines = [
    bar === '' ? counsel.name : `${counsel.name} (${bar})`,
    counsel.firm ?? '',
    ...addressLines(counsel),
    counsel.phone === null ? '' : `Telephone: ${valueOrBlank(counsel.phone, PHONE)}`,
    counsel.email === null ? '' : `E-mail: ${valueOrBlank(counsel.email, EMAIL)}`,
  ];
  return [...lines.filter((text) => text !== ''), '', `Attorneys for ${clientRole(matter, kind)}`];
}

/** Counsel at the head of pleading paper; nothing where the court puts counsel at the end. */
export function counselBlock(matter: Matter, law: Law, kind: DocumentKind): Block[] {
  const profile = matter.court ? law.courts.get(matter.court.id) : undefined;
  if (profile?.caption.style !== 'pleading-paper' || !isCaptioned(kind)) return [];
  return [{ kind: 'counsel-block', lines: counselLines(matter, law, kind) }];
}

/** Lines as rows of a template's list; empty ones are left out. */
export const rows = (lines: readonly string[]): ListRow[] =>
  lines.filter((text) => text !== '').map((text) => ({ line: text }));

const UNSIGNED = {
  values: {
    signerName: '',
    signerFirm: '',
    signerBar: '',
    signerPhone: '',
    signerEmail: '',
    clientRole: '',
    attorneysFor: '',
  },
  lists: { signerAddress: [], counselLines: [] },
};

/** Signature values and address lists. Nothing here ever signs: the line above the name stays blank. */
export function signatureFields(matter: Matter, law: Law, kind: DocumentKind) {
  if (kind.unsigned) return UNSIGNED;
  const counsel = signer(matter);
  return {
    values: {
      signerName: valueOrBlank(counsel?.name, NAME),
      signerFirm: counsel?.firm ?? '',
      signerBar: barOrBlank(counsel, matter, law, kind),
      signerPhone: valueOrBlank(counsel?.phone, PHONE),
      signerEmail: valueOrBlank(counsel?.email, EMAIL),
      clientRole: clientRole(matter, kind),
      attorneysFor: `Attorneys for ${clientRole(matter, kind)}`,
    },
    lists: {
      signerAddress: rows(addressLines(counsel)),
      counselLines: rows(counselLines(matter, law, kind)),
    },
  };
}

const notEmpty = (text: string | null | undefined): text is string => typeof text === 'string' && text !== '';

/**
 * Where the challenge goes: the other side's counsel or the issuer, as the record has them. An address that nobody has
 * entered is a blank in papers that are sent or served with a list; a complaint, an order and papers of the record print none.
 */
export function addressee(matter: Matter, kind: DocumentKind): readonly string[] {
  const served = kind.kind === 'motion' || kind.kind === 'opposition' || kind.kind === 'letter';
  const lines = (address: Counsel['address'], label: string): readonly string[] =>
    address === undefined && served ? [valueOrBlank(undefined, label)] : (address ?? []);
  const opposing = matter.counsel.find((counsel) => counsel.side === 'opposing');
  if (opposing) {
    return [opposing.name, opposing.firm, ...lines(opposing.address, 'address of opposing counsel')].filter(notEmpty);
  }
  const { issuer } = matter.demand;
  const person = issuer.officer ?? issuer.signatory;
  const title = issuer.officer ? issuer.officerTitle : issuer.signatoryTitle;
  const address = lines(issuer.address, 'address of the issuer');
  return [person, title, issuer.office, issuer.name, ...address].filter(notEmpty);
}

/** 'Dear Special Agent Hoffman', 'Dear Dana Whitlock'; without its closing mark, which the template sets. */
export function salutation(matter: Matter): string {
  const opposing = matter.counsel.find((counsel) => counsel.side === 'opposing');
  if (opposing) return `Dear ${opposing.role ? `${opposing.role} ` : ''}${opposing.name}`;
  const { issuer } = matter.demand;
  const person = issuer.officer ?? issuer.signatory;
  const title = (issuer.officer ? issuer.officerTitle : issuer.signatoryTitle) ?? '';
  if (!person) return issuer.office ? `To the ${issuer.office}` : 'To whom it may concern';
  const surname = person.split(' ').at(-1) ?? person;
  return /Special Agent/.test(title) ? `Dear Special Agent ${surname}` : `Dear ${person}`;
}
