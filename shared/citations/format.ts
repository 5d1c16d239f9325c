import { citationDate, parseCivilDate } from '../kernel/civil-date';
import { citationName, shortName, textName, type NamedRecord } from './case-name';
import { courtAfterReporter, courtCite } from './courts/court-cite';

/** A stretch of text with one formatting: what a citation is made of. */
export interface CiteRun {
  readonly t: string;
  readonly i?: boolean;
}

/** What the formatter needs of a library record. */
export interface CitableRecord extends NamedRecord {
  readonly courtId: string | null;
  readonly docket: string | null;
  readonly decided: string;
  readonly citations: readonly string[];
}

export interface CiteOptions {
  /** Pin cite as printed: '342-43', '460 n.5', '§ 1509(a)'. */
  readonly pin?: string;
  /** Text of the explanatory parenthesis, without its brackets. */
  readonly parenthetical?: string;
  /** True when the name has just been printed in the sentence. */
  readonly omitName?: boolean;
  /** True when the short form alone would also name another authority of the paper: the date tells them apart. */
  readonly dated?: boolean;
}

export interface ReporterCite {
  readonly volume: string;
  readonly reporter: string;
  readonly page: string;
}

/** '36 Misc. 3d 613' → its three parts; undefined for docket and slip-opinion citations. */
export function parseReporterCite(text: string): ReporterCite | undefined {
  const m = /^(\d+) (\D[^()]*?) (\d+)(?: \(.*\))?$/.exec(text);
  const [, volume, reporter, page] = m ?? [];
  return volume && reporter && page && !/Slip Op|WL|LEXIS/.test(reporter) ? { volume, reporter, page } : undefined;
}

/** A statute of the library ('19 U.S.C. § 1509') rather than a decision. */
export function isStatute(record: CitableRecord): boolean {
  return record.courtId === null && record.docket === null && (record.citations[0] ?? '').includes('§');
}

/** Ranges take an en dash. */
const dash = (pin: string): string => pin.replace(/(\d)-(\d)/g, '$1–$2');

function yearOf(decided: string): string {
  return decided.slice(0, 4);
}

function courtInWords(id: string | null, reporter: string | undefined): string {
  // Which of Virginia's circuit courts decided is not always known; the reporter says that it was one of them.
  if (id === null) return reporter === 'Va. Cir.' ? 'Cir. Ct.' : '';
  return (reporter === undefined ? courtCite(id) : courtAfterReporter(id, reporter)) ?? '';
}

/** What stands in the parenthesis after the page: court as far as the reporter leaves it open, then the year. */
function courtAndYear(record: CitableRecord, reporter: string | undefined): string {
  const court = courtInWords(record.courtId, reporter);
  const date =
    reporter === undefined && parseCivilDate(record.decided) ? citationDate(record.decided) : yearOf(record.decided);
  return court === '' ? date : `${court} ${date}`;
}

function closing(options: CiteOptions): CiteRun[] {
  return options.parenthetical === undefined ? [] : [{ t: ` (${options.parenthetical})` }];
}

/** A statute's pin names its own section ('§ 1509(a)'); print it in place of the bare section. */
export function statuteText(base: string, pin: string | undefined): string {
  if (pin === undefined) return base;
  return pin.startsWith('§') ? base.replace(/§.*$/, pin) : base;
}

/**
 * The full citation of a record: name in italics, reporter and page, pin, court and year.
 * The first citation of the record is used; a record without any is cited by its docket number.
 */
export function fullCite(record: CitableRecord, options: CiteOptions = {}): CiteRun[] {
  const first = record.citations[0];
  if (first !== undefined && isStatute(record)) return [{ t: statuteText(first, options.pin) }, ...closing(options)];
  const name: CiteRun[] = options.omitName ? [] : [{ t: citationName(record), i: true }, { t: ', ' }];
  const pin = options.pin === undefined ? '' : `, ${dash(options.pin)}`;
  const reporter = first === undefined ? undefined : parseReporterCite(first);
  if (reporter) {
    const at = `${reporter.volume} ${reporter.reporter} ${reporter.page}${pin}`;
    return [...name, { t: `${at} (${courtAndYear(record, reporter.reporter)})` }, ...closing(options)];
  }
  // A docket citation of the library may carry its own parenthesis; the pin stands before it.
  if (first !== undefined && /\(.*\d{4}\)/.test(first)) {
    return [...name, { t: first.replace(/ \(.*$/, (parenthesis) => pin + parenthesis) }, ...closing(options)];
  }
  const number = first ?? docketLabel(record.docket);
  return [...name, { t: `${number}${pin} (${courtAndYear(record, undefined)})` }, ...closing(options)];
}

/** The number of a case that no reporter printed; a blank where the library never saw it. */
export function docketLabel(docket: string | null): string {
  if (docket === null) return '[MISSING: docket number]';
  return /^(No|Nos|Index|Misc|Record)\b/.test(docket) ? docket : `No. ${docket}`;
}

/** When it was decided, as its citation prints it: 'Oct. 10, 2017', 'Sept. 2017', '2014'. */
function decidedWhen(record: CitableRecord): string {
  const printed = /\((?:[^()]*\s)?((?:[A-Z][a-z]{2,8}\.? )(?:\d{1,2}, )?\d{4})\)/.exec(record.citations[0] ?? '')?.[1];
  return printed ?? (parseCivilDate(record.decided) ? citationDate(record.decided) : yearOf(record.decided));
}

/** The short name, with the date where the name alone would also be another case's: *Disruptj20* (Oct. 10, 2017). */
function shortNamed(record: CitableRecord, dated: boolean | undefined): CiteRun[] {
  const name: CiteRun = { t: shortName(record), i: true };
  return dated === true ? [name, { t: ` (${decidedWhen(record)})` }] : [name];
}

/** The short form once the case has been cited in full: *Name*, 34 F.3d at 779. */
export function shortCite(record: CitableRecord, options: CiteOptions = {}): CiteRun[] {
  const first = record.citations[0];
  if (first !== undefined && isStatute(record)) {
    return [{ t: statuteText(first, options.pin) }, ...closing(options)];
  }
  const name = shortNamed(record, options.dated);
  const reporter = first === undefined ? undefined : parseReporterCite(first);
  const pin = options.pin;
  const separator: CiteRun = { t: ', ' };
  if (!reporter) {
    const where = first === undefined ? docketLabel(record.docket) : first.replace(/ \(.*$/, '');
    return [...name, separator, { t: pin === undefined ? where : `${where}, at ${dash(pin)}` }, ...closing(options)];
  }
  const base = `${reporter.volume} ${reporter.reporter}`;
  const at = pin === undefined ? `${base} ${reporter.page}` : `${base} ${pin.startsWith('¶') ? '' : 'at '}${dash(pin)}`;
  return [...name, separator, { t: at }, ...closing(options)];
}

/** *Id.* or *Id.* at 5; `capital` at the start of a sentence only. */
export function idCite(options: CiteOptions & { readonly capital: boolean; readonly samePin: boolean }): CiteRun[] {
  const head: CiteRun = { t: options.capital ? 'Id.' : 'id.', i: true };
  const pin = options.pin;
  if (pin === undefined || options.samePin) return [head, ...closing(options)];
  const at = pin.startsWith('§') || pin.startsWith('¶') ? ` ${pin}` : ` at ${dash(pin)}`;
  return [head, { t: at }, ...closing(options)];
}

/** The case name in running text: whole before the case has been cited, short afterwards. */
export function nameInText(record: CitableRecord, cited: boolean, dated = false): CiteRun[] {
  return cited ? shortNamed(record, dated) : [{ t: textName(record), i: true }];
}

/** Whether two cases cannot be told apart by their short names, or by their short cites with this pin. */
export function sameShortForm(a: CitableRecord, b: CitableRecord, options?: Pick<CiteOptions, 'pin'>): boolean {
  if (isStatute(a) || isStatute(b) || shortName(a) !== shortName(b)) return false;
  if (!options) return true;
  const written = (record: CitableRecord): string =>
    shortCite(record, options.pin === undefined ? {} : { pin: options.pin })
      .map(({ t }) => t)
      .join('');
  return written(a) === written(b);
}
