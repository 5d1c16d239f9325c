import { longDate } from '../../kernel/civil-date';
import type { Diagnostic } from '../../kernel/diagnostic';
import type { Conferral, ServiceEvent } from '../../schema/case-record';
import type { Law } from '../../schema/law';
import type { Matter } from '../../schema/matter';
import { documentKind, documentsOf, type DocumentKind } from '../documents';
import type { Block, Run } from '../draft-doc';
import { plainRuns, tidy } from '../passages/inline';
import { literalText } from '../passages/marks';
import type { Insertions } from '../passages/to-blocks';
import { markedExhibits } from '../record/exhibit-marks';
import { certifiesAll } from '../record/services-of';
import { capital, clock, series } from '../words';

interface Setting {
  readonly kind: Pick<DocumentKind, 'id'>;
  readonly matter: Matter;
  readonly law: Law;
  readonly blank: (label: string, where: string) => Run;
  readonly report: (finding: Diagnostic) => void;
}

/** To be filled in by hand: nothing was logged. */
const LINE = '____________________';

const METHODS: Readonly<Record<ServiceEvent['method'], string>> = {
  ecf: 'through the Court’s electronic-filing system',
  personal: 'by personal delivery',
  mail: 'by mail',
  'certified-mail': 'by certified mail',
  overnight: 'by overnight delivery',
  email: 'by e-mail',
  fax: 'by facsimile',
  portal: 'through an online portal',
};

/** 'the declaration of counsel': a paper as a certificate calls it. An id that is no paper of ours is printed as it is. */
function paperName(id: string, matter: Matter): string {
  const title =
    documentsOf(matter).find((paper) => paper.id === id)?.title ?? documentKind(id)?.title ?? id.replaceAll('-', ' ');
  return `the ${title.charAt(0) === '[' ? title.toLowerCase() : title.charAt(0).toLowerCase() + title.slice(1)}`;
}

const papersOf = ({ papers }: ServiceEvent, matter: Matter, all: string): string =>
  papers.length === 0 ? all : series(papers.map((paper) => paperName(paper, matter)));

/** A name that holds a comma is closed by one: 'the motion to quash, with memorandum, by mail'. */
const closed = (name: string): string => (/^[^;]*,[^;]*[^,;]$/.test(name) ? `${name},` : name);

const para = (text: string): Block => ({ kind: 'para', runs: tidy(plainRuns(literalText(text))) });
const bullet = (text: string): Block => ({ kind: 'item', list: 'bullet', runs: tidy(plainRuns(literalText(text))) });

const notLogged = (what: string, where: string): Diagnostic => ({
  code: 'not-logged',
  severity: 'warning',
  message: `No ${what} is logged; the certificate stays blank.`,
  where,
  fix: `Log the ${what} under Record once it has happened.`,
});

/** Each act of service that was logged, oldest first: day, who, what, how, on whom. */
function services({ matter, report, kind }: Setting): Block[] {
  const all = certifiesAll(kind)
    ? 'the papers filed with this certificate'
    : 'the foregoing, with the papers filed with it,';
  const logged = [...(matter.record?.services ?? [])].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  if (logged.length === 0) {
    report(notLogged('service', 'record.services'));
    return [para(`On ${LINE}, ${LINE} served ${LINE} by ${LINE} on:`), bullet(LINE)];
  }
  return logged.flatMap((event) => [
    para(
      `On ${longDate(event.on)}, ${event.by} served ${closed(papersOf(event, matter, all))} ${METHODS[event.method]} on:`,
    ),
    ...event.to.map(bullet),
  ]);
}

const HOW: Readonly<Record<Conferral['how'], string>> = {
  telephone: 'spoke by telephone with',
  video: 'spoke by video conference with',
  'in-person': 'met in person with',
  email: 'wrote by e-mail to',
  letter: 'wrote by letter to',
};

const OUTCOMES: Readonly<Record<Conferral['outcome'], string>> = {
  opposed: 'The relief sought was opposed.',
  unopposed: 'The relief sought was not opposed.',
  narrowed: 'The matters in dispute were narrowed.',
  'no-answer': 'No response was received.',
  open: 'No agreement was reached.',
};

/** Whether the motion is opposed, as the last word of the other side leaves it; a blank where it leaves it open. */
function stance(last: Conferral | undefined): string {
  if (last?.outcome === 'opposed') return 'The motion is opposed.';
  if (last?.outcome === 'unopposed') return 'The motion is not opposed.';
  return `Whether the motion is opposed: ${LINE}`;
}

/** Each attempt to confer that was logged, oldest first: day, hour, way, with whom, and what came of it. */
function conferrals({ matter, law, report }: Setting): Block[] {
  const logged = [...(matter.record?.conferrals ?? [])].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const court = law.courts.get(matter.court?.id ?? '');
  if (logged.length === 0) {
    report(notLogged('conferral', 'record.conferrals'));
    return [para(`On ${LINE}, at ${LINE}, ${LINE} conferred with ${LINE} by ${LINE}.`), para(stance(undefined))];
  }
  // E.D. Va. wants the parties to have met or spoken (Local Civil Rules 7(E), 37(E)): a letter alone is not enough.
  if (court?.id === 'vaed' && !logged.some(({ how }) => how === 'in-person' || how === 'telephone')) {
    report({
      code: 'conferral-method',
      severity: 'warning',
      message: `${court.name}: counsel must confer in person or by telephone (${court.confer.rule ?? 'local rule'}); none of the logged conferrals was.`,
      where: 'record.conferrals',
      fix: 'Confer in person or by telephone, and log it.',
    });
  }
  const told = logged.map((event) => {
    const [day = '', hour = ''] = event.at.split('T');
    const summary = event.summary ? ` ${event.summary}` : '';
    const words = `On ${longDate(day)}, at ${clock(hour)}, ${event.by} ${HOW[event.how]} ${event.with}.`;
    return para(`${words}${summary} ${OUTCOMES[event.outcome]}`);
  });
  return [...told, para(stance(logged.at(-1)))];
}

/**
 * The exhibits as a table: mark, title, date, pages; which columns depends on what is known of any. `only`: ids of those
 * that are listed; absent: all. A mark is that of the whole record in either case.
 */
export function exhibitTable(
  { matter, law, blank }: Omit<Setting, 'report' | 'kind'>,
  only?: ReadonlySet<string>,
): Block[] {
  const listed = markedExhibits(matter, law).filter(({ exhibit }) => only?.has(exhibit.id) ?? true);
  const counted = listed.some(({ exhibit }) => typeof exhibit.pages === 'number');
  const silent: Run = { t: '[not in the record]', mark: 'not-in-record' };
  const cell = (text: string): Run[] => tidy(plainRuns(literalText(text)));
  const known = (value: string | null | undefined, label: string, where: string): Run[] =>
    value === null ? [silent] : value === undefined ? [blank(label, where)] : cell(value);
  const head = ['Exhibit', 'Description', 'Date', ...(counted ? ['Pages'] : [])].map((word) => [{ t: word }]);
  const rows = listed.map(({ exhibit, mark }) => {
    const { dated, pages, title, sealed } = exhibit;
    const where = `record.exhibits.${exhibit.id}`;
    const day = typeof dated === 'string' ? longDate(dated) : dated;
    const number = typeof pages === 'number' ? String(pages) : pages;
    return [
      cell(mark),
      cell(`${capital(title)}${sealed === true ? ' (filed under seal)' : ''}`),
      known(day, `date of Exhibit ${mark}`, where),
      ...(counted ? [known(number, `pages of Exhibit ${mark}`, where)] : []),
    ];
  });
  return [{ kind: 'table', header: true, rows: [head, ...rows] }];
}

/** What `{{@services}}`, `{{@conferrals}}` and `{{@exhibits}}` stand for. */
export function recordInsertions(setting: Setting): Insertions {
  return {
    services: () => services(setting),
    conferrals: () => conferrals(setting),
    exhibits: () => exhibitTable(setting),
  };
}
