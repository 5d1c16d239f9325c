import type { Law } from '../../schema/law';
import type { Matter, Party } from '../../schema/matter';
import { longDate } from '../../kernel/civil-date';
import { curlQuotes, holdTogether } from '../../kernel/typography';
import type { Block, Caption, CaptionLine, Run } from '../draft-doc';
import { isCaptioned, needsCaseNumber } from '../catalogue/document-kind';
import type { DocumentKind } from '../documents';
import { missingRun } from '../blanks';
import { courtLines } from '../court-name';
import { clock, demandNoun } from '../words';

const run = (t: string, format: Omit<Run, 't'> = {}): Run => ({ t: holdTogether(curlQuotes(t)), ...format });
const line = (t: string, align: CaptionLine['align'] = 'left', format: Omit<Run, 't'> = {}): CaptionLine => ({
  runs: [run(t, format)],
  align,
});
const gap: CaptionLine = { runs: [], align: 'left' };

function ofRole(matter: Matter, ...roles: Party['role'][]): Party[] {
  return matter.parties.filter((party) => roles.includes(party.role));
}

const ROLE_WORD: Partial<Record<Party['role'], string>> = {
  plaintiff: 'Plaintiff',
  petitioner: 'Petitioner',
  movant: 'Movant',
  defendant: 'Defendant',
  respondent: 'Respondent',
};

/** 'Plaintiffs,' under the names of one side; `fallback` names the side while nobody is entered for it. */
function role(parties: readonly Party[], fallback: Party['role'], end: string): CaptionLine {
  const word = ROLE_WORD[parties[0]?.role ?? fallback] ?? '';
  return line(`${word}${parties.length > 1 ? 's' : ''}${end}`, 'indent');
}

/** A name in capitals as captions print it: McAleenan becomes McALEENAN. */
function capitals(name: string): string {
  return name.toUpperCase().replace(/\bMC(?=[A-Z]{2})/g, 'Mc');
}

/** A title in capitals; the subsection of a statute is not a capital letter: § 2703(d), never § 2703(D). */
export const capitalTitle = (title: string): string =>
  title
    .toUpperCase()
    .replace(
      /(§§?\s?[\dA-Z.-]+)((?:\([A-Z\d]+\))+)/g,
      (_, section: string, parts: string) => section + parts.toLowerCase(),
    );

/** The names of one side, or a blank for it. */
function names(parties: readonly Party[], fallback: Party['role']): CaptionLine[] {
  if (parties.length === 0) return [{ runs: [missingRun(fallback), run(',')], align: 'left' }];
  return parties.map((party, i) => {
    const capacity = party.capacity ? `, ${party.capacity}` : '';
    const end = i === parties.length - 1 ? ',' : ';';
    return { runs: [run(capitals(party.name)), run(`${capacity}${end}`)], align: 'left' };
  });
}

/** The parties against each other, or 'In re …' when no action is pending. */
function leftSide(matter: Matter, law: Law, kind: DocumentKind): CaptionLine[] {
  const profile = matter.court ? law.courts.get(matter.court.id) : undefined;
  const separator = profile?.caption.partySeparator.split(' or ')[0] ?? 'v.';
  const people = ofRole(matter, 'people')[0];
  const above = ofRole(matter, 'plaintiff', 'petitioner');
  const below = ofRole(matter, 'defendant', 'respondent');
  const opponents = [...names(below, 'defendant'), role(below, 'defendant', '.')];
  if (people) {
    const accused = [...names(below, 'defendant'), gap, role(below, 'defendant', '.')];
    return [line(`${capitals(people.name)},`), gap, line(separator, 'centre'), gap, ...accused];
  }
  // A motion against process in a case of others is captioned as that case only when the parties are entered; a
  // complaint opens a case of its own and cannot do without them (Fed. R. Civ. P. 10(a)).
  if (kind.kind === 'complaint' || (above.length > 0 && below.length > 0)) {
    const claimants = [...names(above, 'plaintiff'), role(above, 'plaintiff', ',')];
    return [...claimants, gap, line(separator, 'indent'), gap, ...opponents];
  }
  return inReLines(matter);
}

/** Public paper: never more of the account than the demand's own words. */
function inReLines({ demand, accounts }: Matter): CaptionLine[] {
  const to = demand.recipient.name.toUpperCase();
  if (demand.instrument === 'sca-search-warrant') {
    const place = accounts.find((account) => account.protect !== true)?.handle ?? 'INFORMATION';
    return [
      line('IN THE MATTER OF THE SEARCH OF'),
      line(place.toUpperCase()),
      line('THAT IS STORED AT PREMISES OWNED, MAINTAINED, CONTROLLED, OR OPERATED BY'),
      line(to),
    ];
  }
  const title = (demand.title ?? demandNoun(demand.instrument)).toUpperCase();
  const dated = demand.dated ? ` DATED ${longDate(demand.dated).toUpperCase()}` : '';
  return [line(`IN RE ${title} TO ${to}${dated}`)];
}

function rightSide(matter: Matter, law: Law, kind: DocumentKind): CaptionLine[] {
  const court = matter.court;
  const label = caseLabel(matter, law);
  const number: CaptionLine =
    court?.caseNumber === undefined && needsCaseNumber(kind, matter)
      ? { runs: [run(`${label} `), missingRun('case number')] }
      : line(`${label} ${court?.caseNumber ?? '_______________'}`);
  const lines: CaptionLine[] = [number];
  if (court?.judge) lines.push(line(`Hon. ${court.judge.replace(/^Hon\.? /, '')}`));
  lines.push(gap, line(capitalTitle(kind.printedTitle(matter)), 'left', { b: true }));
  if (kind.kind === 'motion' && court?.hearing?.date) {
    lines.push(gap, line(`Date: ${longDate(court.hearing.date)}`));
    if (court.hearing.time) lines.push(line(`Time: ${clock(court.hearing.time)}`));
    if (court.hearing.place) lines.push(line(`Place: ${court.hearing.place}`));
  }
  return lines;
}

/** 'Case No.', 'Docket No.:', 'Special Proceedings No.': the profile's first label without its examples. */
export function caseLabel(matter: Matter, law: Law): string {
  const profile = matter.court ? law.courts.get(matter.court.id) : undefined;
  const label = profile?.caption.caseNumberLabel.split(' / ')[0] ?? 'Case No.';
  if (matter.court?.id === 'dc-superior' && matter.demand.instrument === 'sca-search-warrant')
    return 'Special Proceedings No.';
  return /\{|\d/.test(label) ? 'Case No.' : label;
}

/** The caption in this court's form. Nothing for letters. Source of the form: the court profile's caption group. */
export function captionBlock(matter: Matter, law: Law, kind: DocumentKind): Block[] {
  const profile = matter.court ? law.courts.get(matter.court.id) : undefined;
  if (!profile || !isCaptioned(kind)) return [];
  const caption: Caption = {
    kind: 'caption',
    style: profile.caption.style,
    courtLines: courtLines(matter, law),
    left: leftSide(matter, law, kind),
    right: rightSide(matter, law, kind),
  };
  return [caption];
}
