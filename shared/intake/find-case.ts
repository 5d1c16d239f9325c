import { quieten } from './find-instrument';
import type { Offer } from './offer';
import { joined, matches, offerOf, type Paper, type Span } from './paper';

const caseLabel =
  /\b(?:civil action|case|docket|index|indictment|cause|criminal action|misc(?:ellaneous)?\.?(?: case| action)?|grand jury|csw|action)\.? {0,2}(?:no\.?|number|#)s? ?[:#]? {0,3}((?=[A-Za-z0-9:./-]{0,20}\d)[A-Z0-9][A-Za-z0-9:./-]{2,30}(?: (?:CSW|CF\d|CMD|CA) \d{2,6})?)|^no\. (\d[\d-]{6,16})$|\b(\d{4}\s?NY\s?\d{5,7})\b|\b(\d{2} CSW \d{2,6})\b/gim;

const ofCourt = /^(?:civil|docket|index|indictment|cause|criminal|misc|grand|csw|\d)/i;

/** The number of the case behind the demand. Where no court is named, a "case number" may be the sender's own file. */
function numbers(paper: Paper, inCourt: boolean): Offer[] {
  const seen = new Set<string>();
  return matches(paper.view, caseLabel, 12).flatMap((match) => {
    const value = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').replace(/[.,/-]+$/, '');
    if (seen.has(value) || seen.size >= 3 || value === '') return [];
    seen.add(value);
    const start = match.index + match[0].lastIndexOf(value);
    const span = { start, end: start + value.length };
    if (inCourt || ofCourt.test(match[0])) {
      const why = 'named as the number of a case';
      return keep(offerOf(paper, { field: 'demand.underlying.number', span, value, why, sure: 'stated' }));
    }
    const why = 'called the number of a case, but no court is named: it may be the sender’s own file';
    return [
      ...keep(offerOf(paper, { field: 'demand.underlying.number', span, value, why, sure: 'unsure' })),
      ...keep(offerOf(paper, { field: 'demand.number', span, value, why, sure: 'unsure' })),
    ];
  });
}

const keep = (offer: Offer | undefined): Offer[] => (offer ? [offer] : []);

const courtLine =
  /^(?:in the )?((?:united states|u\.s\.) district court|superior court of [a-z .]{4,50}|supreme court of the state of [a-z ]{4,20}|criminal court of the city of new york|[a-z ]{3,20} county (?:superior|district|circuit) court|circuit court (?:for|of) [a-z ,]{4,50}|district court of [a-z ,]{4,50}|court of common pleas[a-z ,]{0,40}|county court of [a-z ,]{4,40})(,? ?(?:for the|county of|,|-).{0,60})?$/i;
const districtLine =
  /^(?:for the )?((?:(?:northern|southern|eastern|western|central|middle) )?district of (?:columbia|[a-z]{4,14}(?: [a-z]{4,12})?))$/i;
const countyLine = /^(?:(?:for the )?(county of [a-z ]{3,24})|([a-z ]{3,24} county))(?: ?[:;,-].{0,40})?$/i;

/** The court that the paper names at its head, as papers print it. */
function courts(paper: Paper): Offer[] {
  for (const [at, line] of paper.lines.slice(0, 40).entries()) {
    const match = courtLine.exec(line.text);
    if (!match) continue;
    const next = /^for the$/i.test(paper.lines[at + 1]?.text ?? '') ? paper.lines[at + 2] : paper.lines[at + 1];
    const below = next
      ? (districtLine.exec(next.text)?.[1] ?? countyLine.exec(next.text)?.[1] ?? countyLine.exec(next.text)?.[2])
      : undefined;
    const inline = match[2]?.replace(/^[ ,-]+/, '').replace(/^for the /i, '');
    const part = below ?? inline;
    const name = quieten((match[1] ?? '').toUpperCase()).replace(/^U\.S\./i, 'United States');
    // The courts of New York are called by their county the other way about.
    const place = (part ? quieten(part.toUpperCase()) : '').replace(
      /^County of (.+)$/,
      /new york/i.test(name) ? '$1 County' : '$&',
    );
    const value = `the ${name}${place === '' ? '' : /^District of|^(?:Northern|Southern|Eastern|Western|Central|Middle)/.test(place) ? ` for the ${place}` : `, ${place}`}`;
    const span: Span = { start: line.start, end: below && next ? next.end : line.end };
    const offer = offerOf(paper, {
      field: 'demand.underlying.court',
      span,
      value,
      why: 'stands at the head of the paper',
      sure: 'likely',
    });
    return keep(offer);
  }
  return [];
}

const versus = /^(?:v\.?|vs\.?|-? ?against ?-?)(?:[ ,;:]|$)/i;
const role =
  /,? ?\(?\b(?:plaintiffs?(?:\(s\))?(?: and petitioners?)?|defendants?(?:\(s\))?|petitioners?|respondents?|appell(?:ant|ee)s?)\b\)?[.,;]?.*$/i;
const noise =
  /^(?:case|civil|docket|index|indictment|misc|no\.|state of|county of|in the|united states district|superior court|supreme court|criminal court|for the|[)§:|.,_ -]*$)/i;

const party = (text: string): string =>
  text
    .replace(/\s{2,}.*$/, '')
    .replace(/\)?\s*(?:civil action|case|index|docket|misc\w*|indictment|cause) (?:no|number)\b.*$/i, '')
    .replace(role, '')
    .replace(/[ ,;:)(|§]+$/, '')
    .trim();
const peoples: readonly (readonly [RegExp, string])[] = [
  [/^the people of the state of .+$/i, 'People'],
  [/^united states of america$/i, 'United States'],
];
const shortParty = (name: string): string => {
  const plain = quieten(name);
  return peoples.find(([pattern]) => pattern.test(plain))?.[1] ?? plain.replace(/,? et al\.?$/i, '');
};

function formParty({ lines }: Paper, label: RegExp): (Span & { readonly name: string }) | undefined {
  const line = lines.slice(0, 60).find(({ text }) => label.test(text));
  return line && { start: line.start, end: line.end, name: label.exec(line.text)?.[1] ?? '' };
}

/** A person on trial is cited by the last name; a Doe and a company keep theirs. */
const surname = (name: string, against: string): string =>
  /^(?:People|United States|State|Commonwealth)$/.test(against) &&
  /^[A-Z][a-z]+(?: [A-Z][a-z.]*)? [A-Z][A-Za-z'-]+$/.test(name) &&
  !/\bDoe\b/.test(name)
    ? (name.split(' ').at(-1) ?? name)
    : name;

/** 'X v. Y' from a caption over several lines, or from one. */
function captions(paper: Paper): Offer[] {
  const { lines } = paper;
  const at = lines.slice(0, 80).findIndex(({ text }) => versus.test(text));
  if (at > 0) {
    const above = lines
      .slice(Math.max(0, at - 4), at)
      .filter(({ text }) => !noise.test(text) && party(text).length > 1);
    const first = above.findLast(({ text }) => party(text).length > 1);
    const rest = (lines[at]?.text ?? '').replace(versus, '').trim();
    const second =
      party(rest).length > 1
        ? lines[at]
        : lines.slice(at + 1, at + 4).find(({ text }) => !noise.test(text) && party(text).length > 1);
    if (first && second) {
      const left = shortParty(party(first.text));
      const right = surname(shortParty(party(second === lines[at] ? rest : second.text)), left);
      const offer = offerOf(paper, {
        field: 'demand.underlying.caption',
        span: { start: first.start, end: second.end },
        value: `${left} v. ${right}`,
        why: 'the caption of the paper',
        sure: 'likely',
      });
      return keep(offer);
    }
  }
  const one = formParty(paper, /^(?:plaintiff|petitioner|plaintiff\/petitioner) ?: {0,6}(.{2,80})$/i);
  const two = formParty(paper, /^(?:defendant|respondent|defendant\/respondent) ?: {0,6}(.{2,80})$/i);
  if (one && two) {
    const span = { start: one.start, end: two.end };
    const value = `${shortParty(one.name)} v. ${shortParty(two.name)}`;
    const why = 'the parties as the form names them';
    const offer = offerOf(paper, { field: 'demand.underlying.caption', span, value, why, sure: 'likely' });
    return keep(offer);
  }
  const inline =
    /^(?:re|case|caption|in the case of|matter|title of action)? ?:? ?([A-Z][A-Za-z0-9.,&' ]{2,60}? (?:v|vs)\. [A-Z][A-Za-z0-9.,&' -]{1,60}?)(?:,? (?:case|civil|index|no\.|docket|indictment).*|[.;,]?)$/i;
  const line = lines.slice(0, 80).find(({ text }) => text.length < 180 && inline.test(text));
  const matter = lines.slice(0, 60).find(({ text }) => /^(?:in re|in the matter of)\b.{5,160}$/i.test(text));
  const found = line ?? matter;
  if (!found) return [];
  // A title of a matter may run over several lines.
  const [whole = found.text] = paper.prose.slice(found.start, found.start + 400).split('\n');
  const value = line ? (inline.exec(line.text)?.[1] ?? '') : whole.trimEnd();
  const start = found.start + (line ? found.text.indexOf(value) : 0);
  const offer = offerOf(paper, {
    field: 'demand.underlying.caption',
    span: { start, end: start + value.length },
    value: quieten(joined(value)),
    why: 'a case is named so',
    sure: 'likely',
  });
  return keep(offer);
}

/** The case behind the demand: caption, court, number. */
export function caseOffers(paper: Paper): Offer[] {
  const court = courts(paper);
  return [...captions(paper), ...court, ...numbers(paper, court.length > 0)];
}
