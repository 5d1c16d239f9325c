import type { Citation } from '../citation';
import { REPORTERS } from '../reporters';
import type { Reporter } from '../reporters/reporter';

/** What is wrong between a citation and the reporter that it names. */
export interface YearFault {
  readonly fault: 'before-first-year' | 'after-last-year' | 'beyond-last-volume';
  /** Of the list, as it prints it. */
  readonly reporter: string;
  /** The first or last year, or the last volume. */
  readonly bound: number;
}

const BY_CITE = new Map<string, Reporter[]>();
for (const reporter of REPORTERS) BY_CITE.set(reporter.cite, [...(BY_CITE.get(reporter.cite) ?? []), reporter]);

function faultOf(
  { cite, kind, years: [first, last], lastVolume }: Reporter,
  volume: number,
  year: number | undefined,
): YearFault | undefined {
  const fault = (of: YearFault['fault'], bound: number): YearFault => ({ fault: of, reporter: cite, bound });
  if (lastVolume !== undefined && kind !== 'neutral' && volume > lastVolume)
    return fault('beyond-last-volume', lastVolume);
  if (year === undefined) return undefined;
  if (year < first) return fault('before-first-year', first);
  // A series that ended printed the last decisions of its year a little later.
  return last !== null && year > last ? fault('after-last-year', last) : undefined;
}

/**
 * Whether a citation's year lies outside the life of its reporter, or its volume beyond the last: it cannot be right as it
 * is printed. Undefined when nothing speaks against it, or its reporter is in no list.
 */
export function yearFault(
  cite: Pick<Citation, 'kind' | 'volume' | 'reporter' | 'year' | 'parallel'>,
): YearFault | undefined {
  if (cite.kind !== 'full-case' && cite.kind !== 'journal' && cite.kind !== 'database') return undefined;
  const printed = [{ volume: cite.volume ?? '', reporter: cite.reporter ?? '' }, ...(cite.parallel ?? [])];
  for (const { volume, reporter } of printed) {
    const faults = (BY_CITE.get(reporter) ?? []).map((one) => faultOf(one, Number(volume), cite.year));
    // Several series of one spelling: it is right when it is right in one of them.
    if (faults.length > 0 && !faults.includes(undefined)) return faults[0];
  }
  return undefined;
}
