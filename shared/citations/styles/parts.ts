import { parseReporterCite, type CitableRecord, type CiteRun, type ReporterCite } from '../format';

/** What a record's first citation is: a reporter's page, a numbered decision, or a docket number with its own bracket. */
export type FirstCite =
  | { readonly kind: 'reporter'; readonly cite: ReporterCite }
  | { readonly kind: 'numbered'; readonly text: string }
  | {
      readonly kind: 'docket';
      readonly number: string;
      readonly court: string;
      readonly date: string;
      readonly rest: string;
    }
  | { readonly kind: 'none' };

/** 'No. 3:17-cv-01916 (N.D. Cal. filed Apr. 6, 2017)' in its parts. */
const DOCKET = /^([^()]+?) \(([^()]*?) ?((?:filed )?(?:[A-Z][a-z]{2,8}\.? (?:\d{1,2}, )?)?\d{4})\)(.*)$/;

/** Takes the first citation of a record apart. */
export function firstCite(record: CitableRecord): FirstCite {
  const text = record.citations[0];
  if (text === undefined) return { kind: 'none' };
  const cite = parseReporterCite(text);
  if (cite) return { kind: 'reporter', cite };
  const [, number, court, date, rest] = DOCKET.exec(text) ?? [];
  if (number !== undefined && court !== undefined && date !== undefined && !/^\d+ /.test(text))
    return { kind: 'docket', number, court, date, rest: rest ?? '' };
  return { kind: 'numbered', text };
}

/** '342-43' → '342-343': outside the Bluebook a range keeps its hundreds. */
export function wholeRange(pin: string): string {
  return pin.replace(/(\d+)[-–](\d+)/g, (_range, from: string, to: string) =>
    to.length < from.length ? `${from}-${from.slice(0, from.length - to.length)}${to}` : `${from}-${to}`,
  );
}

export const italic = (t: string): CiteRun => ({ t, i: true });
export const roman = (t: string): CiteRun => ({ t });
