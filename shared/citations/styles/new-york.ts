import { citationDate, parseCivilDate } from '../../kernel/civil-date';
import { own } from '../../kernel/own';
import { shortName, textName } from '../case-name';
import { courtAfterReporter, courtCite } from '../courts/court-cite';
import { STATE_OF_DISTRICT } from '../courts/districts.data';
import { docketLabel, isStatute, statuteText, type CitableRecord, type CiteOptions, type CiteRun } from '../format';
import { firstCite, italic, roman, wholeRange } from './parts';
import type { StyleForms } from './style';

/*
 * The style of New York's official reports: no points in reporters and courts, 'v' without one, court and year in square
 * brackets, 'Matter of' for every 'In re', the official reporter alone.
 */

/** Words of names that the official reports shorten; our own list, kept to what everyone shortens. */
const WORDS: Readonly<Record<string, string>> = {
  Association: 'Assn.',
  Commission: 'Commn.',
  Committee: 'Comm.',
  Company: 'Co.',
  Corporation: 'Corp.',
  Department: 'Dept.',
  Incorporated: 'Inc.',
  Insurance: 'Ins.',
  International: 'Intl.',
  Limited: 'Ltd.',
  Management: 'Mgt.',
  National: 'Natl.',
};

const pointless = (words: string): string => words.replaceAll('.', '');

const official = (name: string): string =>
  name
    .replace(/^(?:In re|Ex parte) /, 'Matter of ')
    .replace(/ v\. /, ' v ')
    .replace(/\b[A-Z][a-z]+\b/g, (word) => own(WORDS, word) ?? word);

/** The name as the official reports print it; a special proceeding between two parties keeps its 'Matter of'. */
function officialName(record: CitableRecord): string {
  const name = textName(record);
  const special = record.caption.startsWith('Matter of ') && !name.startsWith('Matter of ');
  return official(special ? `Matter of ${name}` : name);
}

/** 'Crim. Ct. N.Y. Cnty.' → 'Crim Ct, NY County'; 'S.D.N.Y.' → 'SD NY'; "App. Div. 1st Dep't" → '1st Dept'. */
function officialCourt(id: string, words: string): string {
  const district = STATE_OF_DISTRICT.has(id) ? words.replace(/((?:[CEMNSW]\.)?D\.)\s?/, '$1 ') : words;
  return pointless(district)
    .replace("Dep't", 'Dept')
    .replace(/^App Div (?=\d)/, '')
    .replace(/^App Term (?=\d)/, 'App Term, ')
    .replace(/ Ct (.+) Cnty$/, ' Ct, $1 County');
}

/** A year follows the court directly, a day after a comma. */
const bracket = (court: string, date: string): string =>
  `[${[court, date].filter((one) => one !== '').join(/^\d{4}$/.test(date) ? ' ' : ', ')}]`;

const remark = (options: CiteOptions): CiteRun[] =>
  options.parenthetical === undefined ? [] : [roman(` [${options.parenthetical}]`)];

const pinned = (pin: string): string => wholeRange(pin).replace(/ n\.\s?(?=\d)/g, ' n ');

function where(record: CitableRecord, options: CiteOptions): string {
  const year = record.decided.slice(0, 4);
  const id = record.courtId ?? '';
  const pin = options.pin === undefined ? '' : `, ${pinned(options.pin)}`;
  const first = firstCite(record);
  if (first.kind === 'reporter') {
    const { volume, reporter, page } = first.cite;
    const court = officialCourt(id, courtAfterReporter(id, reporter) ?? '');
    return `${volume} ${pointless(reporter)} ${page}${pin} ${bracket(court, year)}`;
  }
  const court = officialCourt(id, courtCite(id) ?? '');
  if (first.kind === 'numbered') return `${first.text}${pin} ${bracket(court, year)}`;
  if (first.kind === 'docket') return `${first.number}${pin} ${bracket(court, first.date)}`;
  const date = parseCivilDate(record.decided) ? citationDate(record.decided) : year;
  return `${docketLabel(record.docket)}${pin} ${bracket(court, date)}`;
}

function full(record: CitableRecord, options: CiteOptions = {}): CiteRun[] {
  const first = record.citations[0];
  if (first !== undefined && isStatute(record)) return [roman(statuteText(first, options.pin)), ...remark(options)];
  const name = options.omitName === true ? [] : [italic(officialName(record)), roman(', ')];
  return [...name, roman(where(record, options)), ...remark(options)];
}

/** *Harris*, 36 Misc 3d at 617. */
function short(record: CitableRecord, options: CiteOptions = {}): CiteRun[] {
  if (isStatute(record)) return full(record, options);
  const first = firstCite(record);
  const base =
    first.kind === 'reporter'
      ? `${first.cite.volume} ${pointless(first.cite.reporter)}`
      : first.kind === 'numbered'
        ? `${first.text},`
        : `${first.kind === 'docket' ? first.number : docketLabel(record.docket)},`;
  const page = first.kind === 'reporter' ? `${base} ${first.cite.page}` : base.slice(0, -1);
  const name = italic(official(shortName(record)));
  const cited = options.pin === undefined ? page : `${base} at ${pinned(options.pin)}`;
  return [name, roman(`, ${cited}`), ...remark(options)];
}

export const NEW_YORK_STYLE: StyleForms = {
  full,
  short,
  id: (options) => {
    const head = italic(options.capital ? 'Id.' : 'id.');
    if (options.pin === undefined || options.samePin) return [head, ...remark(options)];
    const at = /^[§¶]/.test(options.pin) ? ` ${options.pin}` : ` at ${pinned(options.pin)}`;
    return [head, roman(at), ...remark(options)];
  },
};
