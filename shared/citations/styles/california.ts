import { citationDate, parseCivilDate } from '../../kernel/civil-date';
import { shortName, textName } from '../case-name';
import { courtAfterReporter, courtCite } from '../courts/court-cite';
import {
  docketLabel,
  isStatute,
  parseReporterCite,
  statuteText,
  type CitableRecord,
  type CiteOptions,
  type CiteRun,
} from '../format';
import { REPORTERS } from '../reporters';
import { firstCite, italic, roman, wholeRange } from './parts';
import type { StyleForms } from './style';

/*
 * The style of California's official reports: the year before the volume, abbreviations closed up, parallel reporters in
 * square brackets, and *supra* for a case already cited (Cal. Rules of Court, rule 1.200, lets papers choose it).
 */

/** 'Cal. App. 4th' → 'Cal.App.4th'; one circuit has a point before its last word and keeps the space. */
const closed = (abbreviation: string): string =>
  abbreviation === 'D.C. Cir.' ? abbreviation : abbreviation.replaceAll('. ', '.');

/** '460 n.5' → '460, fn. 5'. */
const pinned = (pin: string): string => wholeRange(pin).replace(/ n\.\s?(?=\d)/g, ', fn. ');

/** 'p. 64', 'pp. 342-343'; a section or paragraph names itself. */
function atPages(pin: string): string {
  if (/^[§¶*]/.test(pin)) return pin;
  const pages = pinned(pin);
  return `${/^\d+(?:-\d|, \d)/.test(pages) ? 'pp.' : 'p.'} ${pages}`;
}

const PRINTED: ReadonlySet<string> = new Set(
  REPORTERS.flatMap(({ cite, kind }) => (['scotus', 'federal', 'regional', 'state'].includes(kind) ? [cite] : [])),
);

/** The other printed reporters of the decision: ' [72 Cal.Rptr.3d 231]'. */
function parallel(record: CitableRecord): string {
  const others = record.citations.slice(1).flatMap((text) => {
    const cite = text.includes('(') ? undefined : parseReporterCite(text);
    return cite && PRINTED.has(cite.reporter) ? [`${cite.volume} ${closed(cite.reporter)} ${cite.page}`] : [];
  });
  return others.length === 0 ? '' : ` [${others.join(', ')}]`;
}

const bracket = (court: string, date: string): string =>
  `(${[closed(court), date].filter((one) => one !== '').join(' ')})`;

const remark = (options: CiteOptions): CiteRun[] =>
  options.parenthetical === undefined ? [] : [roman(` (${options.parenthetical})`)];

function where(record: CitableRecord, options: CiteOptions): string {
  const year = record.decided.slice(0, 4);
  const id = record.courtId ?? '';
  const pin = options.pin === undefined ? '' : `, ${pinned(options.pin)}`;
  const first = firstCite(record);
  if (first.kind === 'reporter') {
    const { volume, reporter, page } = first.cite;
    const court = courtAfterReporter(id, reporter) ?? '';
    return `${bracket(court, year)} ${volume} ${closed(reporter)} ${page}${pin}${parallel(record)}`;
  }
  if (first.kind === 'numbered') return `${bracket(courtCite(id) ?? '', year)} ${first.text}${pin}`;
  const [court, date, number] =
    first.kind === 'docket'
      ? [first.court, first.date, first.number]
      : [
          courtCite(id) ?? '',
          parseCivilDate(record.decided) ? citationDate(record.decided) : year,
          docketLabel(record.docket),
        ];
  return `(${[closed(court), date, number].filter((one) => one !== '').join(', ')})${pin}`;
}

function full(record: CitableRecord, options: CiteOptions = {}): CiteRun[] {
  const first = record.citations[0];
  if (first !== undefined && isStatute(record)) return [roman(statuteText(first, options.pin)), ...remark(options)];
  const name = options.omitName === true ? [] : [italic(textName(record)), roman(' ')];
  return [...name, roman(where(record, options)), ...remark(options)];
}

/** *Krinsky*, *supra*, 159 Cal.App.4th at p. 1164. */
function short(record: CitableRecord, options: CiteOptions = {}): CiteRun[] {
  if (isStatute(record)) return full(record, options);
  const head = [italic(shortName(record)), roman(', '), italic('supra')];
  const first = firstCite(record);
  const pin = options.pin === undefined ? '' : ` at ${atPages(options.pin)}`;
  if (first.kind !== 'reporter') return [...head, ...(pin === '' ? [] : [roman(`,${pin}`)]), ...remark(options)];
  const { volume, reporter, page } = first.cite;
  return [...head, roman(`, ${volume} ${closed(reporter)}${pin === '' ? ` ${page}` : pin}`), ...remark(options)];
}

export const CALIFORNIA_STYLE: StyleForms = {
  full,
  short,
  id: (options) => {
    const same = options.pin === undefined || options.samePin;
    const word = same ? 'ibid.' : 'id.';
    const head = italic(options.capital ? word.charAt(0).toUpperCase() + word.slice(1) : word);
    return [head, ...(same ? [] : [roman(` at ${atPages(options.pin ?? '')}`)]), ...remark(options)];
  },
};
