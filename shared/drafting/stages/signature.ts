import type { Law } from '../../schema/law';
import type { Counsel, Matter } from '../../schema/matter';
import type { Block, ListRow } from '../draft-doc';
import type { DocumentKind } from '../documents';
import { valueOrBlank } from './blanks';

/** Counsel who signs: the first on the client's side. */
export function signer(matter: Matter): Counsel | undefined {
  return matter.counsel.find((counsel) => counsel.side === 'client');
}

const STATE_BAR: Readonly<Record<string, string>> = {
  CA: 'State Bar No.',
  DC: 'D.C. Bar No.',
  NY: 'N.Y. Reg. No.',
  VA: 'VSB No.',
};

/** The bar number the court asks for; all of them for a court with no state of its own. */
export function barLine(counsel: Counsel | undefined, matter: Matter): string {
  if (!counsel?.bar || counsel.bar.length === 0) return '';
  const home: Readonly<Record<string, string>> = {
    cand: 'CA',
    'ca-superior-sf': 'CA',
    dcd: 'DC',
    'dc-superior': 'DC',
    nysd: 'NY',
    'nyc-criminal': 'NY',
    'ny-supreme-nycounty': 'NY',
    vaed: 'VA',
  };
  const state = home[matter.court?.id ?? ''];
  const local = counsel.bar.filter((bar) => bar.state === state);
  return (local.length > 0 ? local : counsel.bar)
    .map((bar) => `${STATE_BAR[bar.state] ?? `${bar.state} Bar No.`} ${bar.number}`)
    .join('; ');
}

/** 'Plaintiff Twitter, Inc.', 'Movant J. Doe', 'Non-Party Twitter, Inc.' */
export function clientRole(matter: Matter, kind: DocumentKind): string {
  const name = matter.client.name;
  if (kind.kind === 'complaint') return `Plaintiff ${name}`;
  if (kind.kind === 'letter') return name;
  const role = matter.parties.find((party) => party.name === name)?.role;
  if (role === 'plaintiff') return `Plaintiff ${name}`;
  if (role === 'respondent') return `Respondent ${name}`;
  return matter.client.side === 'provider' ? `Non-Party ${name}` : `Movant ${name}`;
}

export function counselLines(matter: Matter, kind: DocumentKind): string[] {
  const counsel = signer(matter);
  if (!counsel) return [`[MISSING: counsel for ${matter.client.short}]`];
  const bar = barLine(counsel, matter);
  const contact = [counsel.phone ? `Telephone: ${counsel.phone}` : '', counsel.email ? `E-mail: ${counsel.email}` : ''];
  return [
    bar === '' ? counsel.name : `${counsel.name} (${bar})`,
    counsel.firm ?? '',
    ...(counsel.address ?? []),
    ...contact,
    '',
    `Attorneys for ${clientRole(matter, kind)}`,
  ].filter((text, i, all) => text !== '' || (i > 0 && i === all.length - 2));
}

/** Counsel at the head of pleading paper; nothing where the court puts counsel at the end. */
export function counselBlock(matter: Matter, law: Law, kind: DocumentKind): Block[] {
  const profile = matter.court ? law.courts.get(matter.court.id) : undefined;
  if (profile?.caption.style !== 'pleading-paper' || kind.kind === 'letter') return [];
  return [{ kind: 'counsel-block', lines: counselLines(matter, kind) }];
}

const rows = (lines: readonly string[]): ListRow[] =>
  lines.filter((text) => text !== '').map((text) => ({ line: text }));

/** Signature values and address lists. Nothing here ever signs: the line above the name stays blank. */
export function signatureFields(matter: Matter, kind: DocumentKind) {
  const counsel = signer(matter);
  return {
    values: {
      signerName: valueOrBlank(counsel?.name, 'counsel who signs'),
      signerFirm: counsel?.firm ?? '',
      signerBar: barLine(counsel, matter),
      signerPhone: counsel?.phone ?? '',
      signerEmail: counsel?.email ?? '',
      clientRole: clientRole(matter, kind),
      attorneysFor: `Attorneys for ${clientRole(matter, kind)}`,
    },
    lists: {
      signerAddress: rows(counsel?.address ?? []),
      counselLines: rows(counselLines(matter, kind)),
    },
  };
}

/** Where the challenge goes: issuer or its counsel, as the record has them. */
export function addressee(matter: Matter): readonly string[] {
  const opposing = matter.counsel.find((counsel) => counsel.side === 'opposing');
  if (opposing) return [opposing.name, opposing.firm ?? '', ...(opposing.address ?? [])].filter((text) => text !== '');
  const { issuer } = matter.demand;
  const person = issuer.officer ?? issuer.signatory ?? undefined;
  const title = issuer.officer ? issuer.officerTitle : issuer.signatoryTitle;
  return [person ?? '', title ?? '', issuer.office ?? '', issuer.name, ...(issuer.address ?? [])].filter(
    (text) => text !== '',
  );
}

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

export { rows };
