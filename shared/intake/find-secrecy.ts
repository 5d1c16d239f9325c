import type { Offer } from './offer';
import { matches, offerOf, type Paper, sentenceAt, trimmed } from './paper';
import { findStatutes } from './statutes';

const cue =
  /\b(?:(?:not|never|neither|without|refrain from|prohibited from|precluded from|avoid) (?:to )?(?:be )?(?:disclos|notify|reveal|inform|advis|alert|divulg)|non-?disclosure|do not (?:tell|disclose|notify|reveal|inform|alert|advise)|not to (?:disclose|notify|reveal|inform|alert|advise)|keep[^.]{0,30}(?:confidential|between us)|(?:remain|be|held|treated as|maintained as|strictly) (?:\w{1,12} )?confidential|gag order|indefinite period|delay(?:ed|ing)? (?:any )?notif|under seal)/gi;
const order =
  /\bit is (?:further |hereby )*ordered\b|\bthe court (?:further )?orders\b|\bordered,? (?:that|pursuant)|\bpursuant to 18 u\.?s\.?c\.?[^.]{0,20}2705\(b\)[^.]{0,80}\b(?:shall|must)\b/i;
const commands = /\byou are (?:hereby )?commanded\b|\bit is (?:so |hereby |therefore )?ordered\b/i;
const mine =
  /\b(?:you are|please|we (?:ask|request|would)|it is requested|this office requests|kindly|are requested|requests? that)\b/i;

const units: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };
const counts: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  six: 6,
  thirty: 30,
  sixty: 60,
  ninety: 90,
};

/** 'for ninety (90) days' → 90; a month is no fixed number of days and is offered as unsure. */
const term =
  /\b(?:for|period of|until)\s{1,3}(?:(?:a |the )?(?:period|term) of\s{1,3})?(?:at least\s{1,3})?(one|two|three|six|thirty|sixty|ninety|\d{1,4})?\s{0,2}(?:\(?(\d{1,4})\)?)?\s{0,2}(day|week|month|year)s?\b/i;

/** Words of secrecy, exactly as they stand, and who asks. `issuer` is who the paper says it is from, if it was read. */
export function secrecyOffers(paper: Paper, issuer: Offer | undefined): Offer[] {
  const seen = new Set<number>();
  return matches(paper.prose, cue, 12).flatMap((match) => {
    const span = trimmed(paper, sentenceAt(paper, match.index));
    if (seen.has(span.start) || seen.size >= 3 || span.end - span.start > 1_200) return [];
    seen.add(span.start);
    const text = paper.prose.slice(span.start, span.end);
    if (
      /\b(?:confidentiality notice|this (?:e-?mail|message|transmission) (?:is|may|and|contains)|intended recipient)\b/i.test(
        text,
      )
    )
      return [];
    const ordered = order.test(text) || (/\bshall not\b/i.test(text) && commands.test(paper.prose));
    const asked = mine.test(text);
    const offers: (Offer | undefined)[] = [
      offerOf(paper, {
        field: 'demand.secrecy.words',
        span,
        why: ordered ? 'the paper orders secrecy in these words' : 'the paper speaks of secrecy in these words',
        sure: 'stated',
      }),
    ];
    if (ordered) {
      offers.push(
        offerOf(paper, {
          field: 'facts.gag.courtOrder',
          span,
          value: true,
          why: 'the words are those of an order; look whether a judge signed it',
          sure: 'likely',
        }),
      );
    } else if (issuer && asked) {
      offers.push(
        offerOf(paper, {
          field: 'demand.secrecy.askedBy',
          span: issuer,
          value: issuer.value,
          why: 'the paper asks in its own voice; this is who it says it is from',
          sure: issuer.sure === 'unsure' ? 'unsure' : 'likely',
        }),
      );
    }
    if (!ordered) {
      offers.push(
        offerOf(paper, {
          field: 'facts.gag.requested',
          span,
          value: true,
          why: 'the paper asks for it',
          sure: asked ? 'stated' : 'likely',
        }),
      );
    }
    return [...offers, ...lasting(paper, span.start, text), ...lawOf(paper, span.start, text)].filter(
      (offer) => offer !== undefined,
    );
  });
}

function lasting(paper: Paper, from: number, text: string): (Offer | undefined)[] {
  const field = 'facts.gag.duration';
  const forever = /\bindefinite(?:ly| period)?\b/i.exec(text);
  if (forever) {
    const start = from + forever.index;
    return [
      offerOf(paper, {
        field,
        span: { start, end: start + forever[0].length },
        value: 'indefinite',
        why: 'the paper says how long',
        sure: 'stated',
      }),
    ];
  }
  const match = term.exec(text);
  if (!match) return [];
  const unit = (match[3] ?? 'day').toLowerCase();
  const count = Number(
    match[2] ?? (/^\d/.test(match[1] ?? '') ? match[1] : (counts[(match[1] ?? '').toLowerCase()] ?? Number.NaN)),
  );
  const days = count * (units[unit] ?? 1);
  if (!Number.isInteger(days) || days <= 0) return [];
  const start = from + match.index;
  const exact = unit === 'day' || unit === 'week';
  return [
    offerOf(paper, {
      field,
      span: { start, end: start + match[0].length },
      value: days,
      why: exact
        ? 'the paper says how long, in days'
        : `counted as ${days} days; a ${unit} has no fixed number of days`,
      sure: exact ? 'stated' : 'unsure',
    }),
  ];
}

function lawOf(paper: Paper, from: number, text: string): (Offer | undefined)[] {
  const [statute] = findStatutes(text, 5);
  if (!statute) return [];
  const span = { start: from + statute.start, end: from + statute.end };
  return [
    offerOf(paper, {
      field: 'facts.gag.statute',
      span,
      value: statute.cite,
      why: 'cited in the words about secrecy',
      sure: 'likely',
    }),
  ];
}
