import { instrumentCues } from './instruments.data';
import type { Offer } from './offer';
import { joined, type Line, matches, offerOf, type Paper } from './paper';

const kinds =
  /\b(?:subpoena|summons|warrant|order|request|demand|preservation|national security letter|civil investigative demand|attachment [ab])\b/i;
const topLines = 40;
const small = new Set(['a', 'an', 'and', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'under', 'with']);

const initials = /^(?:(?:[a-z]\.){2,}[a-z]?|usa|llc|llp|pllc|pc|lp|dba|fbi|dmca|ip|ii|iii|iv)\.?$/;

const isCapitals = (text: string): boolean => /[A-Z]{3}/.test(text) && !/[a-z]{2}/.test(text);

/** 'SUBPOENA DUCES TECUM' → 'Subpoena Duces Tecum'; what is not in capitals stays as it is. */
export function quieten(text: string): string {
  if (!isCapitals(text)) return text;
  const quiet = text.toLowerCase().replace(/\([a-z0-9]+\)|[a-z][a-z.']*/g, (word, at: number) => {
    if (word.startsWith('(') && word.length <= 4) return word;
    if (word.startsWith('(')) return `(${word[1]?.toUpperCase()}${word.slice(2)}`;
    if (at > 0 && small.has(word)) return word;
    if (initials.test(word)) return word.toUpperCase();
    return `${word[0]?.toUpperCase()}${word.slice(1)}`;
  });
  return quiet.replace(/^In Re\b/, 'In re');
}

/** Lines near the top that read as a heading: in capitals, or short and without a full stop. */
function headings({ lines }: Paper): Line[] {
  return lines
    .slice(0, topLines)
    .filter(
      ({ text }) =>
        text.length <= 140 &&
        kinds.test(text) &&
        (isCapitals(text) ||
          (text.length <= 90 && /^[A-Z]/.test(text) && !/[.;,]$|\b(?:you|we|is|are|please|this)\b/i.test(text))),
    );
}

const versusIn = / v\. /;

/** What the paper calls itself. A heading over two lines is read as one. */
export function titleOffers(paper: Paper): Offer[] {
  const lines = headings(paper).filter(
    ({ text }) =>
      (!/^(?:to|re|from|subject|case|date|attachment|form|in re|in the matter of)\b ?[:#]?/i.test(text) &&
        !versusIn.test(text)) ||
      /^(?:subject|re) ?:/i.test(text),
  );
  const first = lines.find(({ text }) => isCapitals(text)) ?? lines[0];
  if (!first) return [];
  const at = paper.lines.indexOf(first);
  const line = paper.lines[at - 1];
  // 'NOTICE OF …' on one line, 'AND SUBPOENA …' on the next.
  const opening =
    line && !first.opens && isCapitals(line.text) && /^(?:AND|OR|TO|FOR|OF|BY) /.test(first.text) ? line : first;
  const label = /^(?:subject|re) ?: {0,3}(?:(?:fw|fwd|re): {0,3}){0,3}/i.exec(first.text)?.[0].length ?? 0;
  const second = paper.lines[at + 1];
  const runsOn =
    second &&
    !second.opens &&
    isCapitals(first.text) &&
    isCapitals(second.text) &&
    (/^(?:OR|AND|OF|TO|FOR|IN|BY|FROM) /.test(second.text) || first.text.length >= 60);
  const span = { start: opening.start + label, end: runsOn ? second.end : first.end };
  const value = quieten(joined(paper.raw.slice(span.start, span.end)).replace(/,? no\. ?[A-Z0-9][\w./-]*$/i, ''));
  const caps = isCapitals(first.text);
  const offer = offerOf(paper, {
    field: 'demand.title',
    span,
    value,
    why: label > 0 ? 'the subject line' : 'the heading of the paper',
    sure: caps ? 'stated' : 'likely',
  });
  return offer ? [offer] : [];
}

const anyOrder = /\b(?:subpoena|summons|warrant|ordered|commanded)\b/i;
const asking = /\b(?:could you|can you|would you|please|we (?:ask|request)|i (?:would|am requesting))\b/i;

/** What no cue fits: an agency's own subpoena, or a letter that only asks. */
function fallback(paper: Paper, heads: readonly Line[]): Offer[] {
  const field = 'demand.instrument';
  const head = heads.find(({ text }) => /\b(?:subpoena|summons)\b/i.test(text));
  const court = /\b(?:court|grand jury|civil action|plaintiff)\b/i;
  const agency = /\b(?:department|agency|commission|bureau|enforcement|attorney general|administration)\b/i;
  if (head && !court.test(paper.view) && agency.test(paper.view)) {
    const why = 'a subpoena of an agency that names no court';
    const value = 'administrative-subpoena-generic';
    return [offerOf(paper, { field, span: head, value, why, sure: 'likely' })].filter((offer) => offer !== undefined);
  }
  const ask = anyOrder.test(paper.view) ? null : asking.exec(paper.view);
  if (!ask) return [];
  const span = { start: ask.index, end: ask.index + ask[0].length };
  const why = 'the paper asks and names no power to demand';
  return [offerOf(paper, { field, span, value: 'voluntary-request', why, sure: 'unsure' })].filter(
    (offer) => offer !== undefined,
  );
}

/** The kinds of instrument that the paper may be. Two that fit are both offered. */
export function instrumentOffers(paper: Paper): Offer[] {
  const heads = headings(paper);
  const found = instrumentCues.flatMap(({ id, title, all, unless, why }) => {
    if (unless?.test(paper.view)) return [];
    if (!all.every((pattern) => pattern.test(paper.view))) return [];
    const head = title && heads.find(({ text }) => title.test(text));
    const said = all[0] && matches(paper.view, all[0], 1)[0];
    const body = said && { start: said.index, end: said.index + said[0].length };
    const span = head ?? body;
    if (!span || (title && !head && heads.length > 0)) return [];
    const offer = offerOf(paper, {
      field: 'demand.instrument',
      span,
      value: id,
      why: head || !title ? why : `${why}; no heading says so`,
      sure: head || !title ? 'stated' : 'unsure',
    });
    return offer ? [{ offer, heading: head !== undefined }] : [];
  });
  const best = found.some(({ heading }) => heading)
    ? found.filter(({ heading, offer }) => heading || offer.sure === 'stated')
    : found;
  return best.length > 0 ? best.map(({ offer }) => offer).slice(0, 4) : fallback(paper, heads);
}

const numberLabel =
  /\b(?:subpoena|summons|request|reference|ref|file|tracking|control|warrant|letter|our|agency|matter|incident|complaint|legal process)\.? {0,2}(?:file |case |id )?(?:no\.?|number|#|id)(?: is)? ?[:#]? {0,3}((?=[A-Z0-9./-]{0,20}\d)[A-Z0-9][A-Z0-9./-]{1,28}(?: [A-Z]{2,4} \d{2,6})?)/gi;

/** The number that the demand itself carries; a case number belongs to the case behind it. */
export function numberOffers(paper: Paper): Offer[] {
  const seen = new Set<string>();
  return matches(paper.view, numberLabel, 10).flatMap((match) => {
    const value = (match[1] ?? '').replace(/[.\-/]+$/, '');
    if (value.length < 2 || seen.has(value) || seen.size >= 3) return [];
    seen.add(value);
    const start = match.index + match[0].lastIndexOf(match[1] ?? '');
    const own = /^(?:subpoena|summons|request|warrant|letter)/i.test(match[0]);
    const offer = offerOf(paper, {
      field: 'demand.number',
      span: { start, end: start + value.length },
      value,
      why: own
        ? 'named as the number of the paper'
        : `stands after “${match[0].split(/[:#]/)[0]?.trim().slice(0, 40)}”`,
      sure: own ? 'stated' : 'likely',
    });
    return offer ? [offer] : [];
  });
}
