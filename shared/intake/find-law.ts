import type { Offer } from './offer';
import { joined, matches, offerOf, type Paper, sentenceAt } from './paper';
import { findStatutes, type StatuteMention } from './statutes';

/** Words before a statute that make it the offence looked into, not the power to demand. */
const asOffence = /\b(?:violat|offen[cs]e|crime|infring|charg|misdemeanor|felony|suspected)[a-z]*\b[^.;]{0,90}$/i;
const asPower =
  /\b(?:pursuant to|under(?: the authority of)?|authori[sz]ed by|by authority of|in accordance with|issued (?:under|pursuant)|as provided (?:in|by)|in compliance with|required by)\b[^.;]{0,70}$/i;

const isOffence = ({ prose }: Paper, { start }: StatuteMention): boolean =>
  asOffence.test(prose.slice(Math.max(0, start - 110), start));

/** The statutes and rules on the face, each once. */
export function statuteOffers(paper: Paper): Offer[] {
  const seen = new Set<string>();
  return findStatutes(paper.prose).flatMap((mention) => {
    if (seen.has(mention.cite) || seen.size >= 30) return [];
    seen.add(mention.cite);
    const offence = isOffence(paper, mention);
    const power = asPower.test(paper.prose.slice(Math.max(0, mention.start - 90), mention.start));
    const offer = offerOf(paper, {
      field: 'demand.statutes',
      span: mention,
      value: mention.cite,
      why: offence
        ? 'cited as the offence looked into, not as the power to demand: skip it if only the power belongs here'
        : power
          ? 'the paper names it as its authority'
          : 'cited in the paper',
      sure: offence ? 'unsure' : power ? 'stated' : 'likely',
    });
    return offer ? [offer] : [];
  });
}

const offenceCue =
  /\b(?:possible |alleged |suspected |potential )?(?:violations?|offenses?|crimes?) (?:of|against|under|including)\s{1,3}|\b(?:investigat(?:ion|ing)) (?:into |of |for )(?:the )?(?=(?:\w{1,20} ){0,2}(?:murder|robbery|assault|fraud|rioting|riot|harassment|stalking|larceny|theft|arson|kidnapping|threats?|conspiracy|extortion|homicide|disorderly|trespass|vandalism))/gi;
const purposeCue =
  /\b(?:in connection with|in the course of|for the purposes? of|relevant (?:and material )?to|related to|regarding|relate[sd]? to|pertaining to|in furtherance of)\s{1,3}(?=(?:an?|the|its|our|this)?\s{0,2}(?:\w{1,16}[ -]{1,2}){0,4}(?:investigation|inquiry|enquiry|examination|proceeding|audit|ascertain))/gi;

/** From a cue to where the clause ends. */
function clause(paper: Paper, from: number): { start: number; end: number } {
  const { end } = sentenceAt(paper, from);
  const text = paper.prose.slice(from, Math.min(end, from + 400));
  const stop = text.search(/;|\n *\n|, (?:you are|you must|we (?:are|ask|request)|please|the following)/i);
  return { start: from, end: from + (stop < 0 ? text.length : stop) };
}

/** What the paper says it is for, and what offence it names. */
export function purposeOffers(paper: Paper): Offer[] {
  const offences = matches(paper.prose, offenceCue, 4).flatMap((match) => {
    const span = clause(paper, match.index + match[0].length);
    const text = paper.prose.slice(span.start, span.end);
    const cut = text.search(
      /,? (?:is|are|was|were|and (?:is|are|you|that)|that (?:the|is)|in connection|by (?:the )?(?:user|holder|person)|,? which)\b/i,
    );
    const end = cut > 3 ? span.start + cut : span.end;
    const value = joined(paper.raw.slice(span.start, end)).replace(/[.,;]+$/, '');
    const offer = offerOf(paper, {
      field: 'demand.offenceStated',
      span: { start: match.index, end: span.start + (end - span.start) },
      value,
      why: 'the paper names what is looked into',
      sure: 'likely',
    });
    return offer && value.length > 4 && !/^any\b/i.test(value) ? [offer] : [];
  });
  const purposes = matches(paper.prose, purposeCue, 3).flatMap((match) => {
    const span = clause(paper, match.index + match[0].length);
    const value = joined(paper.raw.slice(span.start, span.end)).replace(/[.,;]+$/, '');
    const offer = offerOf(paper, {
      field: 'demand.purposeStated',
      span: { start: match.index, end: span.end },
      value,
      why: 'the paper says what it is for',
      sure: 'likely',
    });
    return offer ? [offer] : [];
  });
  return [...offences.slice(0, 3), ...purposes.slice(0, 2)];
}

const anyAndAll =
  /\bany and all\b|\ball (?:and any )?(?:records|documents|information|data) (?:of any kind|whatsoever|regarding|relating)/gi;

/** Words of the widest reach, which grounds turn on. */
export function breadthOffers(paper: Paper): Offer[] {
  const [match] = matches(paper.prose, anyAndAll, 1);
  if (!match) return [];
  const offer = offerOf(paper, {
    field: 'facts.demand.anyAndAllLanguage',
    span: { start: match.index, end: match.index + match[0].length },
    value: true,
    why: 'the paper asks in these words',
    sure: 'stated',
  });
  return offer ? [offer] : [];
}
